package concert.data.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which rows tell of one and the same event.
public enum Distinct {
    /// Rows of one day, dyad and code.
    DAY(""),
    /// Rows of one day, dyad, code and place.
    PLACE(", place"),
    /// Each row is an event.
    ROWS(", file, line");

    private final String also;

    Distinct(String also) {
        this.also = also;
    }

    /// {@return by what rows are told apart besides day, dyad and code, as SQL groups}
    public String also() {
        return also;
    }

    /// {@return its name in lower case}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return the rule that a user names}
    ///
    /// @param name its name
    public static Optional<Distinct> find(String name) {
        return Arrays.stream(values())
                .filter(rule -> rule.id().equalsIgnoreCase(name))
                .findFirst();
    }
}
