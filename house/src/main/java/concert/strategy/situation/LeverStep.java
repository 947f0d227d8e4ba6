package concert.strategy.situation;

import concert.scenario.Branch;
import concert.scenario.Deal;
import concert.scenario.Effect;
import concert.scenario.Means;
import concert.scenario.Scenario;
import concert.scenario.Table;
import concert.strategy.result.Lever;
import java.util.HashMap;
import java.util.Optional;

/// The situation after one number of the scenario has moved. Probabilities, amounts of means, and what deals cost and
/// do change in the arrays; only for other numbers is the scenario made anew.
public final class LeverStep {
    private final Situation situation;
    private final Scenario scenario;
    private final Lever lever;
    private final double to;

    private LeverStep(Situation situation, Scenario scenario, Lever lever, double to) {
        this.situation = situation;
        this.scenario = scenario;
        this.lever = lever;
        this.to = to;
    }

    /// {@return the situation with a number moved}
    ///
    /// @param situation that of the scenario
    /// @param scenario the scenario
    /// @param lever the number
    /// @param to where the number goes
    public static Situation of(Situation situation, Scenario scenario, Lever lever, double to) {
        var step = new LeverStep(situation, scenario, lever, to);
        return step.table()
                .flatMap(table -> switch (table) {
                    case BRANCHES -> step.probability();
                    case DEALS -> step.dealCost();
                    case EFFECTS -> step.dealEffect();
                    case MEANS -> step.amount();
                    default -> Optional.empty();
                })
                .orElseGet(() -> new Situation(lever.moved(scenario, to)));
    }

    private Optional<Table> table() {
        for (var table : Table.values()) {
            if (lever.path().startsWith(table.id() + ".")) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private Optional<Situation> probability() {
        if (!lever.isProbability()) {
            return Optional.empty();
        }
        var tree = BranchTree.of(lever.moved(scenario.rows(Branch.class), to));
        // A branch without probability disappears, and with it what is done in it.
        return tree.leaves().equals(situation.tree.leaves()) && tree.nodes().equals(situation.tree.nodes())
                ? Optional.of(situation.with(tree))
                : Optional.empty();
    }

    private Optional<Situation> dealCost() {
        for (var deal : scenario.rows(Deal.class)) {
            var start = "deals." + deal.id() + ".cost.";
            if (lever.path().startsWith(start)) {
                var d = situation.deals.index(deal.id());
                var m = situation.means.index(lever.path().substring(start.length()));
                return Optional.of(situation.withDealCost(d, m, to));
            }
        }
        return Optional.empty();
    }

    private Optional<Situation> dealEffect() {
        for (var row : scenario.rows(Effect.class)) {
            if (lever.path().equals("effects." + row.key() + ".effect")) {
                return situation.deals.findIndex(row.of()).stream()
                        .mapToObj(d -> situation.withDealEffect(d, situation.ends.index(row.end()), byLeaf(row)))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private double[] byLeaf(Effect moved) {
        var byBranch = new HashMap<String, Double>();
        for (var row : scenario.rows(Effect.class)) {
            if (row.of().equals(moved.of()) && row.end().equals(moved.end())) {
                byBranch.put(row.branch(), row.equals(moved) ? to : row.effect().middle());
            }
        }
        return situation.tree.byLeaf(byBranch);
    }

    private Optional<Situation> amount() {
        for (var row : scenario.rows(Means.class)) {
            if (lever.path().equals("means." + row.key() + ".amount")) {
                var byBranch = new HashMap<String, Double>();
                byBranch.put("", to);
                for (var branch : scenario.rows(Branch.class)) {
                    var there = branch.means().get(row.key());
                    if (there != null) {
                        byBranch.put(branch.id(), there.middle());
                    }
                }
                return Optional.of(
                        situation.withAmount(situation.means.index(row.key()), situation.tree.byLeaf(byBranch)));
            }
        }
        return Optional.empty();
    }
}
