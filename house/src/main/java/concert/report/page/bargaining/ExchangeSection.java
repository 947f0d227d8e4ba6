package concert.report.page.bargaining;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.bargaining.Bargaining;
import concert.bargaining.exchange.EqualGainExchange;
import concert.bargaining.exchange.Exchange;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Exchanges across issues: who would support whom on what, who gains by all of them and who loses.
public final class ExchangeSection {
    /// More exchanges than this are folded away.
    private static final int SHOWN = 8;

    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public ExchangeSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        return new Section(
                "exchanges",
                "Exchanges across issues",
                findExchange()
                        .filter(exchange ->
                                !exchange.rounds().getFirst().exchanges().isEmpty())
                        .map(this::markup)
                        .orElse(Markup.NONE));
    }

    private Optional<EqualGainExchange> findExchange() {
        return findings.assessment().results().bargaining() instanceof Answer.Given<Bargaining>(var bargaining)
                ? bargaining.findExchange()
                : Optional.empty();
    }

    private Markup markup(EqualGainExchange exchange) {
        var round = exchange.rounds().getFirst();
        return Markup.of(
                tag("p").text(
                                "If pairs of actors who stand on opposite sides of two issues support each other where they"
                                        + " care less, " + round.exchanges().size() + " of " + round.potential()
                                        + " possible exchanges are worth making (exchange of equal gain). On settled issues of"
                                        + " the European Union this model named no better outcomes than the compromise model."),
                exchanges(
                                "Exchanges, the most worthwhile first",
                                round.exchanges().stream().limit(SHOWN).toList())
                        .markup(),
                round.exchanges().size() <= SHOWN
                        ? Markup.NONE
                        : exchanges(
                                        "The other exchanges",
                                        round.exchanges()
                                                .subList(
                                                        SHOWN, round.exchanges().size()))
                                .behind("The other exchanges"),
                outcomes(exchange).markup(),
                gains(exchange).markup());
    }

    private DataTable exchanges(String caption, List<Exchange> exchanges) {
        return DataTable.of(
                caption,
                List.of(
                        words("Gets its way"),
                        words("on"),
                        words("And in return"),
                        words("on"),
                        number("Gain of each, points × salience"),
                        words("Loses most by it"),
                        number("Externality"),
                        words("Wins most by it"),
                        number("Externality")),
                exchanges,
                this::row);
    }

    private List<Markup> row(Exchange exchange) {
        var byUtility = Comparator.comparingDouble(Exchange.Externality::utility);
        var worst = exchange.externalities().stream().min(byUtility).filter(that -> that.utility() < 0);
        var best = exchange.externalities().stream().max(byUtility).filter(that -> that.utility() > 0);
        return List.of(
                Markup.text(findings.actor(exchange.demander())),
                Markup.text(exchange.demanded()),
                Markup.text(findings.actor(exchange.supplier())),
                Markup.text(exchange.supplied()),
                Markup.text(Numbers.tenth(exchange.gain())),
                actor(worst),
                utility(worst),
                actor(best),
                utility(best));
    }

    private Markup actor(Optional<Exchange.Externality> found) {
        return Markup.text(found.map(that -> findings.actor(that.actor())).orElse("nobody"));
    }

    private static Markup utility(Optional<Exchange.Externality> found) {
        return Markup.text(
                Numbers.tenth(found.map(Exchange.Externality::utility).orElse(0.0)));
    }

    private static DataTable outcomes(EqualGainExchange exchange) {
        var round = exchange.rounds().getFirst();
        return new DataTable(
                "Outcomes without and with the exchanges, positions 0 to 100",
                List.of(words("Issue"), number("Compromise"), number("After exchanges")),
                IntStream.range(0, exchange.issues().size())
                        .mapToObj(p -> List.of(
                                Markup.text(exchange.issues().get(p)),
                                Markup.text(Numbers.tenth(round.before().get(p))),
                                Markup.text(Numbers.tenth(round.after().get(p)))))
                        .toList());
    }

    private DataTable gains(EqualGainExchange exchange) {
        var utilities = exchange.rounds().getFirst().utilities();
        return new DataTable(
                "Winners and losers of all exchanges together, in points weighted by salience",
                List.of(words("Actor"), number("Gain")),
                IntStream.range(0, exchange.actors().size())
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> utilities.get(i))
                                .reversed())
                        .map(i -> List.of(
                                Markup.text(findings.actor(exchange.actors().name(i))),
                                Markup.text(Numbers.tenth(utilities.get(i)))))
                        .toList());
    }
}
