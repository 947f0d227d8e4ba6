package concert.report;

import static concert.report.DataTable.Column.number;
import static concert.report.DataTable.Column.prose;
import static concert.report.DataTable.Column.words;
import static concert.report.Tag.tag;

import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Outcome;
import concert.scenario.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Each issue: what 0 and 100 mean, who stands where and with what weight, what will be settled, what simpler rules
/// say, and, marked as not used, what later happened.
final class IssueSection {
    private final Findings findings;

    IssueSection(Findings findings) {
        this.findings = findings;
    }

    Section section() {
        return new Section(
                "issues",
                "Issues",
                Markup.of(
                        findings.scenario().issues().stream().map(this::article).toList()));
    }

    private Markup article(Issue issue) {
        var forecast = Forecast.of(findings, issue);
        var heading = "issue-" + issue.id() + "-heading";
        return tag("article", "issue")
                .id("issue-" + issue.id())
                .at("aria-labelledby", heading)
                .with(
                        tag("h3").id(heading).text(issue.title()),
                        sentence(forecast),
                        scale(issue),
                        tag("p", "sourcing").with(Sourcing.of(findings, issue.provenance())),
                        chart(issue, forecast),
                        outcomes(issue));
    }

    private static Markup sentence(Forecast forecast) {
        var issue = forecast.issue();
        var words = new ArrayList<Markup>();
        if (forecast.isGiven()) {
            words.add(Markup.text(forecast.name() + ": "));
            words.add(tag("b").text(Numbers.position(forecast.value())));
            words.add(Markup.text(interval(forecast) + " "));
        } else {
            words.add(Markup.text("No forecast. "));
        }
        if (!issue.rule().isEmpty()) {
            words.add(Markup.text("Rule: " + issue.rule() + ". "));
        }
        issue.findDeadline().ifPresent(day -> words.add(Markup.text("Deadline: " + Numbers.day(day) + ".")));
        return tag("p", "lead").with(words);
    }

    private static String interval(Forecast forecast) {
        if (!forecast.hasInterval()) {
            return ".";
        }
        return switch (forecast.origin()) {
            case OF_THE_FORECAST -> ", with an 80% interval from " + forecast.interval() + ".";
            case OVER_THE_FUTURES ->
                "; in 80% of the futures from " + forecast.interval()
                        + ", which is the spread of the inputs and not the error of the model.";
        };
    }

    private static Markup scale(Issue issue) {
        return tag("dl", "scale")
                .with(
                        end("0", issue.zero()),
                        issue.fifty().isEmpty() ? Markup.NONE : end("50", issue.fifty()),
                        end("100", issue.hundred()));
    }

    private static Markup end(String position, String meaning) {
        return tag("div").with(tag("dt").text(position), tag("dd").text(meaning));
    }

    private Markup chart(Issue issue, Forecast forecast) {
        var stances = findings.scenario().stancesOn(issue.id()).stream()
                .sorted(Comparator.comparingDouble(stance -> stance.position().middle()))
                .toList();
        return stances.isEmpty()
                ? Markup.NONE
                : new Chart(
                                "positions-" + issue.id(),
                                Chart.Kind.POSITIONS,
                                "Positions with 80% intervals. The larger the dot, the greater the weight, salience ×"
                                        + " capability; bars at the right show each actor’s share of it.",
                                out -> data(out, stances, forecast),
                                tables(stances, forecast))
                        .figure();
    }

    private void data(JsonGenerator out, List<Stance> stances, Forecast forecast) {
        var total = stances.stream().mapToDouble(IssueSection::weight).sum();
        out.writeStartObject();
        out.writeArrayPropertyStart("actors");
        for (var stance : stances) {
            out.writeStartObject();
            out.writeStringProperty("name", findings.actor(stance.actor()));
            out.writeStringProperty("label", findings.label(stance.actor()));
            estimate(out, stance.position());
            Json.drawn(out, "share", weight(stance) / total);
            out.writeStringProperty("salience", stance.salience().text());
            out.writeStringProperty("capability", stance.capability().text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("results");
        forecast(out, forecast);
        outcomesOf(forecast.issue()).forEach(outcome -> later(out, outcome));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void estimate(JsonGenerator out, Estimate estimate) {
        Json.drawn(out, "value", estimate.middle());
        Json.drawn(out, "low", estimate.quantile(0.1));
        Json.drawn(out, "high", estimate.quantile(0.9));
        out.writeStringProperty("text", estimate.text());
    }

    private static void forecast(JsonGenerator out, Forecast forecast) {
        if (!forecast.isGiven()) {
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", forecast.name());
        out.writeStringProperty("kind", "forecast");
        Json.drawn(out, "value", forecast.value());
        Json.drawn(out, "low", forecast.low());
        Json.drawn(out, "high", forecast.high());
        out.writeEndObject();
        for (var alternative : forecast.alternatives()) {
            out.writeStartObject();
            out.writeStringProperty("name", Forecast.nameOf(alternative));
            out.writeStringProperty("kind", "alternative");
            Json.drawn(out, "value", alternative.value());
            out.writeEndObject();
        }
    }

    private static void later(JsonGenerator out, Outcome outcome) {
        out.writeStartObject();
        out.writeStringProperty("name", "Later, not used");
        out.writeStringProperty("kind", "outcome");
        Json.drawn(out, "value", outcome.findOutcome().map(Estimate::middle).orElse(Double.NaN));
        out.writeStringProperty("text", outcome.date().text() + ": " + outcome.text());
        out.writeEndObject();
    }

    private static double weight(Stance stance) {
        return stance.salience().middle() * stance.capability().middle();
    }

    private List<Outcome> outcomesOf(Issue issue) {
        return findings.scenario().outcomes().stream()
                .filter(outcome -> outcome.issue().equals(issue.id()))
                .filter(outcome -> outcome.findOutcome().isPresent())
                .toList();
    }

    private DataTable table(Issue issue, List<Stance> stances) {
        var total = stances.stream().mapToDouble(IssueSection::weight).sum();
        return new DataTable(
                "Stances on " + issue.title(),
                List.of(
                        words("Actor"),
                        number("Position"),
                        number("Salience"),
                        number("Capability"),
                        number("Share of weight"),
                        prose("Basis")),
                stances.stream()
                        .map(stance -> List.of(
                                Markup.text(findings.actor(stance.actor())),
                                Markup.text(stance.position().text()),
                                Markup.text(stance.salience().text()),
                                Markup.text(stance.capability().text()),
                                Markup.text(Numbers.percent(weight(stance) / total)),
                                Sourcing.of(findings, stance.provenance())))
                        .toList());
    }

    private List<DataTable> tables(List<Stance> stances, Forecast forecast) {
        var tables = new ArrayList<DataTable>();
        tables.add(table(forecast.issue(), stances));
        if (forecast.isGiven()) {
            tables.add(rules(forecast));
        }
        return tables;
    }

    private DataTable rules(Forecast forecast) {
        var rows = new ArrayList<List<Markup>>();
        rows.add(result(forecast.key(), forecast.name(), forecast.value()));
        forecast.alternatives().forEach(other -> rows.add(result(other.key(), Forecast.nameOf(other), other.value())));
        return new DataTable(
                "What each rule says, and its quantiles over the futures",
                List.of(
                        words("Rule"),
                        number("Position"),
                        number("10%"),
                        number("Median"),
                        number("90%"),
                        words("Metric")),
                rows);
    }

    private List<Markup> result(String key, String name, double value) {
        var spread = findings.findSpread(key);
        return List.of(
                Markup.text(name),
                Markup.text(Numbers.tenth(value)),
                Markup.text(spread.map(s -> Numbers.tenth(s.p10())).orElse("–")),
                Markup.text(spread.map(s -> Numbers.tenth(s.p50())).orElse("–")),
                Markup.text(spread.map(s -> Numbers.tenth(s.p90())).orElse("–")),
                tag("code").text(key));
    }

    private Markup outcomes(Issue issue) {
        var later = findings.scenario().outcomes().stream()
                .filter(outcome -> outcome.issue().equals(issue.id()))
                .toList();
        return later.isEmpty()
                ? Markup.NONE
                : tag("div", "later")
                        .with(
                                tag("h4").text("What later happened, not used"),
                                tag("ul").with(later.stream().map(this::outcome).toList()));
    }

    private Markup outcome(Outcome outcome) {
        return tag("li")
                .with(
                        tag("time").text(outcome.date().text()),
                        Markup.text(" " + outcome.text()
                                + outcome.findOutcome()
                                        .map(at -> ", position " + at.text())
                                        .orElse("")
                                + ". "),
                        Sourcing.of(findings, outcome.provenance()));
    }
}
