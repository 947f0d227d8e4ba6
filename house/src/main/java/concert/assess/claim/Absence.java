package concert.assess.claim;

import concert.alignment.Mactor;
import concert.assess.analysis.Answer;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.analysis.Computed;
import concert.assess.analysis.StrategyRun;
import concert.bargaining.Bargaining;
import concert.deals.Negotiation;
import concert.energy.EnergyPlan;
import concert.order.ScenarioOrder;
import concert.scenario.Nearest;
import java.util.List;

/// Why a name has no value: the analysis does not exist, has no result, or nobody knows the name.
public final class Absence {
    private static final String REFERENCE = "docs/reference-metrics.md";

    private record Why(String reason, String fix) {}

    private final Computed computed;
    private final Names names;

    /// Explains why names have no value.
    ///
    /// @param computed the scenario and its results at the middle
    /// @param names what has a value
    public Absence(Computed computed, Names names) {
        this.computed = computed;
        this.names = names;
    }

    /// {@return why nobody knows a name}
    <R> Withheld<R> ofUnknown(String name) {
        var analysis = name.split("\\.", 2)[0];
        if ((analysis.equals("strategy") || analysis.equals("deals"))
                && computed.results().strategy() instanceof Withheld<StrategyRun>) {
            var why = strategy(analysis);
            return new Withheld<>("It needs " + name + ", which has no value. " + why.reason(), why.fix());
        }
        if (analysis.equals("energy")
                && computed.results().energy() instanceof Withheld<EnergyPlan>(var reason, var fix)) {
            return new Withheld<>("It needs " + name + ", which has no value. " + reason, fix);
        }
        if (name.endsWith(Names.AGE)
                && names.find(name.substring(0, name.length() - Names.AGE.length()))
                        .isPresent()) {
            return new Withheld<>("The fact that " + name + " asks for has no date.", "Give it a date in facts.csv.");
        }
        return new Withheld<>(
                "Nothing is named " + name + ".",
                Nearest.fix(
                        name,
                        names.all(),
                        "Name a metric of " + REFERENCE
                                + ", a fact as facts.KEY, or an input such as stances.ISSUE.ACTOR.position."));
    }

    /// {@return why a known name has no value}
    <R> Withheld<R> ofMissing(String name) {
        var reason = switch (name.split("\\.", 2)[0]) {
            case "bargaining" -> bargaining(name);
            case "alignment" -> alignment(name);
            case "order" -> order(name);
            case "strategy", "deals" -> strategy(name.split("\\.", 2)[0]);
            default -> new Why("No row gives it a value.", "Add what it counts.");
        };
        return new Withheld<>("It needs " + name + ", which has no value. " + reason.reason(), reason.fix());
    }

    private Why strategy(String analysis) {
        if (computed.results().strategy() instanceof Withheld<StrategyRun>(var reason, var fix)) {
            return new Why(reason, fix);
        }
        if (analysis.equals("deals")
                && computed.results().deals() instanceof Withheld<List<Negotiation>>(var reason, var fix)) {
            return new Why(reason, fix);
        }
        return new Why(
                "At the middle of the estimates there is no such number.",
                "Look it up in " + REFERENCE + "; a deal without a price or a flip point has none.");
    }

    private Why bargaining(String name) {
        var issue = name.split("\\.", 3)[1];
        return switch (computed.results().bargaining()) {
            case Withheld<Bargaining>(var reason, var fix) -> new Why(reason, fix);
            case Answer.Given<Bargaining>(var bargaining) ->
                bargaining.withheld().stream()
                        .filter(none -> none.issue().equals(issue))
                        .findFirst()
                        .map(none -> new Why(none.reason(), none.fix()))
                        .orElse(new Why(
                                "The issue has no status quo.", "Give " + issue + " a status_quo in issues.csv."));
        };
    }

    private Why order(String name) {
        return switch (computed.results().order()) {
            case Withheld<ScenarioOrder>(var reason, var fix) -> new Why(reason, fix);
            case Answer.Given<ScenarioOrder>(var order) -> order(name.split("\\.", 3)[1], order);
        };
    }

    private static Why order(String what, ScenarioOrder order) {
        var part = switch (what) {
            case "distance", "closing", "closing_rank", "moved" -> "convergence";
            case "similarity" -> "similarity";
            default -> "power";
        };
        return order.order().missing().stream()
                .filter(missing -> missing.what().equals(part))
                .findFirst()
                .map(missing -> new Why("Of the order, " + missing.reason() + ".", missing.fix()))
                .orElse(new Why(
                        "The data at hand do not cover that year or one of the states.",
                        "See concert data list; after a data set's last year a value is missing, never 0."));
    }

    private Why alignment(String name) {
        return switch (computed.results().alignment()) {
            case Withheld<Mactor>(var reason, var fix) -> new Why(reason, fix);
            case Answer.Given<Mactor>(var mactor) -> alignment(name, mactor);
        };
    }

    private static Why alignment(String name, Mactor mactor) {
        if (mactor.findInfluence().isEmpty() && usesInfluence(name)) {
            return new Why("No influence tie is in force on the as-of day.", "Add rows of kind influence to ties.csv.");
        }
        if (mactor.findOrder3().isEmpty() && usesInfluence(name)) {
            return new Why(
                    "Influence is so even that competitiveness is undefined.",
                    "Complete the influence ties in ties.csv.");
        }
        return new Why("The actors share no issue on which both take sides.", "Add stances on a common issue.");
    }

    private static boolean usesInfluence(String name) {
        var what = name.split("\\.", 3)[1];
        return what.endsWith("3")
                || List.of("influence", "dependence", "competitiveness", "stability")
                        .contains(what);
    }
}
