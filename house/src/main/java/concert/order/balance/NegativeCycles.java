package concert.order.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/// Finds cycles with an odd number of hostile ties. Each must have a frustrated tie, so the frustrations f of its ties
/// sum to at least 1; a cycle on which they do not is *violated*.
final class NegativeCycles {
    private static final double SLACK = 1e-6;

    private final Core core;

    NegativeCycles(Core core) {
        this.core = core;
    }

    /// The unbalanced triangles, each as the numbers of its ties.
    ///
    /// @param most how many at most
    List<int[]> triangles(int most) {
        var triangles = new ArrayList<int[]>();
        var tieTo = new int[core.size()];
        Arrays.fill(tieTo, -1);
        for (var first = 0; first < core.size(); first++) {
            mark(first, tieTo);
            for (var at = core.start[first]; at < core.start[first + 1]; at++) {
                var second = core.near[at];
                for (var on = core.start[second]; second > first && on < core.start[second + 1]; on++) {
                    var third = core.near[on];
                    if (third > second && tieTo[third] >= 0 && triangles.size() < most) {
                        addIfUnbalanced(triangles, core.tie[at], core.tie[on], tieTo[third]);
                    }
                }
            }
            unmark(first, tieTo);
        }
        return triangles;
    }

    private void mark(int node, int[] tieTo) {
        for (var at = core.start[node]; at < core.start[node + 1]; at++) {
            tieTo[core.near[at]] = core.tie[at];
        }
    }

    private void unmark(int node, int[] tieTo) {
        for (var at = core.start[node]; at < core.start[node + 1]; at++) {
            tieTo[core.near[at]] = -1;
        }
    }

    private void addIfUnbalanced(List<int[]> triangles, int... ties) {
        var sign = 1;
        for (var tie : ties) {
            sign *= Integer.signum(core.weight[tie]);
        }
        if (sign < 0) {
            triangles.add(ties);
        }
    }

    /// Violated cycles that consist of one tie and the way between its ends on a tree.
    List<int[]> onTree(FrustrationTree tree, double[] f) {
        var side = tree.side();
        var cycles = new ArrayList<int[]>();
        for (var tie = 0; tie < core.ties(); tie++) {
            if (core.isFrustrated(tie, side)) {
                var cycle = tree.cycle(tie);
                if (sum(cycle, f) < 1 - SLACK) {
                    cycles.add(cycle);
                }
            }
        }
        return cycles;
    }

    private static double sum(int[] ties, double[] f) {
        var sum = 0.0;
        for (var tie : ties) {
            sum += f[tie];
        }
        return sum;
    }

    /// The most violated cycle through each node, if any: the shortest way by f from the node in one camp to the same
    /// node in the other (Barahona & Mahjoub 1986, Mathematical Programming 36, 157–173). Exact: finds none only if
    /// there is none.
    List<int[]> shortest(double[] f, BooleanSupplier cancel) {
        var cycles = new ArrayList<int[]>();
        var search = new Search(f);
        for (var node = 0; node < core.size() && !cancel.getAsBoolean(); node++) {
            var cycle = search.through(node);
            if (cycle.length > 0) {
                cycles.add(cycle);
            }
        }
        return cycles;
    }

    /// Dijkstra's search on two copies of the graph, 2v and 2v + 1: friendly ties stay in a copy, hostile ones change.
    private final class Search {
        private final double[] f;
        private final double[] distance = new double[2 * core.size()];
        private final int[] via = new int[2 * core.size()];
        private final int[] before = new int[2 * core.size()];
        private final BitSet closed = new BitSet(2 * core.size());
        private final PriorityQueue<Reached> queue = new PriorityQueue<>();

        Search(double[] f) {
            this.f = f;
        }

        /// Nodes before this one need not be passed again: the shortest cycles through them are known.
        int[] through(int node) {
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
            closed.clear();
            queue.clear();
            distance[2 * node] = 0;
            queue.add(new Reached(0, 2 * node));
            while (!queue.isEmpty()) {
                var place = queue.remove().place();
                if (place == 2 * node + 1) {
                    return walk(place, 2 * node);
                }
                if (!closed.get(place)) {
                    closed.set(place);
                    relax(place, node);
                }
            }
            return new int[0];
        }

        private void relax(int place, int least) {
            var node = place / 2;
            for (var at = core.start[node]; at < core.start[node + 1]; at++) {
                var tie = core.tie[at];
                var next = 2 * core.near[at] + (core.weight[tie] > 0 ? place % 2 : 1 - place % 2);
                var length = distance[place] + Math.max(0, f[tie]);
                if (core.near[at] >= least && length < Math.min(distance[next], 1 - SLACK)) {
                    distance[next] = length;
                    via[next] = tie;
                    before[next] = place;
                    queue.add(new Reached(length, next));
                }
            }
        }

        /// The ties that the walk passes an odd number of times; they hold a cycle with an odd number of hostile ones.
        private int[] walk(int end, int begin) {
            var odd = new BitSet(core.ties());
            for (var place = end; place != begin; place = before[place]) {
                odd.flip(via[place]);
            }
            return odd.stream().toArray();
        }
    }

    private record Reached(double distance, int place) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            return Double.compare(distance, other.distance);
        }
    }
}
