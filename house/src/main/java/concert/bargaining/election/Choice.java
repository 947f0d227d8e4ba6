package concert.bargaining.election;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A value of one of the toolkit's options, under the names that KTAB gives it.
public interface Choice {

    /// {@return its names, joined by `|`: the one that is shown, then others that KTAB's own files or papers use}
    String names();

    /// {@return the name that is shown, such as `PropBin`}
    default String ktabName() {
        return List.of(names().split("\\|", -1)).getFirst();
    }

    /// {@return the value of this name}
    ///
    /// @param values the values of the option
    /// @param name one of a value's names, capitals do not count
    /// @param <C> the option
    static <C extends Choice> Optional<C> find(C[] values, String name) {
        return Arrays.stream(values)
                .filter(value ->
                        List.of(value.names().split("\\|", -1)).stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }
}
