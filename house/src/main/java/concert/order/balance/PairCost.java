package concert.order.balance;

import concert.order.balance.FrustrationIndex.Options;

/// What it costs to have two nodes in the same camp, or in opposite ones: how many more ties the best such division
/// frustrates than the best of all. One of the two is 0; both are where best divisions disagree about the pair, so that
/// nothing can be said of it from one of them.
///
/// @param a name of a node
/// @param b name of another node
/// @param together more ties frustrated with both in the same camp
/// @param apart more ties frustrated with them in opposite camps
/// @param isProven whether both are exact; if not, a search was stopped and they are what it had found
public record PairCost(String a, String b, int together, int apart, boolean isProven) {

    /// Searches again with the pair bound together or apart, whichever the best division does not do already.
    ///
    /// @param index the best division
    /// @param a name of a node
    /// @param b name of another node
    /// @param options how to search
    /// @return the costs
    /// @throws IllegalArgumentException if a name is no node, or both are the same
    public static PairCost of(FrustrationIndex index, String a, String b, Options options) {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a pair of " + a + " with itself");
        }
        var together = index.isTogether(a, b);
        var bound = bound(index, a, b, together ? -1 : 1, options);
        var cost = Math.max(0, bound.frustrated() - index.frustrated());
        var proven = index.isProven() && bound.isProven();
        return together ? new PairCost(a, b, 0, cost, proven) : new PairCost(a, b, cost, 0, proven);
    }

    private static FrustrationIndex bound(FrustrationIndex index, String a, String b, int relation, Options options) {
        var network = index.network();
        var division = new Division(network.size(), options);
        var graph = SwitchingGraph.of(network, division.camps());
        graph.contract(network.nodes().index(b), network.nodes().index(a), relation);
        division.solve(graph);
        return division.index(network);
    }
}
