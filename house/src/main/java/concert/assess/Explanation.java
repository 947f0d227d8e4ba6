package concert.assess;

import concert.assess.analysis.Answer;
import concert.assess.ensemble.Driver;
import concert.assess.evidence.Grounds;
import concert.assess.metric.Metric;
import concert.assess.metric.MetricCatalogue;
import concert.assess.metric.MetricFamily;
import concert.assess.metric.Spread;
import concert.scenario.Input;
import concert.scenario.Nearest;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Source;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a metric has the value it has.
///
/// @param metric the metric
/// @param family what it means and how it is computed
/// @param spread how it varies over the futures, null where it is read at the middle of every estimate alone
/// @param drivers what it is most sensitive to, strongest first
/// @param inputs the numbers of the scenario that it rests on, in the folder's order
/// @param sources the sources that carry them, in the folder's order
public record Explanation(
        Metric metric,
        MetricFamily family,
        @Nullable Spread spread,
        List<Driver> drivers,
        List<Ground> inputs,
        List<Source> sources) {
    /// Copies the lists.
    public Explanation {
        drivers = List.copyOf(drivers);
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
    }

    /// {@return how it varies over the futures, empty where it is read at the middle of every estimate alone}
    public Optional<Spread> findSpread() {
        return Optional.ofNullable(spread);
    }

    /// A number that a metric rests on.
    ///
    /// @param input the number and the place where it stands
    /// @param row the row in which it stands, which says where it comes from
    public record Ground(Input input, Row row) {}

    /// {@return why a metric has its value, or why there is nothing to explain}
    ///
    /// @param assessment the assessment
    /// @param key the metric's key
    public static Answer<Explanation> of(Assessment assessment, String key) {
        var metric = assessment.findMetric(key);
        var family = MetricCatalogue.find(key);
        if (metric.isEmpty() || family.isEmpty()) {
            return unknown(assessment, key);
        }
        var rows = new Grounds(assessment.scenario()).of(key);
        return new Answer.Given<>(new Explanation(
                metric.get(),
                family.get(),
                assessment.findSpread(key).orElse(null),
                assessment.driversOf(key),
                rows.stream().flatMap(row -> grounds(row).stream()).toList(),
                sources(assessment.scenario(), rows)));
    }

    private static Answer<Explanation> unknown(Assessment assessment, String key) {
        var keys = assessment.metrics().stream().map(Metric::key).toList();
        return new Answer.Withheld<>(
                "The assessment has no metric " + key + ".",
                Nearest.fix(key, keys, "See metrics.csv for those that it has."));
    }

    private static List<Ground> grounds(Row row) {
        var grounds = new ArrayList<Ground>();
        var table = Table.of(row.getClass());
        row.mapEstimates((field, estimate) -> {
            grounds.add(new Ground(new Input(table, row.key(), field, estimate), row));
            return estimate;
        });
        return grounds;
    }

    private static List<Source> sources(Scenario scenario, List<Row> rows) {
        var named = rows.stream().map(row -> row.provenance().source()).toList();
        return scenario.sources().stream()
                .filter(source -> named.contains(source.key()))
                .toList();
    }

    /// {@return the source of a number}
    ///
    /// @param ground the number
    public Optional<Source> findSource(Ground ground) {
        return sources.stream()
                .filter(source -> source.key().equals(ground.row().provenance().source()))
                .findFirst();
    }
}
