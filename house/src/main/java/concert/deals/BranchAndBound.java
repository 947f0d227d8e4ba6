package concert.deals;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The best outcome of a space by depth-first branch and bound (Land & Doig 1960, doi:10.2307/1910129). A partial
/// outcome is bounded by what the weighted sum of utilities can still become, item by item (Lagrangian relaxation),
/// and by what each party alone can still get.
final class BranchAndBound {
    private static final double TOLERANCE = 1e-11;

    private final Space space;
    private final double[] floor;
    private final Objective objective;
    private final long most;
    private final int[] items;
    private final int[][] order;
    private final double[][] still;
    private final double[] stillWeighted;
    private final int[] outcome;
    private int[] best = {};
    private double value = Double.NEGATIVE_INFINITY;
    private double open = Double.NEGATIVE_INFINITY;
    private long nodes;

    /// @param floor the least utility that each party accepts
    /// @param most the most nodes that are looked at
    BranchAndBound(Space space, double[] floor, Objective objective, long most) {
        this.space = space;
        this.floor = floor;
        this.objective = objective;
        this.most = most;
        this.outcome = new int[space.items()];
        items = IntStream.range(0, space.items())
                .boxed()
                .sorted(Comparator.comparingDouble(item -> -range(item)))
                .mapToInt(item -> item)
                .toArray();
        order = IntStream.range(0, space.items())
                .mapToObj(item -> IntStream.range(0, space.options(item))
                        .boxed()
                        .sorted(Comparator.comparingDouble(option -> -weighted(item, option)))
                        .mapToInt(option -> option)
                        .toArray())
                .toArray(int[][]::new);
        still = new double[space.items() + 1][space.parties()];
        stillWeighted = new double[space.items() + 1];
        for (var depth = space.items() - 1; depth >= 0; depth--) {
            stillWeighted[depth] = stillWeighted[depth + 1] + weighted(items[depth], order[items[depth]][0]);
            for (var party = 0; party < space.parties(); party++) {
                still[depth][party] = still[depth + 1][party] + highest(items[depth], party);
            }
        }
    }

    /// What a search found.
    ///
    /// @param outcome the best outcome found, empty if none is acceptable to all
    /// @param value its value
    /// @param bound no acceptable outcome has a larger value
    @SuppressWarnings("ArrayRecordComponent")
    record Found(int[] outcome, double value, double bound) {}

    /// Starts from outcomes that are known.
    Found from(Iterable<int[]> known) {
        for (var each : known) {
            consider(each, space.utilities(each));
        }
        descend(0, new double[space.parties()]);
        return new Found(best, value, Math.max(value, open));
    }

    private void descend(int depth, double[] sum) {
        if (depth == items.length) {
            consider(outcome, sum);
            return;
        }
        var item = items[depth];
        var next = new double[sum.length];
        for (var option : order[item]) {
            var worth = space.worth(item, option);
            for (var party = 0; party < sum.length; party++) {
                next[party] = sum[party] + worth[party];
            }
            var bound = bound(depth + 1, next);
            if (bound > value + TOLERANCE * Math.abs(value)) {
                if (nodes++ >= most) {
                    open = Math.max(open, bound);
                } else {
                    outcome[item] = option;
                    descend(depth + 1, next);
                }
            }
        }
    }

    private double bound(int depth, double[] sum) {
        var gains = new double[sum.length];
        for (var party = 0; party < sum.length; party++) {
            gains[party] = sum[party] + still[depth][party] - floor[party];
            if (gains[party] < -slack(party)) {
                return Double.NEGATIVE_INFINITY;
            }
            gains[party] = Math.max(0, gains[party]);
        }
        var weighted = Space.dot(objective.weights(), sum) - Space.dot(objective.weights(), floor);
        return Math.min(
                objective.value().applyAsDouble(gains),
                objective.bound().applyAsDouble(weighted + stillWeighted[depth]));
    }

    private void consider(int[] candidate, double[] utilities) {
        var gains = new double[utilities.length];
        for (var party = 0; party < utilities.length; party++) {
            gains[party] = utilities[party] - floor[party];
            if (gains[party] < -slack(party)) {
                return;
            }
            gains[party] = Math.max(0, gains[party]);
        }
        var worth = objective.value().applyAsDouble(gains);
        if (worth > value) {
            value = worth;
            best = candidate.clone();
        }
    }

    private double slack(int party) {
        return TOLERANCE * Math.max(1, Math.abs(floor[party]));
    }

    private double weighted(int item, int option) {
        return Space.dot(objective.weights(), space.worth(item, option));
    }

    private double highest(int item, int party) {
        return IntStream.range(0, space.options(item))
                .mapToDouble(option -> space.worth(item, option)[party])
                .max()
                .orElseThrow();
    }

    private double range(int item) {
        var stats = IntStream.range(0, space.options(item))
                .mapToDouble(option -> weighted(item, option))
                .summaryStatistics();
        return stats.getMax() - stats.getMin();
    }
}
