package concert.assess.judgement;

import concert.assess.metric.EnergyStudyGauges;
import concert.assess.words.Words;
import concert.energy.study.Demand;
import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.energy.study.Role;
import concert.energy.study.Variant;
import concert.scenario.energy.EnergyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the energy system answers: how large the deficit is and what closes it, whether a low-carbon system needs what
/// an option opens, and which deals pay.
public final class EnergyJudgements {
    /// Less than this is no shortage.
    private static final double LEAST = 0.05;

    private final Material material;
    private final EnergyStudy study;
    private final EnergyBasis basis;

    private EnergyJudgements(Material material, EnergyStudy study) {
        this.material = material;
        this.study = study;
        this.basis = EnergyBasis.of(study.system());
    }

    /// {@return the judgements, empty if there is no energy system}
    ///
    /// @param material what judgements are drawn from
    public static List<KeyJudgement> all(Material material) {
        return EnergyStudyGauges.find(material.computed())
                .map(study -> new EnergyJudgements(material, study).all())
                .orElse(List.of());
    }

    private List<KeyJudgement> all() {
        var judgements = new ArrayList<KeyJudgement>();
        judgements.add(deficit());
        for (var option : study.system().options()) {
            if (option.standing() == EnergyOption.Standing.OFF && Role.of(option) == Role.DEAL) {
                judgements.add(new DealJudgement(material, study, option).judgement());
            }
        }
        for (var option : study.system().options()) {
            if (option.standing() == EnergyOption.Standing.OFF && Role.of(option) == Role.OPENING) {
                new LowCarbonJudgement(study, option).find().ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    private KeyJudgement deficit() {
        var idle = shortages(study.idle());
        var planned = shortages(study.base());
        var statement = "If nothing is built beyond what is under construction, "
                + (idle.isEmpty() ? "all demand is still served" : String.join("; ", idle))
                + ". In the least-cost plan "
                + (planned.isEmpty() ? "all demand is served" : String.join("; ", planned)) + ".";
        return new KeyJudgement(
                "energy.deficit",
                statement,
                "",
                Double.NaN,
                basis.confidence(),
                basis.reason(),
                keys(),
                List.of(),
                "Demand that grows otherwise: " + String.join("; ", demands()) + ".",
                null);
    }

    private List<String> demands() {
        return study.demands().stream()
                .map(variant -> variant.title() + ", "
                        + (shortages(variant).isEmpty()
                                ? "all demand is served"
                                : String.join(", ", shortages(variant))))
                .toList();
    }

    /// For each fuel that runs short: from when on, and by how much in the middle, if it does by then, and the last
    /// year.
    private static List<String> shortages(Variant variant) {
        var told = new ArrayList<String>();
        variant.findAccounts().ifPresent(plan -> {
            for (var fuel : plan.demanded()) {
                var first = first(plan, fuel);
                if (first >= 0) {
                    var last = plan.years().length - 1;
                    var amounts = first <= last / 2
                            ? amount(plan, fuel, last / 2) + ", " + amount(plan, fuel, last)
                            : amount(plan, fuel, last);
                    told.add(fuel.toLowerCase(Locale.ROOT) + " is short from " + plan.years()[first] + " on (" + amounts
                            + ")");
                }
            }
        });
        return told;
    }

    private static int first(PlanAccounts plan, String fuel) {
        for (var y = 0; y < plan.years().length; y++) {
            if (plan.unserved(fuel, y) > LEAST) {
                return y;
            }
        }
        return -1;
    }

    private static String amount(PlanAccounts plan, String fuel, int y) {
        return Words.number(plan.unserved(fuel, y)) + " "
                + plan.plan().system().units().energy() + " in " + plan.years()[y];
    }

    private List<String> keys() {
        var last = study.system().years()[study.system().years().length - 1];
        return Demand.fuels(study.system()).stream()
                .map(fuel -> "energy.unserved." + fuel + "." + last)
                .toList();
    }
}
