package concert.assess.metric;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Metrics whose keys follow one pattern.
///
/// @param pattern the key with places in capital letters, such as `alignment.ambivalence1.ACTOR`
/// @param unit the unit of its value
/// @param meaning what it says, in one line
/// @param method how it is computed, with the page that explains it
public record MetricFamily(String pattern, String unit, String meaning, Method method) {

    /// How a metric is computed.
    ///
    /// @param name the method's name
    /// @param page page of the documentation that explains it
    public record Method(String name, String page) {}

    /// {@return the analysis that gives it}
    public String analysis() {
        return pattern.substring(0, pattern.indexOf('.'));
    }

    /// {@return whether a key follows the pattern}
    ///
    /// @param key the key
    public boolean matches(String key) {
        return regex().matcher(key).matches();
    }

    private Pattern regex() {
        return Pattern.compile(
                Arrays.stream(pattern.split("\\.", -1)).map(MetricFamily::part).collect(Collectors.joining("\\.")));
    }

    private static String part(String part) {
        return switch (part) {
            case "COALITION" -> "[^.]+";
            case "YEAR" -> "\\d{4}";
            case "GRADE" -> "[A-F]";
            case "KIND" -> "[a-z]+";
            case "ISSUE",
                    "ACTOR",
                    "A",
                    "B",
                    "DEAL",
                    "BRANCH",
                    "WAY",
                    "END",
                    "MEANS",
                    "TECHNOLOGY",
                    "FUEL",
                    "SUPPLIER",
                    "EMISSION",
                    "REGION",
                    "OPTION" -> "[^.]+";
            default -> Pattern.quote(part);
        };
    }
}
