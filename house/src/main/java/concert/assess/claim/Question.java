package concert.assess.claim;

import concert.assess.analysis.Computed;
import concert.assess.language.ClaimTest;
import concert.assess.language.Quantity;
import concert.assess.language.Truth;
import concert.assess.metric.Gauge;
import concert.scenario.Nearest;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// A condition on metrics, facts and inputs that can be put to anything computed, such as
/// `bargaining.a_withdrawal.forecast < 50`. It is written as the test of a claim is.
///
/// @param test the condition
/// @param readings for each name that it uses, how its value is read
public record Question(ClaimTest test, Map<String, ToDoubleFunction<Computed>> readings) {
    /// Copies the readings.
    public Question {
        readings = Map.copyOf(readings);
    }

    /// What reading a question gives.
    public sealed interface Parsed {}

    /// The text is a question about the scenario.
    ///
    /// @param question the question
    public record Accepted(Question question) implements Parsed {}

    /// The text is none, or names what the scenario does not have.
    ///
    /// @param problems what is wrong, a line each
    public record Rejected(List<String> problems) implements Parsed {
        /// Copies the lines.
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /// {@return the question that a text asks, or everything that is wrong with it}
    ///
    /// @param text the text
    /// @param scenario the scenario that it is about
    /// @param gauges the scenario's metrics
    public static Parsed parse(String text, Scenario scenario, List<Gauge> gauges) {
        return switch (ClaimTest.parse(text)) {
            case ClaimTest.Rejected rejected -> new Rejected(List.of(rejected.message() + "\n" + rejected.caret()));
            case ClaimTest.Accepted(var test) -> resolved(test, known(scenario, gauges));
        };
    }

    private static Parsed resolved(ClaimTest test, Map<String, ToDoubleFunction<Computed>> known) {
        var readings = new LinkedHashMap<String, ToDoubleFunction<Computed>>();
        var problems = new ArrayList<String>();
        for (var name : test.names().stream().map(Quantity.Name::name).toList()) {
            var reading = known.get(name);
            if (reading == null) {
                problems.add(unknown(name, known.keySet()));
            } else {
                readings.put(name, reading);
            }
        }
        return problems.isEmpty() ? new Accepted(new Question(test, readings)) : new Rejected(problems);
    }

    private static String unknown(String name, Set<String> known) {
        return "found \"" + name + "\", expected a metric, a fact or the path of a number of the scenario. "
                + Nearest.fix(name, known, "The command assess lists the metrics in metrics.csv.");
    }

    private static Map<String, ToDoubleFunction<Computed>> known(Scenario scenario, List<Gauge> gauges) {
        var known = new LinkedHashMap<String, ToDoubleFunction<Computed>>();
        for (var gauge : gauges) {
            known.put(gauge.key(), gauge.reading());
            known.put(gauge.alias(), gauge.reading());
        }
        for (var table : Table.values()) {
            var rows = scenario.rows(table);
            for (var row = 0; row < rows.size(); row++) {
                addNumbers(known, new Place(table, row), scenario);
            }
        }
        return known;
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

    private static void addNumbers(Map<String, ToDoubleFunction<Computed>> known, Place place, Scenario scenario) {
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

    /// {@return whether the condition holds, unknown where a number is missing}
    ///
    /// @param computed what is asked
    public Truth in(Computed computed) {
        return test.holds(name -> Objects.requireNonNull(readings.get(name)).applyAsDouble(computed));
    }

    /// {@return the condition, which does not hold where a number is missing}
    public Predicate<Computed> holds() {
        return computed -> in(computed) == Truth.TRUE;
    }
}
