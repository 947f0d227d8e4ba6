package concert.bargaining.election;

import java.util.Arrays;
import java.util.Optional;

/// A value of one of the toolkit's options, under the name that KTAB gives it.
public interface Choice {

    /// {@return the value's name as KTAB writes it, such as `PropBin`}
    String ktabName();

    /// {@return another name that KTAB's own files use, the same if there is none}
    default String otherName() {
        return ktabName();
    }

    /// {@return the value of this name}
    ///
    /// @param values the values of the option
    /// @param name a value's name, capitals do not count
    /// @param <C> the option
    static <C extends Choice> Optional<C> find(C[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.ktabName().equalsIgnoreCase(name)
                        || value.otherName().equalsIgnoreCase(name))
                .findFirst();
    }
}
