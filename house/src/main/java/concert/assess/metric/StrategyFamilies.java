package concert.assess.metric;

import concert.deals.Negotiation;
import java.util.ArrayList;
import java.util.List;

/// The kinds of metrics of grand strategy and deals.
final class StrategyFamilies {
    private static final MetricFamily.Method STRATEGY =
            new MetricFamily.Method("grand strategy", "docs/methods/strategy.md");
    private static final MetricFamily.Method NEGOTIATION =
            new MetricFamily.Method("negotiation", "docs/methods/negotiation.md");
    private static final String WORTH = "payoff";

    private final List<MetricFamily> all = new ArrayList<>();

    private StrategyFamilies() {}

    static List<MetricFamily> all() {
        var families = new StrategyFamilies();
        families.strategy();
        families.deals();
        return families.all;
    }

    private void strategy() {
        add(
                "strategy.epsilon",
                "share",
                "The largest certified regret over all plans, as a share of what an actor's ways are worth to it");
        add(
                "strategy.payoff.ACTOR",
                WORTH,
                "What an actor has with the deals that hold by themselves, everybody adapting");
        add("strategy.payoff_without_deals.ACTOR", WORTH, "The same without any deal");
        add(
                "strategy.adaptation.ACTOR",
                WORTH,
                "What it is worth to an actor that everybody may act after events are seen");
        add(
                "strategy.help.A.B",
                WORTH,
                "What the ways of the first actor add to the payoff of the second, others held; in this order");
        add("strategy.allocation.WAY", "units", "How much of a way is taken, on average over the branches");
        add("strategy.attainment.ACTOR.END", "attainment", "How far an end is attained, on average over the branches");
        add(
                "strategy.value_of_more.ACTOR.MEANS",
                WORTH,
                "What one more unit of a means is worth to its owner once all have adapted");
        add("strategy.value_of_less.ACTOR.MEANS", WORTH, "What one less unit costs its owner");
    }

    private void deals() {
        add("deals.DEAL.holds", "0 or 1", "Whether every party gains by the deal, without any price");
        add("deals.DEAL.feasible", "0 or 1", "Whether every party gains by the deal, at a price if need be");
        add("deals.DEAL.gain.ACTOR", WORTH, "What a party has of the deal, without any price");
        add(
                "deals.DEAL.flip.BRANCH",
                "probability",
                "Probability of the branch at which the deal begins or ceases to hold");
        add("deals.DEAL.flip_with_price.BRANCH", "probability", "The same if a price may be paid");
        add(
                "deals.DEAL.price_low",
                "units of means",
                "The lowest price at which every party gains; negative where the payee pays");
        add("deals.DEAL.price_high", "units of means", "The highest price at which every party gains");
        add("deals.DEAL.price_nash", "units of means", "The price with the largest product of gains");
        negotiation("outcomes", "outcomes", "How many outcomes the terms of the deal have");
        negotiation("pareto", "outcomes", "How many of them nobody can better without making somebody worse off");
        for (var rule : Negotiation.RULES) {
            negotiation(
                    rule.id() + ".ACTOR",
                    "utility",
                    "What a party has of the outcome of the " + rule.title() + " solution");
        }
    }

    private void add(String pattern, String unit, String meaning) {
        all.add(new MetricFamily(pattern, unit, meaning, STRATEGY));
    }

    private void negotiation(String name, String unit, String meaning) {
        all.add(new MetricFamily("deals.DEAL." + name, unit, meaning, NEGOTIATION));
    }
}
