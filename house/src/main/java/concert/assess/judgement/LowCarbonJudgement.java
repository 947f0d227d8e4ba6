package concert.assess.judgement;

import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.energy.study.EmissionCap;
import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergySet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a low-carbon system needs what an option opens: the strictest limit on emissions without and with it.
record LowCarbonJudgement(EnergyStudy study, EnergyOption option) {
    /// An option that raises the clean share by less has no bearing on the question.
    private static final double NOTABLE = 0.01;

    Optional<KeyJudgement> find() {
        var without = strictest("");
        var with = strictest(option.id());
        if (without.isEmpty()
                || with.isEmpty()
                || without.get().variant().findAccounts().isEmpty()
                || with.get().variant().findAccounts().isEmpty()) {
            return Optional.empty();
        }
        return cleanShare(with.get()) - cleanShare(without.get()) > NOTABLE
                ? Optional.of(judgement(without.get(), with.get()))
                : Optional.empty();
    }

    private static double cleanShare(EmissionCap cap) {
        var plan = cap.variant().findAccounts().orElseThrow();
        return plan.cleanShare(plan.years().length - 1);
    }

    private Optional<EmissionCap> strictest(String opening) {
        return study.caps().stream()
                .filter(cap -> cap.variant().id().equals(opening))
                .reduce((_, last) -> last);
    }

    private KeyJudgement judgement(EmissionCap without, EmissionCap with) {
        var basis = EnergyBasis.of(study.system());
        var units = study.system().units();
        var last = study.system().years()[study.system().years().length - 1];
        var emission = study.system().roster(EnergySet.EMISSION).names().getFirst();
        var ofPower = without.variant().findAccounts().orElseThrow().isOfPower(emission);
        var statement = "With " + emission + (ofPower ? " of power stations" : "") + " in " + last + " held at "
                + EstimativeWords.percent(without.share())
                + " of what it is in the plan that stands, “" + option.title() + "” is worth "
                + Words.number(without.variant().cost() - with.variant().cost()) + " " + units.money()
                + "; without a limit "
                + Words.number(study.saving(study.variant(option.id()))) + ".";
        var details = "Under that limit " + described(without) + " without it, and " + described(with) + " with it.";
        return new KeyJudgement(
                "energy.lowcarbon." + option.id(),
                statement,
                details,
                Double.NaN,
                Confidence.LOW,
                "How much may be built of every source in a year is a judgement, and the answer hangs on it. "
                        + basis.reason(),
                List.of("energy.cap.clean_share", "energy.cap." + option.id() + ".clean_share"),
                List.of(),
                "Other limits on what may be built in a year of each source.",
                null);
    }

    private String described(EmissionCap cap) {
        PlanAccounts plan = cap.variant().findAccounts().orElseThrow();
        var last = plan.years().length - 1;
        var missing = plan.demanded().stream()
                .map(fuel -> Words.number(plan.unserved(fuel, last)) + " "
                        + study.system().units().energy() + " of " + fuel.toLowerCase(Locale.ROOT))
                .toList();
        return EstimativeWords.percent(Math.round(100 * plan.cleanShare(last)) / 100.0)
                + " of power is low in carbon and " + Words.list(missing) + " stay unserved";
    }
}
