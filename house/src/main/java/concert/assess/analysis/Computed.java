package concert.assess.analysis;

import concert.alignment.Affinity;
import concert.alignment.Mactor;
import concert.assess.run.Workers;
import concert.bargaining.Bargaining;
import concert.deals.Negotiation;
import concert.order.ScenarioOrder;
import concert.scenario.Column;
import concert.scenario.Scenario;
import concert.scenario.Table;
import concert.scenario.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A scenario and what the analyses say of it.
public final class Computed {
    static final Answer<ScenarioOrder> NO_ORDER_IN_FUTURES =
            new Answer.Withheld<>("The order is the same in every future.", "Read it at the middle.");

    static final Answer<StrategyRun> NO_STRATEGY_YET =
            new Answer.Withheld<>("Grand strategy is solved once.", "Read it with every estimate at its middle.");
    static final Answer<List<Negotiation>> NO_DEALS_YET =
            new Answer.Withheld<>("Deals are negotiated once.", "Read them with every estimate at its middle.");

    private final Supplier<Scenario> scenario;
    private final Supplier<double[]> capabilities;
    private final Results results;

    Computed(Supplier<Scenario> scenario, Supplier<double[]> capabilities, Results results) {
        this.scenario = scenario;
        this.capabilities = capabilities;
        this.results = results;
    }

    private Computed(Scenario scenario, Results results) {
        this(() -> scenario, () -> capabilities(scenario).atMiddle(), results);
    }

    static Column capabilities(Scenario scenario) {
        return Column.of(scenario, Table.ACTORS, "capability");
    }

    /// {@return the scenario}
    public Scenario scenario() {
        return scenario.get();
    }

    /// {@return the capability that each actor states, NaN where it states none}
    public double[] capabilities() {
        return capabilities.get();
    }

    /// {@return what each analysis says}
    public Results results() {
        return results;
    }

    /// {@return what every analysis says with every estimate at its middle}
    ///
    /// @param scenario the scenario
    /// @param world what data tell of the international system
    /// @param workers do the work
    public static Computed atMiddle(Scenario scenario, World world, Workers workers) {
        return beforeStrategy(scenario, world, workers).andStrategy();
    }

    /// {@return what the analyses say with every estimate at its middle that grand strategy builds on}
    ///
    /// @param scenario the scenario
    /// @param world what data tell of the international system
    /// @param workers do the work
    public static Computed beforeStrategy(Scenario scenario, World world, Workers workers) {
        return new Computed(scenario, Siblings.of(scenario, world, workers).results());
    }

    /// {@return the same with grand strategy and deals, to which the others hand over what they found}
    public Computed andStrategy() {
        var settled = scenario();
        return new Computed(settled, results.with(HandOver.of(settled, HandOver.values(this))));
    }

    /// {@return what the analyses say that are quick enough for every future}
    ///
    /// @param scenario the scenario as the future has it
    public static Computed inFuture(Scenario scenario) {
        var alignment = alignment(scenario);
        return new Computed(
                scenario,
                quick(bargaining(scenario, Bargaining.Options.SIMPLE), alignment, coalitions(scenario, alignment)));
    }

    /// The same with grand strategy solved in it, at no more depth than plans and deals need. A number that a slow
    /// analysis hands over at the middle is here as the folder states it.
    Computed withStrategy() {
        var settled = scenario();
        var handOver = HandOver.of(settled, HandOver.values(this));
        return new Computed(settled, results.with(StrategyRun.inFuture(handOver)));
    }

    /// What the analyses say that are quick enough for every future, and that the others are not asked there.
    static Results quick(Answer<Bargaining> bargaining, Answer<Mactor> alignment, Coalitions coalitions) {
        var energy = EnergyAnswers.NOT_IN_FUTURES;
        return new Results(
                bargaining,
                alignment,
                coalitions,
                energy.plan(),
                energy.study(),
                NO_ORDER_IN_FUTURES,
                BalanceAnswer.NOT_IN_FUTURES,
                RelationAnswer.NOT_IN_FUTURES,
                NO_STRATEGY_YET,
                NO_DEALS_YET);
    }

    static Answer<Bargaining> bargaining(Scenario scenario, Bargaining.Options options) {
        return scenario.issues().isEmpty() ? noIssues() : new Answer.Given<>(Bargaining.of(scenario, options));
    }

    static Answer<Mactor> alignment(Scenario scenario) {
        return scenario.stances().isEmpty() ? noStances() : new Answer.Given<>(Mactor.of(scenario));
    }

    static Coalitions coalitions(Scenario scenario, Answer<Mactor> alignment) {
        return new Coalitions(
                alignment instanceof Answer.Given<Mactor>(var mactor)
                        ? Optional.of(Affinity.of(scenario, mactor.order2()))
                        : Optional.empty());
    }

    static Answer<Bargaining> noIssues() {
        return new Answer.Withheld<>("The scenario has no issues.", "Add rows to issues.csv and stances.csv.");
    }

    static Answer<Mactor> noStances() {
        return new Answer.Withheld<>("Nobody takes a stance.", "Add rows to stances.csv.");
    }
}
