package concert.order.balance;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/// A signed graph that shrinks no further, on flat arrays. The ties of node v are those in the places from `start[v]`
/// to `start[v + 1]` of `near` and `tie`.
final class Core {
    final int[] names;
    final int[] from;
    final int[] to;
    final int[] weight;
    final int[] start;
    final int[] near;
    final int[] tie;

    Core(SortedMap<Integer, SortedMap<Integer, Integer>> graph) {
        names = graph.keySet().stream().mapToInt(Integer::intValue).toArray();
        start = new int[names.length + 1];
        for (var node = 0; node < names.length; node++) {
            start[node + 1] = start[node] + ties(graph, node).size();
        }
        near = new int[start[names.length]];
        tie = new int[near.length];
        from = new int[near.length / 2];
        to = new int[from.length];
        weight = new int[from.length];
        fill(graph);
    }

    private SortedMap<Integer, Integer> ties(SortedMap<Integer, SortedMap<Integer, Integer>> graph, int node) {
        return graph.getOrDefault(names[node], new TreeMap<>());
    }

    private void fill(SortedMap<Integer, SortedMap<Integer, Integer>> graph) {
        var next = start.clone();
        var count = 0;
        for (var node = 0; node < names.length; node++) {
            for (var entry : ties(graph, node).entrySet()) {
                var other = Arrays.binarySearch(names, entry.getKey());
                if (node < other) {
                    from[count] = node;
                    to[count] = other;
                    weight[count] = entry.getValue();
                    near[next[node]] = other;
                    tie[next[node]++] = count;
                    near[next[other]] = node;
                    tie[next[other]++] = count++;
                }
            }
        }
    }

    int size() {
        return names.length;
    }

    int ties() {
        return from.length;
    }

    /// Whether a division of the nodes into +1 and −1 frustrates a tie.
    boolean isFrustrated(int tie, byte[] side) {
        return side[from[tie]] * side[to[tie]] * weight[tie] < 0;
    }

    /// The weight of all ties that a division frustrates.
    int frustrated(byte[] side) {
        var sum = 0;
        for (var tie = 0; tie < from.length; tie++) {
            if (isFrustrated(tie, side)) {
                sum += Math.abs(weight[tie]);
            }
        }
        return sum;
    }

    /// The node of most ties.
    int hub() {
        var hub = 0;
        for (var node = 1; node < names.length; node++) {
            if (start[node + 1] - start[node] > start[hub + 1] - start[hub]) {
                hub = node;
            }
        }
        return hub;
    }
}
