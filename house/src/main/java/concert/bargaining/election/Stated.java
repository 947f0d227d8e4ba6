package concert.bargaining.election;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Options as somebody states them in words, read one by one; what cannot be read is collected.
public final class Stated {
    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    /// Options to be read.
    ///
    /// @param values text of each option, by its name
    public Stated(Map<String, String> values) {
        this.values.putAll(values);
    }

    /// {@return these, with an option also stated by another name}
    ///
    /// @param option name of the option
    /// @param other the other name
    public Stated alsoNamed(String option, String other) {
        var text = values.remove(other);
        if (text != null) {
            values.put(option, text);
        }
        return this;
    }

    /// {@return the stated value of an option, or the given one where it is not stated or cannot be read}
    ///
    /// @param option name of the option
    /// @param unstated its value where it is not stated
    /// @param values its possible values
    /// @param <C> the kind of option
    public <C extends Choice> C choice(String option, C unstated, C[] values) {
        var names = Arrays.stream(values).map(Choice::ktabName).toList();
        return value(option, unstated, text -> Choice.find(values, text), "one of " + names);
    }

    /// {@return the stated value of an option, or the given one where it is not stated or cannot be read}
    ///
    /// @param option name of the option
    /// @param unstated its value where it is not stated
    /// @param read reads a text, empty where it is none
    /// @param expected what is expected, in words
    /// @param <V> the kind of option
    public <V> V value(String option, V unstated, Function<String, Optional<V>> read, String expected) {
        known.add(option);
        var text = values.get(option);
        if (text == null) {
            return unstated;
        }
        var value = read.apply(text);
        if (value.isEmpty()) {
            problems.add(option + " is \"" + text + "\", expected " + expected);
        }
        return value.orElse(unstated);
    }

    /// Ends the reading.
    ///
    /// @throws IllegalArgumentException naming every option that is unknown or cannot be read
    public void requireNoProblem() {
        for (var option : values.keySet()) {
            if (!known.contains(option)) {
                problems.add("no option " + option + ", expected one of " + known);
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /// {@return the whole number in a text that is not below a least one}
    ///
    /// @param text the text
    /// @param least the least number
    public static Optional<Integer> whole(String text, int least) {
        try {
            var number = Integer.parseInt(text);
            return number >= least ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// {@return the share in a text}
    ///
    /// @param text the text
    public static Optional<Double> share(String text) {
        try {
            var number = Double.parseDouble(text);
            return number >= 0 && number <= 1 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
