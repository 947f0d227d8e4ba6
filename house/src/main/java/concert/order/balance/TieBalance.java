package concert.order.balance;

import concert.order.balance.FrustrationIndex.Options;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How near the ties of a scenario are to two camps, and what each pair of its actors costs in one camp and in opposite
/// ones, under each rule for which ties count.
///
/// @param rules the answer under each rule, in the order of [TieRule]
public record TieBalance(List<UnderRule> rules) {
    /// Pair costs are searched among at most so many actors.
    public static final int MOST_PAIRED = 16;

    /// More actors than this are left to the command `balance`, which has a time limit.
    public static final int MOST_ACTORS = 200;

    /// Copies.
    public TieBalance {
        rules = List.copyOf(rules);
    }

    /// The answer under one rule.
    ///
    /// @param rule which ties count
    /// @param index the frustration index
    /// @param triangles balanced and unbalanced triangles
    /// @param costs of every pair; none where there are more than [#MOST_PAIRED] actors
    public record UnderRule(TieRule rule, FrustrationIndex index, TriangleBalance triangles, List<PairCost> costs) {
        /// Copies.
        public UnderRule {
            costs = List.copyOf(costs);
        }

        /// {@return the costs of a pair, in either order}
        ///
        /// @param a id of an actor
        /// @param b id of another actor
        public Optional<PairCost> findCost(String a, String b) {
            return costs.stream()
                    .filter(cost -> (cost.a().equals(a) && cost.b().equals(b))
                            || (cost.a().equals(b) && cost.b().equals(a)))
                    .findFirst();
        }
    }

    /// What all rules together say of a pair.
    public enum Verdict {
        /// Under every rule it costs ties to have the two in opposite camps.
        TOGETHER,
        /// Under every rule it costs ties to have them in one camp.
        APART,
        /// Some best division has them together and some apart, or the rules disagree.
        OPEN
    }

    /// Searches under each rule.
    ///
    /// @param scenario the scenario
    /// @return the balance of its ties
    public static TieBalance of(Scenario scenario) {
        return new TieBalance(Arrays.stream(TieRule.values())
                .map(rule -> under(rule, rule.network(scenario)))
                .toList());
    }

    private static UnderRule under(TieRule rule, SignedNetwork network) {
        var index = FrustrationIndex.of(network, Options.DEFAULTS);
        var names = network.nodes().names();
        var costs = new ArrayList<PairCost>();
        for (var a = 0; names.size() <= MOST_PAIRED && a < names.size(); a++) {
            for (var b = a + 1; b < names.size(); b++) {
                costs.add(PairCost.of(index, names.get(a), names.get(b), Options.DEFAULTS));
            }
        }
        return new UnderRule(rule, index, TriangleBalance.of(network), costs);
    }

    /// {@return the answer under a rule}
    ///
    /// @param rule the rule
    public UnderRule under(TieRule rule) {
        return rules.stream().filter(under -> under.rule() == rule).findFirst().orElseThrow();
    }

    /// {@return what the rules say of a pair; open where one of them has no cost for it}
    ///
    /// @param a id of an actor
    /// @param b id of another actor
    public Verdict verdict(String a, String b) {
        var costs = rules.stream().flatMap(rule -> rule.findCost(a, b).stream()).toList();
        if (costs.size() < rules.size()) {
            return Verdict.OPEN;
        }
        if (costs.stream().allMatch(cost -> cost.apart() > 0)) {
            return Verdict.TOGETHER;
        }
        return costs.stream().allMatch(cost -> cost.together() > 0) ? Verdict.APART : Verdict.OPEN;
    }
}
