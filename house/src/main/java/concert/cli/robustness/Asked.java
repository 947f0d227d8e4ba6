package concert.cli.robustness;

import concert.assess.claim.Measure;
import concert.assess.claim.Question;
import concert.assess.metric.Gauges;
import concert.scenario.Scenario;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Questions that a user puts to a scenario on the command line.
final class Asked {
    private Asked() {}

    /// {@return the question}
    ///
    /// @throws ParameterException with everything that is wrong with it
    static Question question(String text, Scenario scenario, CommandSpec spec) {
        return switch (Question.parse(text, scenario, Gauges.of(scenario))) {
            case Question.Accepted(var question)
            when question.readings().isEmpty() ->
                throw new ParameterException(
                        spec.commandLine(),
                        "found \"" + text
                                + "\", expected a condition on metrics, facts or numbers of the scenario. This one"
                                + " names none.");
            case Question.Accepted(var question) -> question;
            case Question.Rejected(var problems) ->
                throw new ParameterException(spec.commandLine(), String.join("\n", problems));
        };
    }

    /// {@return the measure}
    ///
    /// @throws ParameterException with everything that is wrong with it
    static Measure measure(String text, Scenario scenario, CommandSpec spec) {
        return switch (Measure.parse(text, scenario, Gauges.of(scenario))) {
            case Measure.Accepted(var measure) -> measure;
            case Measure.Rejected(var problems) ->
                throw new ParameterException(spec.commandLine(), String.join("\n", problems));
        };
    }

    /// {@return what is made}
    ///
    /// @throws ParameterException with the message of what refuses the user's numbers
    static <T> T checked(CommandSpec spec, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }
}
