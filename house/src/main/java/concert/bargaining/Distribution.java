package concert.bargaining;

import concert.math.Ascending;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A forecast that says how likely each of finitely many positions is.
public final class Distribution {
    private final double[] positions;
    private final double[] cumulative;

    private Distribution(double[] positions, double[] cumulative) {
        this.positions = positions;
        this.cumulative = cumulative;
    }

    /// {@return the distribution with this weight on each position}
    ///
    /// @param positions positions in any order; the weights of equal ones add up
    /// @param weights weights, at least 0, not all 0
    public static Distribution of(double[] positions, double[] weights) {
        var order = Ascending.order(positions);
        var x = new double[order.length];
        var w = new double[order.length];
        for (var k = 0; k < order.length; k++) {
            x[k] = positions[order[k]];
            w[k] = weights[order[k]];
        }
        return ascending(x, w);
    }

    /// {@return the distribution with this weight on each position}
    ///
    /// @param positions positions, ascending; the weights of equal ones add up
    /// @param weights weights, at least 0, not all 0
    static Distribution ascending(double[] positions, double[] weights) {
        var total = Arrays.stream(weights).sum();
        if (!(total > 0)) {
            throw new IllegalArgumentException("weights sum to " + total + ", expected more than 0");
        }
        var distinct = new double[positions.length];
        var cumulative = new double[positions.length];
        var count = 0;
        var below = 0.0;
        for (var i = 0; i < positions.length; i++) {
            if (count == 0 || positions[i] > distinct[count - 1]) {
                distinct[count++] = positions[i];
            }
            below += weights[i] / total;
            cumulative[count - 1] = below;
        }
        cumulative[count - 1] = 1;
        return new Distribution(Arrays.copyOf(distinct, count), Arrays.copyOf(cumulative, count));
    }

    /// {@return the mixture of two distributions}
    ///
    /// @param one the first
    /// @param share how likely the outcome comes from the first, 0 to 1
    /// @param other the second
    public static Distribution mixture(Distribution one, double share, Distribution other) {
        var x = new double[one.positions.length + other.positions.length];
        var w = new double[x.length];
        var i = 0;
        var j = 0;
        for (var k = 0; k < x.length; k++) {
            var first =
                    j == other.positions.length || (i < one.positions.length && one.positions[i] <= other.positions[j]);
            x[k] = first ? one.positions[i] : other.positions[j];
            w[k] = first ? share * one.massAt(i++) : (1 - share) * other.massAt(j++);
        }
        return ascending(x, w);
    }

    private double massAt(int i) {
        return i == 0 ? cumulative[0] : cumulative[i] - cumulative[i - 1];
    }

    /// {@return the distribution that is sure of one position}
    ///
    /// @param position the position
    public static Distribution at(double position) {
        return new Distribution(new double[] {position}, new double[] {1});
    }

    /// {@return the positions, ascending}
    public List<Double> positions() {
        return DoubleStream.of(positions).boxed().toList();
    }

    /// {@return the probability of each position}
    public List<Double> probability() {
        return IntStream.range(0, positions.length).mapToObj(this::massAt).toList();
    }

    /// {@return the expected position}
    public double mean() {
        var sum = 0.0;
        var before = 0.0;
        for (var i = 0; i < positions.length; i++) {
            sum += (cumulative[i] - before) * positions[i];
            before = cumulative[i];
        }
        return sum;
    }

    /// {@return the least position at or below which the outcome lies with probability p or more}
    ///
    /// @param p from 0 to 1
    public double quantile(double p) {
        var i = 0;
        while (i < positions.length - 1 && cumulative[i] < p) {
            i++;
        }
        return positions[i];
    }

    /// {@return the probability of an outcome at or below a position}
    ///
    /// @param position the position
    public double upTo(double position) {
        return cumulativeWhere(i -> positions[i] <= position);
    }

    /// {@return the probability of an outcome below a position}
    ///
    /// @param position the position
    public double below(double position) {
        return cumulativeWhere(i -> positions[i] < position);
    }

    /// {@return the greatest share t such that the outcome lies between the quantiles t and 1 − t, ends included; it
    /// may exceed ½ where the outcome is the median position}
    ///
    /// @param outcome what came about
    public double centrality(double outcome) {
        return Math.min(upTo(outcome), 1 - below(outcome));
    }

    /// {@return the continuous ranked probability score, ∫ (F(x) − 1{x ≥ y})² dx; the absolute error of a forecast
    /// that is sure of one position. Gneiting, T. & Raftery, A. E. (2007), doi:10.1198/016214506000001437}
    ///
    /// @param outcome y: what came about
    public double crps(double outcome) {
        var score = 0.0;
        for (var i = 0; i + 1 < positions.length; i++) {
            var low = positions[i];
            var high = positions[i + 1];
            var above = Math.clamp(outcome, low, high);
            score += cumulative[i] * cumulative[i] * (above - low)
                    + (1 - cumulative[i]) * (1 - cumulative[i]) * (high - above);
        }
        return score + Math.max(0, positions[0] - outcome) + Math.max(0, outcome - positions[positions.length - 1]);
    }

    /// {@return this distribution with its probabilities read anew}
    ///
    /// @param levels what each probability stands for
    public Distribution recalibrated(Levels levels) {
        var read = new double[cumulative.length];
        for (var i = 0; i < read.length; i++) {
            read[i] = levels.read(cumulative[i]);
        }
        return new Distribution(positions, read);
    }

    private double cumulativeWhere(IntPredicate counted) {
        var sum = 0.0;
        for (var i = 0; i < positions.length && counted.test(i); i++) {
            sum = cumulative[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && Arrays.equals(positions, that.positions)
                && Arrays.equals(cumulative, that.cumulative);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(positions) + Arrays.hashCode(cumulative);
    }

    @Override
    public String toString() {
        return "Distribution " + positions() + " " + probability();
    }
}
