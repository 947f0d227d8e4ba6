package concert.assess.metric;

import concert.assess.evidence.Evidence;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Source;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The metrics of the scenario itself: how large it is and on what it rests. They are the same in every future.
public final class ScenarioGauges {
    private static final String ANALYSIS = "scenario";
    static final List<Table> COUNTED = List.of(
            Table.ACTORS,
            Table.TIES,
            Table.EVENTS,
            Table.ISSUES,
            Table.STANCES,
            Table.FACTS,
            Table.CLAIMS,
            Table.SOURCES);

    private final List<Gauge> gauges = new ArrayList<>();

    private ScenarioGauges() {}

    static List<Gauge> of(Scenario scenario) {
        var all = new ScenarioGauges();
        for (var table : COUNTED) {
            all.add(table.id(), "rows", scenario.rows(table).size());
        }
        for (var grade : Source.Reliability.values()) {
            all.add("sources." + grade, "rows", (double) scenario.sources().stream()
                    .filter(source -> source.reliability() == grade)
                    .count());
        }
        var evidence = Evidence.ofAll(scenario, rows(scenario));
        all.add("numbers", "numbers", evidence.numbers());
        all.add("numbers.uncertain", "numbers", scenario.inputs().size());
        all.add("numbers.unsourced", "share", evidence.shareUnsourced());
        all.add("numbers.judged", "share", evidence.shareJudged());
        return all.gauges;
    }

    private void add(String name, String unit, double value) {
        gauges.add(new Gauge(ANALYSIS, ANALYSIS + "." + name, unit, new Gauge.Fixed(value)));
    }

    /// {@return the rows that an assessment reads: what later happened is no input of it}
    ///
    /// @param scenario the scenario
    public static List<Row> rows(Scenario scenario) {
        return Arrays.stream(Table.values())
                .filter(table -> table != Table.OUTCOMES)
                .flatMap(table -> scenario.rows(table).stream())
                .toList();
    }
}
