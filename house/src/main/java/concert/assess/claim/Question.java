package concert.assess.claim;

import concert.assess.analysis.Computed;
import concert.assess.analysis.Effort;
import concert.assess.language.ClaimTest;
import concert.assess.language.Truth;
import concert.assess.metric.Gauge;
import concert.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// A condition on metrics, facts and inputs that can be put to anything computed, such as
/// `bargaining.a_withdrawal.forecast < 50`. It is written as the test of a claim is.
///
/// @param test the condition
/// @param readings for each name that it uses, how its value is read
/// @param effort what has to be computed for all of them to have a value
public record Question(ClaimTest test, Map<String, ToDoubleFunction<Computed>> readings, Effort effort) {
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
            case ClaimTest.Accepted(var test) -> resolved(test, Readings.of(scenario, gauges));
        };
    }

    private static Parsed resolved(ClaimTest test, Readings readings) {
        var problems = readings.problems(test.names());
        return problems.isEmpty()
                ? new Accepted(new Question(test, readings.of(test.names()), readings.effort(test.names())))
                : new Rejected(problems);
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
