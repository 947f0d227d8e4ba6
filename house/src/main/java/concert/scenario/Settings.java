package concert.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Options of single analyses as the scenario states them, by `analysis.option`.
///
/// @param values the text of each option, in the order of the folder
public record Settings(Map<String, String> values) {
    /// No option is stated.
    public static final Settings NONE = new Settings(Map.of());

    /// Copies the values.
    public Settings {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// {@return what the scenario says of an option}
    ///
    /// @param analysis the analysis
    /// @param option its option
    public Optional<String> find(String analysis, String option) {
        return Optional.ofNullable(values.get(analysis + "." + option));
    }

    /// {@return the text of each option of an analysis that the scenario states}
    ///
    /// @param analysis the analysis
    public Map<String, String> of(String analysis) {
        var prefix = analysis + ".";
        var own = new LinkedHashMap<String, String>();
        values.forEach((option, text) -> {
            if (option.startsWith(prefix)) {
                own.put(option.substring(prefix.length()), text);
            }
        });
        return own;
    }
}
