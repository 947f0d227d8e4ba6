package concert.report.page;

import static concert.report.html.Tag.tag;

import concert.assess.ensemble.Driver;
import concert.assess.judgement.KeyJudgement;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.InputNames;
import concert.report.part.MetricLink;
import concert.report.part.Strip;
import java.util.ArrayList;
import java.util.Locale;

/// One key judgement: what is judged, how likely it is, and in a sentence of its own how good the basis is.
///
/// @param findings the assessment
/// @param inputs the names of its inputs
record JudgementItem(Findings findings, InputNames inputs) {
    private static final int DRIVERS_SHOWN = 3;

    static String id(KeyJudgement judgement) {
        return "judgement-" + judgement.id();
    }

    Markup markup(KeyJudgement judgement) {
        return tag("li", "judgement")
                .id(id(judgement))
                .with(
                        tag("p", "statement").text(judgement.statement()),
                        judgement.details().isEmpty()
                                ? Markup.NONE
                                : tag("p", "details").text(judgement.details()),
                        probability(judgement),
                        tag("p", "confidence")
                                .with(
                                        tag("b").text("Confidence: "
                                                + judgement.confidence().name().toLowerCase(Locale.ROOT) + "."),
                                        Markup.text(" " + judgement.confidenceReason())),
                        basis(judgement),
                        metrics(judgement));
    }

    /// Of an issue it is the probability of the forecast, else a share of the futures.
    private Markup probability(KeyJudgement judgement) {
        var share = judgement.probability();
        var ofForecast = judgement.id().startsWith("issue.");
        return Double.isFinite(share)
                ? tag("p", "probability")
                        .with(
                                Strip.probability(share),
                                tag("span")
                                        .with(
                                                Markup.text(ofForecast ? "Probability by the forecast: " : "Holds in "),
                                                tag("b").text(Numbers.percent(share)),
                                                Markup.text(ofForecast ? "" : " of the futures")))
                : Markup.NONE;
    }

    private Markup basis(KeyJudgement judgement) {
        var entries = new ArrayList<Markup>();
        if (!judgement.drivers().isEmpty()) {
            entries.add(tag("dt").text("Moves most with"));
            entries.add(tag("dd")
                    .with(Markup.joined(
                            "; ",
                            judgement.drivers().stream()
                                    .limit(DRIVERS_SHOWN)
                                    .map(this::driver)
                                    .toList())));
        }
        if (!judgement.wouldChange().isEmpty()) {
            entries.add(tag("dt").text("What would change it"));
            entries.add(tag("dd").text(judgement.wouldChange()));
        }
        judgement.findVulnerability().ifPresent(found -> {
            entries.add(tag("dt").text("Over the futures"));
            entries.add(tag("dd")
                    .with(tag("a").at("href", "#robustness")
                            .text("holds in " + found.share().holding() + " of "
                                    + found.share().decided() + ": what it hangs on")));
        });
        return entries.isEmpty() ? Markup.NONE : tag("dl", "basis").with(entries);
    }

    private Markup metrics(KeyJudgement judgement) {
        var links = judgement.metrics().stream()
                .map(key -> MetricLink.of(findings, key))
                .toList();
        return links.isEmpty()
                ? Markup.NONE
                : tag("details", "metrics")
                        .with(
                                tag("summary").text("Rests on " + Numbers.count(links.size(), "metric")),
                                tag("p").with(Markup.joined(", ", links)));
    }

    private Markup driver(Driver driver) {
        return Markup.of(
                Markup.text(inputs.words(driver) + " ("),
                tag("span", "move").text(Numbers.text(driver.low()) + " → " + Numbers.text(driver.high())),
                Markup.text(")"));
    }
}
