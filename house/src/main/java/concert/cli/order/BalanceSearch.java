package concert.cli.order;

import concert.order.balance.FrustrationIndex;
import concert.order.balance.FrustrationIndex.Options;
import concert.order.balance.PairCost;
import concert.order.balance.SignedNetwork;
import concert.order.balance.TriangleBalance;
import concert.order.balance.WalkBalance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is searched in each network, and how long.
///
/// @param pairs whose costs are wanted
/// @param seconds for each search
/// @param seed of the local search
record BalanceSearch(List<Pair> pairs, double seconds, long seed) {
    private static final double MILLIS = 1000;

    /// Two names.
    record Pair(String a, String b) {}

    /// What was found.
    ///
    /// @param index the frustration index
    /// @param seconds how long it took
    /// @param triangles balanced and unbalanced triangles
    /// @param walks the walk balance, empty for a network that is too large for it
    /// @param costs for each pair; empty where one of the two has no tie in this network
    record Found(
            FrustrationIndex index,
            double seconds,
            TriangleBalance triangles,
            Optional<WalkBalance> walks,
            List<Optional<PairCost>> costs) {}

    Found in(SignedNetwork network) {
        var begin = Instant.now();
        var index = FrustrationIndex.of(network, options());
        var taken = Duration.between(begin, Instant.now()).toMillis() / MILLIS;
        var walks = network.nodes().size() > WalkBalance.MOST_NODES
                ? Optional.<WalkBalance>empty()
                : Optional.of(WalkBalance.of(network));
        var costs = pairs.stream().map(pair -> cost(index, pair)).toList();
        return new Found(index, taken, TriangleBalance.of(network), walks, costs);
    }

    private Optional<PairCost> cost(FrustrationIndex index, Pair pair) {
        var nodes = index.network().nodes();
        return nodes.findIndex(pair.a()).isPresent()
                        && nodes.findIndex(pair.b()).isPresent()
                ? Optional.of(PairCost.of(index, pair.a(), pair.b(), options()))
                : Optional.empty();
    }

    private Options options() {
        return new Options(seed, Deadline.in(seconds));
    }
}
