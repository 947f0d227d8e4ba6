package concert.report;

import concert.assess.Assessment;
import concert.assess.metric.Metric;
import concert.assess.metric.Spread;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every metric with its spread over the futures as comma-separated values (RFC 4180), one metric per line. A number
/// that there is none of is an empty cell.
public final class MetricsCsv {
    private static final String HEAD = "key,analysis,unit,value,futures,mean,sd,p05,p10,p25,p50,p75,p90,p95";

    private MetricsCsv() {}

    /// {@return the table}
    ///
    /// @param assessment whose metrics
    public static String render(Assessment assessment) {
        var spreads = assessment.spreads().stream().collect(Collectors.toMap(Spread::key, Function.identity()));
        return Stream.concat(
                        Stream.of(HEAD),
                        assessment.metrics().stream().map(metric -> line(metric, spreads.get(metric.key()))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Metric metric, @Nullable Spread spread) {
        var known = Stream.of(cell(metric.key()), cell(metric.analysis()), cell(metric.unit()), number(metric.value()));
        var spreads = spread == null
                ? Stream.generate(() -> "").limit(HEAD.split(",", -1).length - 4)
                : Stream.concat(
                        Stream.of(Integer.toString(spread.futures())),
                        DoubleStream.of(
                                        spread.mean(),
                                        spread.sd(),
                                        spread.p05(),
                                        spread.p10(),
                                        spread.p25(),
                                        spread.p50(),
                                        spread.p75(),
                                        spread.p90(),
                                        spread.p95())
                                .mapToObj(MetricsCsv::number));
        return Stream.concat(known, spreads).collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private static String cell(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
