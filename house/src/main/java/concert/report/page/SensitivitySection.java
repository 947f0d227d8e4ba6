package concert.report.page;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.ensemble.Driver;
import concert.assess.metric.Spread;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import concert.report.part.Findings;
import concert.report.part.Forecast;
import concert.report.part.InputNames;
import concert.report.part.Section;
import concert.report.part.Sourcing;
import concert.scenario.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// What the forecasts hang on: the uncertain inputs that move them, and which of these are no more than a judgement.
final class SensitivitySection {
    private static final int BARS = 12;
    private static final int ASSUMPTIONS = 15;

    private final Findings findings;
    private final InputNames inputs;
    private final List<Forecast> forecasts;

    SensitivitySection(Findings findings, InputNames inputs) {
        this.findings = findings;
        this.inputs = inputs;
        this.forecasts = findings.scenario().issues().stream()
                .map(issue -> Forecast.of(findings, issue))
                .filter(forecast -> !findings.drivers(forecast.key()).isEmpty())
                .toList();
    }

    Section section() {
        return new Section(
                "sensitivity",
                "Assumptions and sensitivity",
                forecasts.isEmpty() ? Markup.NONE : Markup.of(assumptions(), tornadoes()));
    }

    /// An input that moves some forecast, with the forecast that it moves most.
    private record Assumption(Driver driver, Forecast forecast) {
        double strength() {
            return Math.abs(driver.correlation());
        }
    }

    private Markup assumptions() {
        var strongest = strongest();
        var weak = strongest.stream()
                .filter(assumption -> Sourcing.isWeak(basis(assumption.driver())))
                .count();
        return Markup.of(
                tag("p", "lead")
                        .text(
                                "Of the " + Numbers.count(strongest.size(), "input") + " that move a forecast most, "
                                        + weak
                                        + (weak == 1 ? " rests" : " rest")
                                        + " on no more than a judgement. Whoever doubts the result should look at these first."),
                table(strongest).markup());
    }

    private List<Assumption> strongest() {
        Map<String, Assumption> best = new LinkedHashMap<>();
        for (var forecast : forecasts) {
            for (var driver : findings.drivers(forecast.key())) {
                best.merge(
                        driver.input(),
                        new Assumption(driver, forecast),
                        (one, other) -> one.strength() >= other.strength() ? one : other);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Assumption::strength).reversed())
                .limit(ASSUMPTIONS)
                .toList();
    }

    private Basis basis(Driver driver) {
        return inputs.findRow(driver.input())
                .map(row -> row.provenance().basis())
                .orElse(Basis.UNSTATED);
    }

    private DataTable table(List<Assumption> strongest) {
        return new DataTable(
                "Key assumptions: the inputs that move a forecast most, the strongest first",
                List.of(
                        words("Input"),
                        number("Assumed"),
                        words("Moves"),
                        number("Rank correlation"),
                        number("Forecast where low"),
                        number("where high"),
                        prose("Basis")),
                strongest.stream().map(this::row).toList());
    }

    private List<Markup> row(Assumption assumption) {
        var driver = assumption.driver();
        var issue = assumption.forecast().issue();
        return List.of(
                Markup.text(inputs.words(driver.input(), issue.id())),
                Markup.text(inputs.find(driver.input())
                        .map(input -> input.estimate().text())
                        .orElse("")),
                tag("a").at("href", "#issue-" + issue.id()).text(issue.title()),
                Markup.text(Numbers.signed(driver.correlation())),
                Markup.text(Numbers.tenth(driver.low())),
                Markup.text(Numbers.tenth(driver.high())),
                inputs.findRow(driver.input())
                        .map(row -> Sourcing.of(findings, row.provenance()))
                        .orElse(Markup.NONE));
    }

    private Markup tornadoes() {
        var parts = new ArrayList<Markup>();
        parts.add(tag("h3").text("What moves each forecast"));
        parts.add(tag("div", "controls")
                .with(tag("label")
                        .with(
                                Markup.text("Forecast "),
                                tag("select", "choice")
                                        .with(forecasts.stream()
                                                .map(forecast -> tag("option")
                                                        .at("value", figure(forecast))
                                                        .text(forecast.issue().title()))
                                                .toList()))));
        forecasts.forEach(forecast -> parts.add(tornado(forecast)));
        return Markup.of(parts);
    }

    private static String figure(Forecast forecast) {
        return "tornado-" + forecast.issue().id();
    }

    private Markup tornado(Forecast forecast) {
        var drivers = findings.drivers(forecast.key()).stream().limit(BARS).toList();
        return new Chart(
                        figure(forecast),
                        Chart.Kind.TORNADO,
                        caption(forecast.issue().title()),
                        out -> data(out, forecast, drivers),
                        List.of(drivers(forecast, drivers)))
                .figure();
    }

    private static String caption(String title) {
        return title + (title.endsWith("?") ? " " : ". ")
                + "Mean forecast over the fifth of the futures in which an input is lowest and over the fifth in which it is"
                + " highest; the upright line is the mean over all.";
    }

    private void data(JsonGenerator out, Forecast forecast, List<Driver> drivers) {
        out.writeStartObject();
        Json.drawn(out, "base", mean(forecast));
        out.writeArrayPropertyStart("bars");
        for (var driver : drivers) {
            out.writeStartObject();
            out.writeStringProperty(
                    "name", inputs.words(driver.input(), forecast.issue().id()));
            Json.drawn(out, "low", driver.low());
            Json.drawn(out, "high", driver.high());
            Json.drawn(out, "correlation", driver.correlation());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /// The mean over all futures, which lies between the means over the fifths.
    private double mean(Forecast forecast) {
        return findings.findSpread(forecast.key()).map(Spread::mean).orElse(forecast.value());
    }

    private DataTable drivers(Forecast forecast, List<Driver> drivers) {
        return new DataTable(
                "What moves " + forecast.issue().title(),
                List.of(words("Input"), number("Rank correlation"), number("Where low"), number("Where high")),
                drivers.stream()
                        .map(driver -> List.of(
                                Markup.text(inputs.words(
                                        driver.input(), forecast.issue().id())),
                                Markup.text(Numbers.signed(driver.correlation())),
                                Markup.text(Numbers.tenth(driver.low())),
                                Markup.text(Numbers.tenth(driver.high()))))
                        .toList());
    }
}
