package concert.assess.judgement;

import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.energy.study.Demand;
import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.energy.study.Variant;
import concert.scenario.energy.EnergySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a deal is worth to the energy system, apart by what somebody pays, the cost of supply, and what
/// nobody pays, the price put on demand that stays unserved.
record DealWorth(EnergyStudy study, Variant variant) {
    /// A change of less than this is none: in money, of the cost of the plan; else in units of energy or emission.
    private static final double NOTABLE = 0.05;

    /// What it is worth, and how that comes about; without the name of the deal, which stands before it.
    String sentences() {
        return "is worth " + amount(study.saving(variant))
                + (study.saving(variant) > 0 ? " more" : " less")
                + " than it costs: " + Words.list(parts()) + ". "
                + Words.capitalized(imports()) + emissions() + ".";
    }

    private List<String> parts() {
        var supply = study.saving(variant, PlanAccounts::supplyCost);
        var parts = new ArrayList<String>();
        parts.add("supply costs " + amount(supply) + (supply > 0 ? " less" : " more"));
        for (var fuel : missing()) {
            var less = less(fuel);
            parts.add(fuel.toLowerCase(Locale.ROOT) + " that stays unserved " + (less > 0 ? "falls" : "rises") + " by "
                    + Words.number(Math.abs(less)) + " "
                    + study.system().units().energy() + ", put at "
                    + amount(study.saving(variant, plan -> plan.unservedCost(fuel))));
        }
        return parts;
    }

    /// Fuels of which another amount stays unserved.
    private List<String> missing() {
        return Demand.fuels(study.system()).stream()
                .filter(fuel -> Math.abs(less(fuel)) > NOTABLE)
                .toList();
    }

    private double less(String fuel) {
        return study.saving(variant, plan -> plan.unserved(fuel));
    }

    private String amount(double money) {
        return Words.number(Math.abs(money)) + " " + study.system().units().money();
    }

    private String imports() {
        var with = EstimativeWords.percent(switched().imports());
        var without = EstimativeWords.percent(stands().imports());
        return with.equals(without)
                ? "imports stay at " + with + " of primary energy"
                : "imports are " + with + " instead of " + without + " of primary energy";
    }

    private String emissions() {
        var text = new StringBuilder();
        for (var emission : study.system().roster(EnergySet.EMISSION).names()) {
            var less = stands().emission(emission) - switched().emission(emission);
            text.append("; ").append(emission).append(stands().isOfPower(emission) ? " of power stations" : "");
            text.append(
                    Math.abs(less) > NOTABLE
                            ? (less > 0 ? " falls by " : " rises by ") + Words.number(Math.abs(less)) + " "
                                    + study.system().units().emission()
                            : " does not change");
        }
        return text.toString();
    }

    private PlanAccounts switched() {
        return variant.findAccounts().orElseThrow();
    }

    private PlanAccounts stands() {
        return study.findAccounts().orElseThrow();
    }
}
