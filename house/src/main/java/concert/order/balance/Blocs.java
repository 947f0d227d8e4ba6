package concert.order.balance;

import concert.scenario.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocs of the international system around some states: how many ties no division into two camps can
/// spare, and for each pair what it would cost to have the two in one camp or in two, by two rules of what an
/// alliance is. One division is never shown: it is not unique.
///
/// @param defense where pledges of defense make friends
/// @param anyPledge where any pledge does
public record Blocs(Rule defense, Rule anyPledge) {
    /// How many years a window has.
    private static final int WINDOW = 4;

    /// What follows from one rule.
    ///
    /// @param ties the window, the kinds of pledges and the network
    /// @param index the frustration index
    /// @param costs costs of the pairs of the states that have ties
    public record Rule(AllianceDisputes ties, FrustrationIndex index, List<PairCost> costs) {
        /// Copies the costs.
        public Rule {
            costs = List.copyOf(costs);
        }

        /// {@return the costs of a pair}
        ///
        /// @param a a state, by its number in the Correlates of War
        /// @param b another one
        public Optional<PairCost> find(int a, int b) {
            var one = Integer.toString(a);
            var other = Integer.toString(b);
            return costs.stream()
                    .filter(cost -> (cost.a().equals(one) && cost.b().equals(other))
                            || (cost.a().equals(other) && cost.b().equals(one)))
                    .findFirst();
        }
    }

    /// The blocs in the last four years, not after a year, that alliances and disputes both cover.
    ///
    /// @param world the data
    /// @param states the states whose pairs are asked, by their numbers in the Correlates of War
    /// @param year the year
    /// @return empty where alliances or disputes are not at hand
    public static Optional<Blocs> find(World world, List<Integer> states, int year) {
        if (world.findAlliances().isEmpty() || world.findDisputes().isEmpty()) {
            return Optional.empty();
        }
        var last = Math.min(
                year,
                Math.min(
                        world.findAlliances().get().last(),
                        world.findDisputes().get().last()));
        var first = last - WINDOW + 1;
        if (!world.findAlliances().get().covers(first)) {
            return Optional.empty();
        }
        return Optional.of(new Blocs(
                rule(world, states, AllianceDisputes.Options.defense(first, last)),
                rule(world, states, AllianceDisputes.Options.anyPledge(first, last))));
    }

    private static Rule rule(World world, List<Integer> states, AllianceDisputes.Options options) {
        var ties = AllianceDisputes.of(
                world.findAlliances().orElseThrow().pledges(),
                world.findDisputes().orElseThrow().years(),
                options);
        var index = FrustrationIndex.of(ties.network(), FrustrationIndex.Options.DEFAULTS);
        var known = states.stream().filter(ties::has).toList();
        var costs = new ArrayList<PairCost>();
        for (var a = 0; a < known.size(); a++) {
            for (var b = a + 1; b < known.size(); b++) {
                costs.add(PairCost.of(
                        index,
                        Integer.toString(known.get(a)),
                        Integer.toString(known.get(b)),
                        FrustrationIndex.Options.DEFAULTS));
            }
        }
        return new Rule(ties, index, costs);
    }
}
