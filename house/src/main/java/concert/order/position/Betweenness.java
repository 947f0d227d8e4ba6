package concert.order.position;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;

/// Betweenness: over all pairs of others, the share of the shortest ways between them that lead through a
/// member, summed. Freeman 1977, "A Set of Measures of Centrality Based on Betweenness", Sociometry 40:
/// 35–41, doi:10.2307/3033543; by the algorithm of Brandes 2001, "A Faster Algorithm for Betweenness
/// Centrality", Journal of Mathematical Sociology 25: 163–177, doi:10.1080/0022250X.2001.9990249, O(n·m).
/// Each pair counts once. Departs from the papers: nothing.
final class Betweenness {
    private Betweenness() {}

    static double[] of(TieNetwork network) {
        var n = network.roster().size();
        var betweenness = new double[n];
        for (var source = 0; source < n; source++) {
            // Shortest ways from the source, by breadth.
            var order = new ArrayList<Integer>();
            var ways = new double[n];
            var distance = new int[n];
            Arrays.fill(distance, -1);
            ways[source] = 1;
            distance[source] = 0;
            var queue = new ArrayDeque<Integer>();
            queue.add(source);
            while (!queue.isEmpty()) {
                var v = queue.remove();
                order.add(v);
                for (var w = 0; w < n; w++) {
                    if (network.isTied(v, w)) {
                        if (distance[w] < 0) {
                            distance[w] = distance[v] + 1;
                            queue.add(w);
                        }
                        ways[w] += distance[w] == distance[v] + 1 ? ways[v] : 0;
                    }
                }
            }
            // Dependencies of the source, from the farthest back.
            var dependency = new double[n];
            for (var w : order.reversed()) {
                for (var v = 0; v < n; v++) {
                    if (network.isTied(v, w) && distance[v] == distance[w] - 1) {
                        dependency[v] += ways[v] / ways[w] * (1 + dependency[w]);
                    }
                }
                betweenness[w] += w == source ? 0 : dependency[w] / 2;
            }
        }
        return betweenness;
    }
}
