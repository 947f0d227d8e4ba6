package concert.assess.words;

import concert.scenario.Issue;
import concert.scenario.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// Numbers and lists in sentences.
public final class Words {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    private Words() {}

    /// {@return a position, as whole as its uncertainty allows}
    ///
    /// @param value the position, 0 to 100
    public static String position(double value) {
        return number(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN));
    }

    /// {@return three significant digits, but every digit before the point, from ten thousand on in groups of three}
    ///
    /// @param value the number
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "nothing";
        }
        var exact = BigDecimal.valueOf(value);
        return number(Math.abs(value) >= 100 ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(THREE_DIGITS));
    }

    private static String number(BigDecimal rounded) {
        return plain(rounded).replace('-', '−');
    }

    /// Five digits or more before the point are told in groups of three; such numbers are whole.
    private static String plain(BigDecimal rounded) {
        if (rounded.signum() == 0) {
            return "0";
        }
        return rounded.abs().compareTo(GROUPED) >= 0
                ? String.format(Locale.ROOT, "%,d", rounded.toBigInteger())
                : rounded.stripTrailingZeros().toPlainString();
    }

    /// {@return the parts, the last two joined by *and*}
    ///
    /// @param parts the parts
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /// {@return the actor's name in full}
    ///
    /// @param scenario the scenario
    /// @param id id of the actor
    public static String actor(Scenario scenario, String id) {
        return scenario.actor(id).name();
    }

    /// {@return what the issue is called within a sentence}
    ///
    /// @param scenario the scenario
    /// @param id id of the issue
    public static String issue(Scenario scenario, String id) {
        return scenario.find(Issue.class, id).map(Issue::called).orElse(id);
    }

    /// {@return a count with its noun}
    ///
    /// @param number how many
    /// @param noun the noun in the singular
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// {@return the text with a capital at its beginning}
    ///
    /// @param text the text
    public static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// {@return the text without a full stop at its end}
    ///
    /// @param text the text
    public static String sentencePart(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
