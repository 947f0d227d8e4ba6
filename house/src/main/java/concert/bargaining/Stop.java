package concert.bargaining;

import java.util.Locale;

/// Why bargaining came to an end.
public enum Stop {
    /// Nobody moves any more, or hardly so.
    SETTLED,
    /// The actors came back to where they had stood before.
    CYCLE,
    /// The most rounds that were allowed are over.
    LIMIT;

    /// {@return its name in lower case}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
