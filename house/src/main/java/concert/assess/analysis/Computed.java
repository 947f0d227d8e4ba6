package concert.assess.analysis;

import concert.alignment.Mactor;
import concert.bargaining.Bargaining;
import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.scenario.Scenario;

/// A scenario and what the analyses say of it.
///
/// @param scenario the scenario
/// @param results what each analysis says
public record Computed(Scenario scenario, Results results) {
    private static final Answer<EnergyPlan> NOT_IN_FUTURES = new Answer.Withheld<>(
            "An energy system is planned once.", "Read the plan with every estimate at its middle.");

    /// {@return what every analysis says with every estimate at its middle}
    ///
    /// @param scenario the scenario
    public static Computed atMiddle(Scenario scenario) {
        return new Computed(scenario, new Results(bargaining(scenario), alignment(scenario), energy(scenario)));
    }

    /// {@return what the analyses say that are quick enough for every future}
    ///
    /// @param scenario the scenario as the future has it
    public static Computed inFuture(Scenario scenario) {
        return new Computed(scenario, new Results(bargaining(scenario), alignment(scenario), NOT_IN_FUTURES));
    }

    private static Answer<Bargaining> bargaining(Scenario scenario) {
        return scenario.issues().isEmpty()
                ? new Answer.Withheld<>("The scenario has no issues.", "Add rows to issues.csv and stances.csv.")
                : new Answer.Given<>(Bargaining.of(scenario));
    }

    private static Answer<Mactor> alignment(Scenario scenario) {
        return scenario.stances().isEmpty()
                ? new Answer.Withheld<>("Nobody takes a stance.", "Add rows to stances.csv.")
                : new Answer.Given<>(Mactor.of(scenario));
    }

    private static Answer<EnergyPlan> energy(Scenario scenario) {
        return scenario.findEnergy()
                .<Answer<EnergyPlan>>map(system -> new Answer.Given<>(Osemosys.plan(system, Osemosys.Options.DEFAULTS)))
                .orElseGet(() -> new Answer.Withheld<>(
                        "The scenario has no energy system.",
                        "Add an OSeMOSYS data set in otoole's layout as energy/."));
    }
}
