package concert.assess.metric;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.deals.Negotiation;
import concert.deals.Zone;
import concert.scenario.Deal;
import concert.scenario.Scenario;
import concert.scenario.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The metrics of what can be agreed on the terms of deals, read at the middle alone.
final class NegotiationGauges {
    private static final String ANALYSIS = "deals";

    private NegotiationGauges() {}

    static List<Gauge> of(Scenario scenario) {
        var gauges = new ArrayList<Gauge>();
        for (var deal : scenario.rows(Deal.class)) {
            if (scenario.rows(Term.class).stream().anyMatch(term -> term.deal().equals(deal.id()))) {
                add(
                        gauges,
                        deal,
                        "outcomes",
                        "outcomes",
                        each -> each.outcomes().doubleValue());
                add(
                        gauges,
                        deal,
                        "pareto",
                        "outcomes",
                        each -> each.frontier().isExact() ? each.frontier().outcomes() : Double.NaN);
                for (var rule : Negotiation.RULES) {
                    for (var party : deal.parties()) {
                        add(gauges, deal, rule.id() + "." + party, "utility", each -> utility(each, rule.id(), party));
                    }
                }
            }
        }
        return gauges;
    }

    private static double utility(Negotiation negotiation, String rule, String party) {
        return negotiation.zone() instanceof Zone.Open open
                ? open.pick(rule)
                        .agreement()
                        .utilities()
                        .get(negotiation.parties().indexOf(party))
                : Double.NaN;
    }

    private static void add(List<Gauge> gauges, Deal deal, String name, String unit, ToDoubleFunction<Negotiation> of) {
        gauges.add(new Gauge(
                ANALYSIS,
                ANALYSIS + "." + deal.id() + "." + name,
                unit,
                new Gauge.AtMiddle(computed -> read(computed, deal.id(), of))));
    }

    private static double read(Computed computed, String deal, ToDoubleFunction<Negotiation> of) {
        return computed.results().deals() instanceof Answer.Given<List<Negotiation>>(var negotiations)
                ? negotiations.stream()
                        .filter(each -> each.deal().equals(deal))
                        .mapToDouble(of)
                        .findFirst()
                        .orElse(Double.NaN)
                : Double.NaN;
    }
}
