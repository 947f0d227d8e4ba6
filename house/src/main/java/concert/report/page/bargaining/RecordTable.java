package concert.report.page.bargaining;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Forecast;
import concert.report.record.MethodRecord;
import java.util.List;

/// How well the models that stand beside the forecasts did on real issues.
final class RecordTable {
    private RecordTable() {}

    /// The table, nothing where no issue has a forecast.
    static Markup of(Findings findings) {
        var models = MethodRecord.shipped().stream()
                .filter(record -> isSaid(findings, record.method()))
                .toList();
        return models.isEmpty()
                ? Markup.NONE
                : tag("details", "behind")
                        .with(
                                tag("summary").text("How well each model did on real issues"),
                                tag("p").text("Issues of the European Union whose outcomes are known, each forecast"
                                        + " without the issues of its own act; points of a scale of 100. Elsewhere the"
                                        + " models have no record. The whole is in docs/track-record.md."),
                                table(models).markup());
    }

    private static boolean isSaid(Findings findings, String method) {
        return findings.scenario().issues().stream()
                .anyMatch(issue -> Double.isFinite(findings.value("bargaining." + issue.id() + "." + method)));
    }

    private static DataTable table(List<MethodRecord> models) {
        return new DataTable(
                "Track record of the models",
                List.of(
                        words("Model"),
                        number("Issues"),
                        number("Mean absolute error"),
                        number("Root mean square error"),
                        number("CRPS"),
                        number("In 50% intervals"),
                        number("In 80% intervals")),
                models.stream().map(RecordTable::row).toList());
    }

    private static List<Markup> row(MethodRecord of) {
        return List.of(
                Markup.text(Forecast.name(of.method())),
                Markup.text(Integer.toString(of.issues())),
                Markup.text(Numbers.tenth(of.mae())),
                Markup.text(Numbers.tenth(of.rmse())),
                Markup.text(Numbers.tenth(of.crps())),
                Markup.text(Numbers.percent(of.fifty())),
                Markup.text(Numbers.percent(of.eighty())));
    }
}
