package concert.bargaining;

import concert.scenario.Scenario;
import java.util.Optional;
import java.util.stream.IntStream;

/// The asymmetric Nash solution with the status quo as disagreement point d: the position that maximizes
/// Σ wᵢ ln(uᵢ(x) − uᵢ(d)) among those from which everybody gains, uᵢ(x) = −|x − xᵢ|, w = c·s; d where no position is
/// better for everybody.
///
/// Nash, J. F. (1950). The bargaining problem. *Econometrica* 18(2), 155–162, doi:10.2307/1907266. Harsanyi, J. C. &
/// Selten, R. (1972). A generalized Nash solution for two-person bargaining games with incomplete information.
/// *Management Science* 18(5), 80–106, doi:10.1287/mnsc.18.5.80.
///
/// Departs from the papers: nothing; only actors with weight have to gain.
///
/// @param issue id of the issue
/// @param outcome the position on which the actors settle, 0 to 100
public record AsymmetricNash(String issue, double outcome) {
    private static final int BISECTIONS = 100;

    /// {@return the solution on an issue, empty where the scenario does not say its status quo}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody carries weight
    public static Optional<AsymmetricNash> find(Scenario scenario, String issue) {
        return find(Contest.of(scenario, issue));
    }

    /// {@return the solution of a contest, empty where its status quo is not said}
    ///
    /// @param contest a contest in which somebody carries weight
    public static Optional<AsymmetricNash> find(Contest contest) {
        contest.requireWeight();
        return StatusQuo.find(contest)
                .map(d -> new AsymmetricNash(
                        contest.issue(), outcome(contest.weights(), contest.position(), d.outcome())));
    }

    /// {@return argmax Σ wᵢ ln(|d − xᵢ| − |x − xᵢ|)}
    ///
    /// @param w weights, not all 0
    /// @param x positions
    /// @param d the disagreement point
    public static double outcome(double[] w, double[] x, double d) {
        var winset = Winset.of(withWeight(w, x), d);
        var low = winset.least();
        var high = winset.most();
        if (!(low < high)) {
            return d;
        }
        // The sum is concave, so its slope falls; at a kink it jumps through 0.
        for (var step = 0; step < BISECTIONS; step++) {
            var middle = .5 * (low + high);
            if (slope(w, x, d, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return .5 * (low + high);
    }

    private static double slope(double[] w, double[] x, double d, double at) {
        var slope = 0.0;
        for (var i = 0; i < x.length; i++) {
            if (w[i] > 0) {
                slope += w[i] * Math.signum(x[i] - at) / (Math.abs(d - x[i]) - Math.abs(at - x[i]));
            }
        }
        return slope;
    }

    /// Only those with weight have to gain.
    private static double[] withWeight(double[] w, double[] x) {
        return IntStream.range(0, x.length)
                .filter(i -> w[i] > 0)
                .mapToDouble(i -> x[i])
                .toArray();
    }
}
