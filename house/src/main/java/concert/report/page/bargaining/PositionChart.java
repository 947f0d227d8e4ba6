package concert.report.page.bargaining;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;

import concert.assess.metric.Spread;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.html.Tag;
import concert.report.part.Chart;
import concert.report.part.Findings;
import concert.report.part.Forecast;
import concert.report.part.Sourcing;
import concert.report.record.MethodRecord;
import concert.scenario.Estimate;
import concert.scenario.Outcome;
import concert.scenario.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tools.jackson.core.JsonGenerator;

/// Who stands where on one issue, how sure that is and with what weight; below, on the same axis, what the rules say
/// of it and what later happened.
final class PositionChart {
    private static final int MOST_DRAWN = 40;

    private final Findings findings;
    private final Forecast forecast;
    private final List<Stance> stances;
    private final double weight;
    private final List<MethodRecord> records = MethodRecord.shipped();

    PositionChart(Findings findings, Forecast forecast) {
        this.findings = findings;
        this.forecast = forecast;
        this.stances = findings.scenario().stancesOn(forecast.issue().id()).stream()
                .sorted(Comparator.comparingDouble(stance -> stance.position().middle()))
                .toList();
        this.weight = stances.stream().mapToDouble(PositionChart::weight).sum();
    }

    Markup figure() {
        return stances.isEmpty()
                ? Markup.NONE
                : new Chart(
                                "positions-" + forecast.issue().id(),
                                Chart.Kind.POSITIONS,
                                caption(),
                                this::data,
                                forecast.isGiven() ? List.of(positions(), rules()) : List.of(positions()))
                        .figure();
    }

    private String caption() {
        return "Positions with 80% intervals. The larger the dot, the greater the weight, salience × capability; bars at"
                + " the right show each actor’s share of it."
                + (stances.size() > MOST_DRAWN
                        ? " Drawn are the " + MOST_DRAWN + " actors with most weight of " + stances.size() + "."
                        : "");
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeArrayPropertyStart("actors");
        drawn().forEach(stance -> stance(out, stance));
        out.writeEndArray();
        out.writeArrayPropertyStart("results");
        if (forecast.isGiven()) {
            rules(out);
        }
        findings.scenario().outcomes().stream()
                .filter(outcome -> outcome.issue().equals(forecast.issue().id()))
                .filter(outcome -> outcome.findOutcome().isPresent())
                .forEach(outcome -> outcome(out, outcome));
        out.writeEndArray();
        out.writeEndObject();
    }

    private List<Stance> drawn() {
        var least = stances.stream()
                .map(PositionChart::weight)
                .sorted(Comparator.reverseOrder())
                .limit(MOST_DRAWN)
                .reduce((_, last) -> last)
                .orElse(0.0);
        return stances.stream()
                .filter(stance -> weight(stance) >= least)
                .limit(MOST_DRAWN)
                .toList();
    }

    private void stance(JsonGenerator out, Stance stance) {
        out.writeStartObject();
        out.writeStringProperty("name", findings.actor(stance.actor()));
        out.writeStringProperty("label", findings.label(stance.actor()));
        Json.drawn(out, "value", stance.position().middle());
        Json.drawn(out, "low", stance.position().quantile(0.1));
        Json.drawn(out, "high", stance.position().quantile(0.9));
        out.writeStringProperty("text", stance.position().text());
        Json.drawn(out, "share", weight(stance) / weight);
        out.writeStringProperty("salience", stance.salience().text());
        out.writeStringProperty("capability", stance.capability().text());
        out.writeEndObject();
    }

    private void rules(JsonGenerator out) {
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

    private static void outcome(JsonGenerator out, Outcome outcome) {
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

    private DataTable positions() {
        return DataTable.of(
                "Stances on " + forecast.issue().title(),
                List.of(
                        words("Actor"),
                        number("Position"),
                        number("Salience"),
                        number("Capability"),
                        number("Share of weight"),
                        prose("Basis")),
                stances,
                stance -> List.of(
                        Markup.text(findings.actor(stance.actor())),
                        Markup.text(stance.position().text()),
                        Markup.text(stance.salience().text()),
                        Markup.text(stance.capability().text()),
                        Markup.text(Numbers.percent(weight(stance) / weight)),
                        Sourcing.of(findings, stance.provenance())));
    }

    private DataTable rules() {
        var rows = new ArrayList<List<Markup>>();
        rows.add(rule(forecast.key(), forecast.name(), forecast.value()));
        forecast.alternatives().forEach(other -> rows.add(rule(other.key(), Forecast.nameOf(other), other.value())));
        return new DataTable(
                "What each rule says, its quantiles over the futures, and its mean absolute error on issues of the European Union",
                List.of(
                        words("Rule"),
                        number("Position"),
                        number("10%"),
                        number("Median"),
                        number("90%"),
                        number("Missed by, EU"),
                        words("Metric")),
                rows);
    }

    private List<Markup> rule(String key, String name, double value) {
        return List.of(
                Markup.text(name),
                Markup.text(Numbers.tenth(value)),
                quantile(key, Spread::p10),
                quantile(key, Spread::p50),
                quantile(key, Spread::p90),
                missed(key),
                Tag.tag("code").text(key));
    }

    /// The mean absolute error of the model on real issues.
    private Markup missed(String key) {
        return Markup.text(MethodRecord.find(records, key.substring(key.lastIndexOf('.') + 1))
                .map(record -> Numbers.tenth(record.mae()))
                .orElse("–"));
    }

    private Markup quantile(String key, ToDoubleFunction<Spread> quantile) {
        return Markup.text(Numbers.tenth(
                findings.findSpread(key).map(quantile::applyAsDouble).orElse(Double.NaN)));
    }
}
