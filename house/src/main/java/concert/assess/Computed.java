package concert.assess;

import concert.alignment.Mactor;
import concert.bargaining.Bargaining;
import concert.scenario.Scenario;

/// A scenario and what the analyses say of it.
///
/// @param scenario the scenario
/// @param results what each analysis says
record Computed(Scenario scenario, Results results) {

    /// Runs every analysis.
    static Computed of(Scenario scenario) {
        return new Computed(scenario, new Results(bargaining(scenario), alignment(scenario)));
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
}
