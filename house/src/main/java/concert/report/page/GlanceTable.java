package concert.report.page;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Forecast;
import concert.report.part.Strip;
import java.util.List;

/// All forecasts on one screen: the same axis, whatever its ends mean for each issue.
///
/// @param findings the assessment
record GlanceTable(Findings findings) {

    Markup markup() {
        var rows = findings.scenario().issues().stream()
                .map(issue -> Forecast.of(findings, issue))
                .filter(Forecast::isGiven)
                .map(GlanceTable::row)
                .toList();
        return rows.isEmpty()
                ? Markup.NONE
                : tag("div", "glance")
                        .with(new DataTable(
                                        "Forecasts at a glance, 0 to 100. Dot: forecast; bar: 80% interval; upright stroke: status quo.",
                                        List.of(
                                                words("Issue"),
                                                number("Forecast"),
                                                number("80% interval"),
                                                words("0 means"),
                                                words("Forecast drawn"),
                                                words("100 means")),
                                        rows)
                                .markup());
    }

    private static List<Markup> row(Forecast forecast) {
        var issue = forecast.issue();
        var statusQuo = issue.findStatusQuo().map(quo -> quo.middle()).orElse(Double.NaN);
        return List.of(
                tag("a").at("href", "#issue-" + issue.id()).text(issue.title()),
                tag("b").text(Numbers.position(forecast.value())),
                Markup.text(forecast.interval()),
                tag("span", "end zero").text(issue.zero()),
                Strip.forecast(forecast, statusQuo),
                tag("span", "end").text(issue.hundred()));
    }
}
