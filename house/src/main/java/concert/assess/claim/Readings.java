package concert.assess.claim;

import concert.assess.analysis.Computed;
import concert.assess.analysis.Effort;
import concert.assess.language.Quantity;
import concert.assess.metric.Gauge;
import concert.scenario.Nearest;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// How the metrics, facts and inputs of a scenario are read from anything computed, by name.
final class Readings {
    private final Map<String, ToDoubleFunction<Computed>> known = new LinkedHashMap<>();
    private final Map<String, Effort> efforts = new HashMap<>();

    private Readings() {}

    static Readings of(Scenario scenario, List<Gauge> gauges) {
        var readings = new Readings();
        for (var gauge : gauges) {
            for (var name : List.of(gauge.key(), gauge.alias())) {
                readings.known.put(name, gauge.reading());
                gauge.findEffort().ifPresent(effort -> readings.efforts.put(name, effort));
            }
        }
        for (var table : Table.values()) {
            for (var row = 0; row < scenario.rows(table).size(); row++) {
                readings.addNumbers(new Place(table, row), scenario);
            }
        }
        return readings;
    }

    /// A row of a table: a future has the same rows in the same order.
    private record Place(Table table, int row) {
        double read(Computed computed, String field) {
            var value = new double[] {Double.NaN};
            computed.scenario().rows(table).get(row).mapEstimates((name, estimate) -> {
                if (name.equals(field)) {
                    value[0] = estimate.middle();
                }
                return estimate;
            });
            return value[0];
        }
    }

    private void addNumbers(Place place, Scenario scenario) {
        var row = scenario.rows(place.table()).get(place.row());
        var path = place.table().id() + "." + row.key();
        row.mapEstimates((field, estimate) -> {
            known.put(path + "." + field, computed -> place.read(computed, field));
            if (place.table() == Table.FACTS) {
                known.put(path, computed -> place.read(computed, field));
            }
            return estimate;
        });
    }

    /// {@return what is wrong with some names, a line each}
    List<String> problems(List<Quantity.Name> names) {
        var problems = new ArrayList<String>();
        for (var name : names) {
            if (!known.containsKey(name.name())) {
                problems.add("column " + name.column() + ": found \"" + name.name()
                        + "\", expected a metric, a fact or the path of a number of the scenario. "
                        + Nearest.fix(
                                name.name(), known.keySet(), "The command assess lists the metrics in metrics.csv."));
            }
        }
        return problems;
    }

    /// {@return how a name is read where its value changes with the estimates and is quick to compute}
    Optional<ToDoubleFunction<Computed>> findDrawn(String name) {
        var reading = Optional.ofNullable(known.get(name));
        return efforts.containsKey(name) && efforts.get(name) != Effort.QUICK
                ? Optional.empty()
                : reading.filter(found -> !(found instanceof Gauge.Fixed || found instanceof Gauge.AtMiddle));
    }

    /// {@return what has to be computed for some known names}
    Effort effort(List<Quantity.Name> names) {
        return names.stream()
                .map(name -> efforts.getOrDefault(name.name(), Effort.QUICK))
                .reduce(Effort.QUICK, Effort::and);
    }

    /// {@return how each of some known names is read}
    Map<String, ToDoubleFunction<Computed>> of(List<Quantity.Name> names) {
        var readings = new LinkedHashMap<String, ToDoubleFunction<Computed>>();
        names.forEach(name -> readings.put(name.name(), Objects.requireNonNull(known.get(name.name()))));
        return readings;
    }
}
