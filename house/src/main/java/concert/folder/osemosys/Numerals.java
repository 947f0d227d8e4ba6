package concert.folder.osemosys;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers as data files write them.
final class Numerals {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final double EXACT = 1e15;

    private Numerals() {}

    static OptionalDouble find(String text) {
        return begins(text) && NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    /// Whether a text begins as a number may: most names do not.
    private static boolean begins(String text) {
        return !text.isEmpty() && text.charAt(0) <= '9';
    }

    /// The shortest way to write a number; other text as it is.
    static String canonical(String text) {
        var number = find(text);
        return number.isEmpty() ? text : text(number.getAsDouble());
    }

    static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < EXACT
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
