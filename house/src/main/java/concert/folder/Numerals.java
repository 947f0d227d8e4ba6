package concert.folder;

import concert.scenario.Estimate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Plain numbers as the folder writes them.
final class Numerals {
    private static final Pattern DECIMAL_COMMA = Pattern.compile(".*\\d,\\d.*", Pattern.DOTALL);
    private static final String EXAMPLES = "55, 55 ± 10, 40..70 or 40..55..70";

    private Numerals() {}

    /// {@return the shortest text that reads back as the same number}
    static String text(double value) {
        return Estimate.of(value).text();
    }

    static Optional<Double> parse(String text) {
        return Estimate.parse(text).filter(estimate -> !estimate.isUncertain()).map(Estimate::middle);
    }

    /// {@return how to put a text right that is no number}
    static String fix(String text) {
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "Write the decimal sign as a point, not as a comma, and no sign between thousands.";
        }
        if (text.endsWith("%")) {
            return "Leave out the per cent sign; write a share of 50 % as 0.5.";
        }
        if (text.contains("..")) {
            return "Write least..greatest or least..likeliest..greatest, in rising order and without units.";
        }
        if (text.contains("±") || text.contains("+-")) {
            return "Write mean ± standard deviation, the latter greater than 0 and both without units.";
        }
        return "Write a figure without unit.";
    }

    static String estimateFix(String text) {
        var fix = fix(text);
        return fix.startsWith("Write a figure") ? "Write a figure without unit, such as " + EXAMPLES + "." : fix;
    }
}
