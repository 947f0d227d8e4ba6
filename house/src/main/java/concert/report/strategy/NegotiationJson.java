package concert.report.strategy;

import concert.deals.Agreement;
import concert.deals.Negotiation;
import concert.deals.Picked;
import concert.deals.Zone;
import concert.report.html.Json;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Negotiations as a JSON document. Its shape is in docs/methods/negotiation.md.
public final class NegotiationJson {
    private final JsonParts json;
    private final int most;

    private NegotiationJson(JsonGenerator out, int most) {
        this.json = new JsonParts(out);
        this.most = most;
    }

    /// {@return the document}
    ///
    /// @param scenario id of the scenario
    /// @param negotiations what was computed of each deal
    /// @param most how many outcomes of a frontier are listed at most
    public static String render(String scenario, List<Negotiation> negotiations, int most) {
        return Json.write(out -> {
            var document = new NegotiationJson(out, most);
            out.writeStartObject();
            document.json.text("scenario", scenario);
            document.json.object(
                    "definitions",
                    () -> Negotiation.RULES.forEach(rule -> document.json.text(rule.id(), rule.definition())));
            document.json.list("deals", negotiations, document::negotiation);
            out.writeEndObject();
        });
    }

    private void negotiation(Negotiation negotiation) {
        json.text("deal", negotiation.deal());
        json.text("title", negotiation.title());
        json.words("parties", negotiation.parties());
        json.words("items", negotiation.items());
        json.out().writeNumberProperty("outcomes", negotiation.outcomes());
        json.numbers("reservation", negotiation.parties(), negotiation.reservation());
        frontier(negotiation);
        switch (negotiation.zone()) {
            case Zone.Closed(var why) -> {
                json.out().writeBooleanProperty("agreement_possible", false);
                json.text("why", why);
            }
            case Zone.Open open -> {
                json.out().writeBooleanProperty("agreement_possible", true);
                json.numbers("ideal", negotiation.parties(), open.ideal());
                json.numbers("ideal_with_lotteries", negotiation.parties(), open.lotteryIdeal());
                open.picks().forEach(pick -> json.object(pick.rule().id(), () -> pick(negotiation, pick)));
            }
        }
    }

    private void frontier(Negotiation negotiation) {
        var frontier = negotiation.frontier();
        if (frontier.isExact()) {
            json.out().writeNumberProperty("pareto", (long) frontier.outcomes());
        } else {
            json.out().writeNullProperty("pareto");
        }
        json.object("frontier", () -> {
            json.out().writeBooleanProperty("exact", frontier.isExact());
            json.numbers("bound", negotiation.parties(), frontier.bound());
            json.out().writeNumberProperty("points", frontier.points().size());
            json.list(
                    "listed",
                    frontier.points()
                            .subList(0, Math.min(most, frontier.points().size())),
                    point -> agreement(negotiation, point));
        });
    }

    private void agreement(Negotiation negotiation, Agreement agreement) {
        json.object("outcome", () -> {
            for (var item = 0; item < negotiation.items().size(); item++) {
                json.text(negotiation.items().get(item), agreement.options().get(item));
            }
        });
        json.numbers("utilities", negotiation.parties(), agreement.utilities());
    }

    private void pick(Negotiation negotiation, Picked pick) {
        agreement(negotiation, pick.agreement());
        json.number("value", pick.value());
        json.number("bound", pick.bound());
        if (pick.ties() > 0) {
            json.out().writeNumberProperty("ties", (long) pick.ties());
        }
        json.object("lottery", () -> {
            json.numbers("utilities", negotiation.parties(), pick.lottery().utilities());
            json.number(
                    "value", pick.rule().value(gains(negotiation, pick.lottery().utilities()), ideal(negotiation)));
            json.list("chances", pick.lottery().chances(), chance -> {
                json.number("probability", chance.probability());
                agreement(negotiation, chance.agreement());
            });
        });
    }

    private static double[] ideal(Negotiation negotiation) {
        return negotiation.zone() instanceof Zone.Open open
                ? gains(negotiation, open.lotteryIdeal())
                : new double[negotiation.parties().size()];
    }

    private static double[] gains(Negotiation negotiation, List<Double> utilities) {
        var gains = new double[utilities.size()];
        for (var party = 0; party < gains.length; party++) {
            gains[party] = utilities.get(party) - negotiation.reservation().get(party);
        }
        return gains;
    }
}
