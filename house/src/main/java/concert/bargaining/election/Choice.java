package concert.bargaining.election;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A value of one of the toolkit's options, under the names that KTAB gives it.
public interface Choice {

    /// {@return its names}
    Names names();

    /// {@return the value's name as KTAB's command line writes it, such as `PropBin`}
    default String ktabName() {
        return names().first();
    }

    /// The names of a value; capitals do not count.
    ///
    /// @param first the one that is shown
    /// @param others others that KTAB's own files or papers use
    record Names(String first, List<String> others) {
        /// Copies the names.
        public Names {
            others = List.copyOf(others);
        }

        /// {@return names}
        ///
        /// @param names the one that is shown, then the others
        public static Names of(String... names) {
            return new Names(names[0], Arrays.asList(names).subList(1, names.length));
        }

        boolean has(String name) {
            return first.equalsIgnoreCase(name) || others.stream().anyMatch(name::equalsIgnoreCase);
        }
    }

    /// {@return the value of this name}
    ///
    /// @param values the values of the option
    /// @param name one of a value's names
    /// @param <C> the option
    static <C extends Choice> Optional<C> find(C[] values, String name) {
        return Arrays.stream(values).filter(value -> value.names().has(name)).findFirst();
    }
}
