package concert.assess.analysis;

import concert.deals.Negotiation;
import concert.scenario.Deal;
import concert.scenario.End;
import concert.scenario.Scenario;
import concert.scenario.Term;
import concert.scenario.Way;
import concert.strategy.GrandStrategy;
import java.util.List;

/// Grand strategy and what it was computed from.
///
/// @param handOver what other analyses gave it
/// @param strategy what came of it
public record StrategyRun(HandOver handOver, GrandStrategy strategy) {

    static Answer<StrategyRun> of(HandOver handOver) {
        return of(handOver, GrandStrategy.Options.DEFAULTS);
    }

    /// Plans and what each deal gives.
    static Answer<StrategyRun> inFuture(HandOver handOver) {
        return of(handOver, GrandStrategy.Options.BRIEF.withDepth(GrandStrategy.Depth.PLANS));
    }

    private static Answer<StrategyRun> of(HandOver handOver, GrandStrategy.Options options) {
        var scenario = handOver.scenario();
        if (scenario.rows(Way.class).isEmpty() || scenario.rows(End.class).isEmpty()) {
            return new Answer.Withheld<>(
                    "Nobody has ways that serve ends.", "Add rows to means.csv, ends.csv, ways.csv and effects.csv.");
        }
        try {
            return new Answer.Given<>(new StrategyRun(handOver, GrandStrategy.of(scenario, options)));
        } catch (IllegalArgumentException endless) {
            return new Answer.Withheld<>("Somebody has no best response.", String.valueOf(endless.getMessage()));
        }
    }

    /// {@return what can be agreed on the terms of each deal that has some}
    static Answer<List<Negotiation>> deals(Scenario scenario) {
        var negotiations = scenario.rows(Deal.class).stream()
                .filter(deal -> scenario.rows(Term.class).stream()
                        .anyMatch(term -> term.deal().equals(deal.id())))
                .map(deal -> Negotiation.of(scenario, deal.id(), Negotiation.Options.DEFAULTS))
                .toList();
        return negotiations.isEmpty()
                ? new Answer.Withheld<>(
                        "No deal has terms that are negotiated.", "Add rows to deals.csv and terms.csv.")
                : new Answer.Given<>(negotiations);
    }
}
