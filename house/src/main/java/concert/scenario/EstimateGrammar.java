package concert.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// The four written forms of an [Estimate].
final class EstimateGrammar {
    private static final String NUMBER = "([+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?)";
    private static final Pattern EXACT = Pattern.compile(NUMBER);
    private static final Pattern NORMAL = Pattern.compile(NUMBER + "\\s*(?:±|\\+-|\\+/-)\\s*" + NUMBER);
    private static final Pattern UNIFORM = Pattern.compile(NUMBER + "\\s*\\.\\.\\s*" + NUMBER);
    private static final Pattern PERT = Pattern.compile(NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER);

    private EstimateGrammar() {}

    static Optional<Estimate> parse(String text) {
        var trimmed = text.strip();
        try {
            if (EXACT.matcher(trimmed).matches()) {
                return Optional.of(new Estimate.Exact(Double.parseDouble(trimmed)));
            }
            return trimmed.contains("..") ? parseInterval(trimmed) : parseNormal(trimmed);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Estimate> parseInterval(String text) {
        var pert = PERT.matcher(text);
        if (pert.matches()) {
            return Optional.of(new Estimate.Pert(
                    Double.parseDouble(pert.group(1)),
                    Double.parseDouble(pert.group(2)),
                    Double.parseDouble(pert.group(3))));
        }
        var uniform = UNIFORM.matcher(text);
        return uniform.matches()
                ? Optional.of(new Estimate.Uniform(
                        Double.parseDouble(uniform.group(1)), Double.parseDouble(uniform.group(2))))
                : Optional.empty();
    }

    private static Optional<Estimate> parseNormal(String text) {
        var normal = NORMAL.matcher(text);
        return normal.matches()
                ? Optional.of(new Estimate.Normal(
                        Double.parseDouble(normal.group(1)),
                        Double.parseDouble(normal.group(2)),
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY))
                : Optional.empty();
    }

    /// The shortest decimal text that reads back as the same number, without an exponent where it is not huge.
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        var text = Double.toString(value);
        return Math.abs(value) < 1e15 ? new BigDecimal(text).toPlainString() : text;
    }
}
