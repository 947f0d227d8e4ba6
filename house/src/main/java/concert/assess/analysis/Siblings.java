package concert.assess.analysis;

import concert.alignment.Mactor;
import concert.assess.run.Workers;
import concert.bargaining.Bargaining;
import concert.order.ScenarioOrder;
import concert.order.balance.TieBalance;
import concert.scenario.Scenario;
import concert.scenario.world.World;
import java.util.List;

/// The analyses that need nothing of each other, done beside each other with every estimate at its middle.
final class Siblings {
    private final Scenario scenario;
    private final World world;
    private EnergyAnswers energy = EnergyAnswers.NOT_IN_FUTURES;
    private Answer<Bargaining> bargaining = Computed.noIssues();
    private Answer<Mactor> alignment = Computed.noStances();
    private Answer<ScenarioOrder> order = Computed.NO_ORDER_IN_FUTURES;
    private Answer<TieBalance> balance = BalanceAnswer.NOT_IN_FUTURES;

    private Siblings(Scenario scenario, World world) {
        this.scenario = scenario;
        this.world = world;
    }

    static Siblings of(Scenario scenario, World world, Workers workers) {
        var all = new Siblings(scenario, world);
        var parts = all.parts();
        workers.each("analyses", parts.size(), part -> parts.get(part).run());
        return all;
    }

    /// The longest work first.
    private List<Runnable> parts() {
        return List.of(
                () -> energy = EnergyAnswers.of(scenario),
                () -> order = order(),
                () -> balance = BalanceAnswer.of(scenario),
                () -> bargaining = Computed.bargaining(scenario, Bargaining.Options.ALL),
                () -> alignment = Computed.alignment(scenario));
    }

    private Answer<ScenarioOrder> order() {
        return scenario.actors().isEmpty()
                ? new Answer.Withheld<>("The scenario has no actors.", "Add rows to actors.csv.")
                : new Answer.Given<>(ScenarioOrder.of(scenario, world));
    }

    Results results() {
        return new Results(
                bargaining,
                alignment,
                Computed.coalitions(scenario, alignment),
                energy.plan(),
                energy.study(),
                order,
                balance,
                RelationAnswer.of(scenario, world),
                Computed.NO_STRATEGY_YET,
                Computed.NO_DEALS_YET);
    }
}
