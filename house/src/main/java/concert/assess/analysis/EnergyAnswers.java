package concert.assess.analysis;

import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.energy.conflict.Conflict;
import concert.energy.study.EnergyStudy;
import concert.scenario.Scenario;
import java.util.stream.Collectors;

/// The answers of the energy system: the plan that stands, and the study of its options.
///
/// @param plan the least-cost plan, or why there is none
/// @param study what the energy system answers when its options are switched
record EnergyAnswers(Answer<EnergyPlan> plan, Answer<EnergyStudy> study) {
    private static final int MOST_CONFLICTS = 3;
    static final EnergyAnswers NOT_IN_FUTURES = new EnergyAnswers(notInFutures(), notInFutures());

    static EnergyAnswers of(Scenario scenario) {
        return scenario.findEnergy()
                .map(system -> EnergyStudy.of(system, Osemosys.Options.DEFAULTS))
                .map(EnergyAnswers::of)
                .orElseGet(() -> new EnergyAnswers(noEnergy(), noEnergy()));
    }

    private static EnergyAnswers of(EnergyStudy study) {
        return study.base().plan() instanceof EnergyPlan.Optimal best
                ? new EnergyAnswers(new Answer.Given<>(best), new Answer.Given<>(study))
                : new EnergyAnswers(
                        noPlan(study.base().plan()), noPlan(study.base().plan()));
    }

    private static <R> Answer<R> noPlan(EnergyPlan plan) {
        var why = switch (plan) {
            case EnergyPlan.Infeasible(var conflicts) ->
                conflicts.stream().map(Conflict::told).limit(MOST_CONFLICTS).collect(Collectors.joining(" "));
            case EnergyPlan.Unbounded _ -> "Something of negative cost has no limit.";
            case EnergyPlan.Stopped _ -> "The solver stopped before it found one.";
            case EnergyPlan.Optimal _ -> "";
        };
        return new Answer.Withheld<>(
                ("The energy system has no least-cost plan. " + why).strip(),
                "Run concert energy on the folder, which says all that stands in the way.");
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
