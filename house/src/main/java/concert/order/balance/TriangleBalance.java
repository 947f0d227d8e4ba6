package concert.order.balance;

import java.util.Arrays;

/// The share of triangles that are balanced: those with an even number of hostile ties (Cartwright & Harary 1956,
/// Psychological Review 63(5), 277–293, doi:10.1037/h0046049).
///
/// @param balanced how many triangles are balanced
/// @param unbalanced how many are not
public record TriangleBalance(long balanced, long unbalanced) {

    /// Counts the triangles of a network.
    ///
    /// @param network the network
    /// @return how many there are
    public static TriangleBalance of(SignedNetwork network) {
        var graph = SwitchingGraph.of(network, new Camps(network.size()));
        var core = new Core(graph.near());
        var sign = new int[core.size()];
        var balanced = 0L;
        var unbalanced = 0L;
        for (var a = 0; a < core.size(); a++) {
            Arrays.fill(sign, 0);
            for (var at = core.start[a]; at < core.start[a + 1]; at++) {
                sign[core.near[at]] = core.weight[core.tie[at]];
            }
            for (var at = core.start[a]; at < core.start[a + 1]; at++) {
                var b = core.near[at];
                for (var on = core.start[b]; b > a && on < core.start[b + 1]; on++) {
                    var product = core.near[on] > b ? sign[b] * core.weight[core.tie[on]] * sign[core.near[on]] : 0;
                    balanced += product > 0 ? 1 : 0;
                    unbalanced += product < 0 ? 1 : 0;
                }
            }
        }
        return new TriangleBalance(balanced, unbalanced);
    }

    /// {@return balanced/(balanced + unbalanced), NaN without triangles}
    public double share() {
        return (double) balanced / (balanced + unbalanced);
    }
}
