package concert.report.record;

import concert.bargaining.score.Score;
import concert.bargaining.score.TrackRecord;
import concert.report.html.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// How well a model of bargaining did on real issues, in a line of a table that ships with the program, so that a
/// report can set it beside what the model says. `concert score` makes the table.
///
/// @param method the last part of the key of its metric, such as `smp` of `bargaining.ISSUE.smp`
/// @param issues how many issues it forecast
/// @param mae mean absolute error of the position that it names, in points of the scale
/// @param rmse root mean square error of the position that it names
/// @param crps mean continuous ranked probability score
/// @param fifty share of outcomes within its 50 % intervals, NaN if it names one position
/// @param eighty share of outcomes within its 80 % intervals, NaN if it names one position
public record MethodRecord(
        String method, int issues, double mae, double rmse, double crps, double fifty, double eighty) {
    private static final String RESOURCE = "/concert/report/record/track-record.csv";
    private static final String HEAD = "method,issues,mae,rmse,crps,fifty,eighty";
    private static final int FIRST_NUMBER = 2;

    /// {@return the records that ship with the program, in the order of the track record}
    public static List<MethodRecord> shipped() {
        return Resource.text(RESOURCE).lines().skip(1).map(MethodRecord::read).toList();
    }

    /// {@return the record of a model, empty if it has none}
    ///
    /// @param records some records
    /// @param method the last part of the key of its metric
    public static Optional<MethodRecord> find(List<MethodRecord> records, String method) {
        return records.stream().filter(each -> each.method.equals(method)).findFirst();
    }

    /// {@return the table of a track record as comma-separated values}
    ///
    /// @param record the track record
    public static String csv(TrackRecord record) {
        return Stream.concat(Stream.of(HEAD), record.scores().stream().map(MethodRecord::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Score score) {
        return score.forecaster().id() + "," + score.cases() + ","
                + DoubleStream.of(score.mae(), score.rmse(), score.crps(), score.fifty(), score.eighty())
                        .mapToObj(MethodRecord::number)
                        .collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static MethodRecord read(String line) {
        var cells = line.split(",", -1);
        var numbers = Stream.of(cells)
                .skip(FIRST_NUMBER)
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
        return new MethodRecord(
                cells[0], Integer.parseInt(cells[1]), numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
}
