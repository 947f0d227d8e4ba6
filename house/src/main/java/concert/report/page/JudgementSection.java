package concert.report.page;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.Caution;
import concert.assess.ensemble.Driver;
import concert.assess.judgement.KeyJudgement;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Forecast;
import concert.report.part.InputNames;
import concert.report.part.MetricLink;
import concert.report.part.Section;
import concert.report.part.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Key judgements first: what is judged, how likely it is, and in a sentence of its own how good the basis is.
final class JudgementSection {
    private static final int DRIVERS_SHOWN = 3;

    private final Findings findings;
    private final InputNames inputs;

    JudgementSection(Findings findings, InputNames inputs) {
        this.findings = findings;
        this.inputs = inputs;
    }

    Section section() {
        var assessment = findings.assessment();
        var body = new ArrayList<Markup>();
        if (assessment.judgements().isEmpty()) {
            body.add(tag("p").text("The assessment stands for no judgement: no analysis has a result."));
        }
        if (assessment.judgements().stream()
                .anyMatch(judgement -> !judgement.drivers().isEmpty())) {
            body.add(
                    tag("p", "note")
                            .text(
                                    "In brackets: the forecast where an input is in its lowest fifth → where it is in its highest."));
        }
        body.add(tag("ol", "judgements")
                .with(assessment.judgements().stream().map(this::judgement).toList()));
        body.add(cautions(assessment.cautions()));
        body.add(glance());
        return new Section("judgements", "Key judgements", Markup.of(body));
    }

    private Markup judgement(KeyJudgement judgement) {
        return tag("li", "judgement")
                .id("judgement-" + judgement.id())
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
                        basis(judgement));
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
        if (!judgement.metrics().isEmpty()) {
            entries.add(tag("dt").text("Rests on"));
            entries.add(tag("dd")
                    .with(Markup.joined(
                            ", ",
                            judgement.metrics().stream()
                                    .map(key -> MetricLink.of(findings, key))
                                    .toList())));
        }
        return entries.isEmpty() ? Markup.NONE : tag("dl", "basis").with(entries);
    }

    private Markup driver(Driver driver) {
        return Markup.of(
                Markup.text(inputs.words(driver) + " ("),
                tag("span", "move").text(Numbers.text(driver.low()) + " → " + Numbers.text(driver.high())),
                Markup.text(")"));
    }

    private static Markup cautions(List<Caution> cautions) {
        return cautions.isEmpty()
                ? Markup.NONE
                : tag("div", "cautions")
                        .at("role", "note")
                        .with(cautions.stream()
                                .map(caution -> tag("p").text(caution.text()))
                                .toList());
    }

    /// All forecasts on one screen: the same axis, whatever its ends mean for each issue.
    private Markup glance() {
        var rows = findings.scenario().issues().stream()
                .map(issue -> Forecast.of(findings, issue))
                .filter(Forecast::isGiven)
                .map(forecast -> row(forecast))
                .toList();
        return rows.isEmpty()
                ? Markup.NONE
                : tag("div", "glance")
                        .with(new DataTable(
                                        "Forecasts at a glance, 0 to 100. Dot: forecast; bar: 80% interval; upright stroke: status quo.",
                                        List.of(
                                                words("Issue"),
                                                words("0 means"),
                                                words("Forecast drawn"),
                                                words("100 means"),
                                                number("Forecast"),
                                                number("80% interval")),
                                        rows)
                                .markup());
    }

    private List<Markup> row(Forecast forecast) {
        var issue = forecast.issue();
        var statusQuo = issue.findStatusQuo().map(quo -> quo.middle()).orElse(Double.NaN);
        return List.of(
                tag("a").at("href", "#issue-" + issue.id()).text(issue.title()),
                tag("span", "end zero").text(issue.zero()),
                Strip.forecast(forecast, statusQuo),
                tag("span", "end").text(issue.hundred()),
                tag("b").text(Numbers.position(forecast.value())),
                Markup.text(forecast.interval()));
    }
}
