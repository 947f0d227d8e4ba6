package concert.assess.language;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A number computed from metrics, facts and inputs, in the language of claims: what stands there on one side of a
/// comparison.
///
/// @param text as written
/// @param quantity what it says
/// @param names the metrics, facts and inputs that it names, each once, in the order of the text
public record Formula(String text, Quantity quantity, List<Quantity.Name> names) {
    /// Copies the names.
    public Formula {
        names = List.copyOf(names);
    }

    /// What reading a formula gives.
    public sealed interface Parsed {}

    /// The text is a formula.
    ///
    /// @param formula the formula
    public record Accepted(Formula formula) implements Parsed {}

    /// The text is none.
    ///
    /// @param why where it goes wrong
    public record Unread(ClaimTest.Rejected why) implements Parsed {}

    /// {@return the formula that a text says, or where it goes wrong}
    ///
    /// @param text the text
    public static Parsed parse(String text) {
        return Parser.formula(text);
    }

    /// {@return its number, NaN where one is missing}
    ///
    /// @param values gives the number of a name, NaN where it is missing
    public double value(ToDoubleFunction<String> values) {
        return quantity.value(values);
    }
}
