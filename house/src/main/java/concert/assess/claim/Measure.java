package concert.assess.claim;

import concert.assess.analysis.Computed;
import concert.assess.analysis.Effort;
import concert.assess.language.Formula;
import concert.assess.metric.Gauge;
import concert.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/// A number that can be read from anything computed: a metric, a fact, an input, or a formula of these, such as
/// `bargaining.a.forecast - bargaining.b.forecast`.
///
/// @param formula the formula
/// @param readings for each name that it uses, how its value is read
/// @param effort what has to be computed for all of them to have a value
public record Measure(Formula formula, Map<String, ToDoubleFunction<Computed>> readings, Effort effort) {
    /// Copies the readings.
    public Measure {
        readings = Map.copyOf(readings);
    }

    /// What reading a measure gives.
    public sealed interface Parsed {}

    /// The text is a measure of the scenario.
    ///
    /// @param measure the measure
    public record Accepted(Measure measure) implements Parsed {}

    /// The text is none, or names what the scenario does not have.
    ///
    /// @param problems what is wrong, a line each
    public record Rejected(List<String> problems) implements Parsed {
        /// Copies the lines.
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /// {@return the measure that a text says, or everything that is wrong with it}
    ///
    /// @param text the text
    /// @param scenario the scenario
    /// @param gauges the scenario's metrics
    public static Parsed parse(String text, Scenario scenario, List<Gauge> gauges) {
        return switch (Formula.parse(text)) {
            case Formula.Unread(var why) -> new Rejected(List.of(why.message() + "\n" + why.caret()));
            case Formula.Accepted(var formula) -> resolved(formula, Readings.of(scenario, gauges));
        };
    }

    private static Parsed resolved(Formula formula, Readings readings) {
        var problems = readings.problems(formula.names());
        return problems.isEmpty()
                ? new Accepted(new Measure(formula, readings.of(formula.names()), readings.effort(formula.names())))
                : new Rejected(problems);
    }

    /// {@return its number, NaN where one is missing}
    ///
    /// @param computed what is asked
    public double in(Computed computed) {
        return formula.value(name -> Objects.requireNonNull(readings.get(name)).applyAsDouble(computed));
    }
}
