package concert.order.idealpoint;

import concert.math.RandomSequence;
import concert.order.idealpoint.DynamicOrdinalModel.Options;
import java.util.Arrays;
import java.util.HashMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// One chain: θ of each country-session, then γ, z and β item by item. z is not stored: an item's z serve its β at once
/// and the sums over the items that the next θ needs.
final class Chain {
    private static final int UNITED_STATES = 2;
    private static final int CANADA = 20;
    private static final int UNITED_KINGDOM = 200;
    private static final int ISRAEL = 666;
    private static final int RUSSIA = 365;
    private static final int EAST_GERMANY = 265;
    private static final double WEST = 3;
    private static final double EAST = -2;
    private static final double WALK = 0.5;
    private static final double LARGEST = 5;

    private final VoteTable table;
    private final Options options;
    private final RandomSequence random;
    private final double[] theta;
    /// Σβ² and Σβz over a country-session's votes, side by side.
    private final double[] sums;
    /// The same country's session before, for its first one the session after; −1 for a lone one.
    private final int[] neighbor;
    /// The variance of the walk that leads to a country-session.
    private final double[] step;
    private final ItemStep items;

    Chain(VoteTable table, Options options, int number) {
        this.table = table;
        this.options = options;
        this.random = new RandomSequence(options.seed(), number);
        this.theta = new double[table.voters().size()];
        this.sums = new double[2 * theta.length];
        this.neighbor = new int[theta.length];
        this.step = new double[theta.length];
        Arrays.setAll(theta, i -> beginning(table.voters().get(i).country()));
        findNeighbors();
        Arrays.setAll(step, this::walk);
        this.items = new ItemStep(table, theta, random);
    }

    private static double beginning(int country) {
        return switch (country) {
            case UNITED_STATES, CANADA, UNITED_KINGDOM, ISRAEL -> WEST;
            case RUSSIA, EAST_GERMANY -> EAST;
            default -> 0;
        };
    }

    /// ½·n/(n + n of the neighboring session); ½ for a lone one.
    private double walk(int i) {
        var n = (double) table.voters().get(i).votes();
        return neighbor[i] < 0
                ? WALK
                : WALK * n / (n + table.voters().get(neighbor[i]).votes());
    }

    private void findNeighbors() {
        var last = new HashMap<Integer, Integer>();
        Arrays.fill(neighbor, -1);
        for (var i = 0; i < theta.length; i++) {
            var before = last.put(table.voters().get(i).country(), i);
            if (before != null) {
                neighbor[i] = before;
                neighbor[before] = neighbor[before] < 0 ? i : neighbor[before];
            }
        }
    }

    Draws run(BooleanSupplier cancel) {
        var draws = new Draws(theta.length, options.kept());
        items.begin(sign(), sums);
        for (var iteration = 0; iteration < options.iterations(); iteration++) {
            if (cancel.getAsBoolean()) {
                throw new CancellationException("canceled at iteration " + iteration);
            }
            drawTheta();
            normalize();
            items.draw(sums);
            if (iteration >= options.burnIn()) {
                draws.keep(theta);
            }
        }
        return draws;
    }

    /// The sign of each β at the start: that of the mean US vote less the mean Russian vote.
    private double[] sign() {
        var signs = new double[table.items()];
        for (var item = 0; item < signs.length; item++) {
            signs[item] = Math.signum(meanVote(item, UNITED_STATES) - meanVote(item, RUSSIA));
            signs[item] = Double.isNaN(signs[item]) ? 0 : signs[item];
        }
        return signs;
    }

    private double meanVote(int item, int country) {
        var sum = 0;
        var count = 0;
        for (var at = table.start[item]; at < table.start[item + 1]; at++) {
            if (table.voters().get(table.voter[at]).country() == country) {
                sum += at < table.abstained[item] ? 1 : at < table.against[item] ? 2 : 3;
                count++;
            }
        }
        return (double) sum / count;
    }

    private void drawTheta() {
        for (var i = 0; i < theta.length; i++) {
            var prior = neighbor[i] < 0 ? 0 : theta[neighbor[i]];
            var variance = 1 / (sums[2 * i] + 1 / step[i]);
            var mean = variance * (sums[2 * i + 1] + prior / step[i]);
            theta[i] = random.normalWithin(mean, Math.sqrt(variance), -LARGEST, LARGEST);
        }
    }

    private void normalize() {
        var mean = 0.0;
        for (var each : theta) {
            mean += each;
        }
        mean /= theta.length;
        var squares = 0.0;
        for (var each : theta) {
            squares += (each - mean) * (each - mean);
        }
        var sd = Math.sqrt(squares / (theta.length - 1));
        for (var i = 0; i < theta.length; i++) {
            theta[i] = (theta[i] - mean) / sd;
        }
    }
}
