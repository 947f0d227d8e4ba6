package concert.assess.analysis;

import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.energy.study.EnergyStudy;
import concert.scenario.Scenario;

/// The answers of the energy system: the plan that stands, and the study of its options.
///
/// @param plan the least-cost plan, or why there is none
/// @param study what the energy system answers when its options are switched
record EnergyAnswers(Answer<EnergyPlan> plan, Answer<EnergyStudy> study) {
    static final EnergyAnswers NOT_IN_FUTURES = new EnergyAnswers(notInFutures(), notInFutures());

    static EnergyAnswers of(Scenario scenario) {
        return scenario.findEnergy()
                .map(system -> EnergyStudy.of(system, Osemosys.Options.DEFAULTS))
                .map(study -> new EnergyAnswers(new Answer.Given<>(study.base().plan()), answer(study)))
                .orElseGet(() -> new EnergyAnswers(noEnergy(), noEnergy()));
    }

    private static Answer<EnergyStudy> answer(EnergyStudy study) {
        return study.base().plan() instanceof EnergyPlan.Optimal
                ? new Answer.Given<>(study)
                : new Answer.Withheld<>(
                        "The energy system has no least-cost plan.",
                        "Run concert energy on the folder, which says what stands in the way.");
    }

    private static <R> Answer<R> notInFutures() {
        return new Answer.Withheld<>(
                "An energy system is planned once.", "Read the plan with every estimate at its middle.");
    }

    private static <R> Answer<R> noEnergy() {
        return new Answer.Withheld<>(
                "The scenario has no energy system.", "Add an OSeMOSYS data set in otoole's layout as energy/.");
    }
}
