package concert.assess.language;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The test of a claim: a condition as somebody wrote it.
///
/// @param text as written
/// @param condition what it says
/// @param names the metrics, facts and inputs that it names, each once, in the order of the text
public record ClaimTest(String text, Condition condition, List<Quantity.Name> names) {
    /// Copies the names.
    public ClaimTest {
        names = List.copyOf(names);
    }

    /// What reading a test gives.
    public sealed interface Parsed {}

    /// The text is a test.
    ///
    /// @param test the test
    public record Accepted(ClaimTest test) implements Parsed {}

    /// The text is no test.
    ///
    /// @param text as written
    /// @param column where it goes wrong, from 1; one past the end where something is missing there
    /// @param found what stands there
    /// @param expected what should stand there
    public record Rejected(String text, int column, String found, String expected) implements Parsed {
        /// {@return what is wrong, in one line}
        public String message() {
            return "column " + column + ": found " + found + ", expected " + expected + ".";
        }

        /// {@return the text, and below it a caret under the place where it goes wrong}
        public String caret() {
            return text.replaceAll("\\s", " ") + "\n" + " ".repeat(column - 1) + "^";
        }
    }

    /// {@return the test that a text says, or where it goes wrong}
    ///
    /// @param text the text
    public static Parsed parse(String text) {
        return Parser.parse(text);
    }

    /// {@return whether it holds}
    ///
    /// @param values gives the number of a name, NaN where it is missing
    public Truth holds(ToDoubleFunction<String> values) {
        return condition.test(values);
    }
}
