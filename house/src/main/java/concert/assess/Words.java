package concert.assess;

import concert.scenario.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// Numbers and lists in sentences.
final class Words {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private Words() {}

    /// {@return a position, as whole as its uncertainty allows}
    static String position(double value) {
        return number(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN));
    }

    /// {@return three significant digits, but every digit before the point}
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "nothing";
        }
        var exact = BigDecimal.valueOf(value);
        return number(Math.abs(value) >= 100 ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(THREE_DIGITS));
    }

    private static String number(BigDecimal rounded) {
        var plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return plain.replace('-', '−');
    }

    /// {@return the parts, the last two joined by *and*}
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /// {@return the actor's name in full}
    static String actor(Scenario scenario, String id) {
        return scenario.actor(id).name();
    }

    /// {@return a count with its noun}
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// {@return the text without a full stop at its end}
    static String sentencePart(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
