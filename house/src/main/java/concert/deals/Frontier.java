package concert.deals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// The Pareto frontier of a space: the outcomes that nobody can better without making somebody worse off.
///
/// An outcome that is undominated consists of parts that are undominated (the principle of optimality for several
/// objectives: Brown & Strauch 1965, doi:10.1016/0022-247X(65)90113-7), so the frontier grows item by item and the
/// space is never enumerated. Where it outgrows a limit, parts that differ by less than a grain are merged, and the
/// grains add up to a bound: no outcome exceeds every listed one by more than that for every party.
final class Frontier {
    private static final double TOLERANCE = 1e-10;
    private static final double FIRST_GRAIN = 0x1.0p-16;
    private static final int GRAIN_FACTOR = 4;
    private static final double RANKS = 0x1.0p38;
    private static final int INDEX_BITS = 24;

    private final Space space;
    private final double[] spread;
    private final double[] grain;
    private final int limit;
    private final List<int[]> parents = new ArrayList<>();
    private final List<int[]> options = new ArrayList<>();
    private double[] points;
    private double[] counts = {1};

    private Frontier(Space space, int limit) {
        this.space = space;
        this.limit = limit;
        this.spread = space.spread();
        this.grain = new double[space.parties()];
        this.points = new double[space.parties()];
    }

    /// @param limit the most points that are kept before parts are merged
    static Frontier of(Space space, int limit) {
        var frontier = new Frontier(space, limit);
        for (var item = 0; item < space.items(); item++) {
            frontier.extend(item);
        }
        return frontier;
    }

    int size() {
        return counts.length;
    }

    /// How many outcomes lie on the frontier; several may have the same utilities.
    double outcomes() {
        return Arrays.stream(counts).sum();
    }

    double count(int point) {
        return counts[point];
    }

    /// By how much an outcome may exceed a listed one, for each party; 0 where the frontier is exact.
    double[] bound() {
        return grain.clone();
    }

    boolean isExact() {
        return Arrays.stream(grain).allMatch(each -> each == 0);
    }

    double[] utilities(int point) {
        return Arrays.copyOfRange(points, point * space.parties(), (point + 1) * space.parties());
    }

    int[] outcome(int point) {
        var outcome = new int[space.items()];
        for (var item = space.items() - 1; item >= 0; item--) {
            outcome[item] = options.get(item)[point];
            point = parents.get(item)[point];
        }
        return outcome;
    }

    private void extend(int item) {
        var n = space.parties();
        var choices = space.options(item);
        var candidates = new double[size() * choices * n];
        for (var at = 0; at < size() * choices; at++) {
            var worth = space.worth(item, at % choices);
            for (var party = 0; party < n; party++) {
                candidates[at * n + party] = points[at / choices * n + party] + worth[party];
            }
        }
        var order = byFallingSum(candidates);
        var kept = undominated(candidates, order, choices, limit);
        for (var width = FIRST_GRAIN; kept.size() > limit; width *= GRAIN_FACTOR) {
            kept = undominated(candidates, onePerCell(candidates, order, width), choices, limit);
            if (kept.size() <= limit) {
                for (var party = 0; party < n; party++) {
                    grain[party] += width * spread[party];
                }
            }
        }
        keep(kept, candidates, choices);
    }

    private Undominated undominated(double[] candidates, int[] order, int choices, int most) {
        var n = space.parties();
        var kept = new Undominated(n, TOLERANCE * Arrays.stream(spread).max().orElse(0));
        for (var candidate : order) {
            kept.offer(candidates, candidate, counts[candidate / choices]);
            if (kept.size() > most) {
                break;
            }
        }
        return kept;
    }

    private void keep(Undominated kept, double[] candidates, int choices) {
        var n = space.parties();
        var parent = new int[kept.size()];
        var option = new int[kept.size()];
        points = new double[kept.size() * n];
        counts = new double[kept.size()];
        for (var at = 0; at < kept.size(); at++) {
            var source = kept.source(at);
            parent[at] = source / choices;
            option[at] = source % choices;
            counts[at] = kept.count(at);
            System.arraycopy(candidates, source * n, points, at * n, n);
        }
        parents.add(parent);
        options.add(option);
    }

    /// The candidates in the order of falling sums of utilities, each utility as a share of its spread.
    private int[] byFallingSum(double[] candidates) {
        var n = space.parties();
        var size = candidates.length / n;
        if (size >> INDEX_BITS > 0) {
            throw new IllegalArgumentException("limit is " + limit + ", expected one that keeps the partial outcomes"
                    + " below " + (1 << INDEX_BITS) + ", there are " + size);
        }
        var sums = new double[size];
        for (var at = 0; at < size; at++) {
            for (var party = 0; party < n; party++) {
                sums[at] += spread[party] > 0 ? candidates[at * n + party] / spread[party] : 0;
            }
        }
        var highest = Arrays.stream(sums).max().orElse(0);
        var keys = new long[size];
        for (var at = 0; at < size; at++) {
            keys[at] = ((long) ((highest - sums[at]) / n * RANKS) << INDEX_BITS) | at;
        }
        Arrays.sort(keys);
        var order = new int[size];
        for (var at = 0; at < size; at++) {
            order[at] = (int) (keys[at] & ((1 << INDEX_BITS) - 1));
        }
        return order;
    }

    /// The first candidate in each cell of a grid.
    private int[] onePerCell(double[] candidates, int[] order, double width) {
        var n = space.parties();
        var cells = new HashSet<List<Long>>();
        return Arrays.stream(order)
                .filter(candidate -> {
                    var cell = new ArrayList<Long>(n);
                    for (var party = 0; party < n; party++) {
                        cell.add((long) Math.floor(candidates[candidate * n + party] / (width * spread[party])));
                    }
                    return cells.add(cell);
                })
                .toArray();
    }
}
