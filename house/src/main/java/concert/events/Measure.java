package concert.events;

import java.util.Locale;

/// What is followed over time.
public enum Measure {
    /// Events of the pair in a million of the world's: how much they have to do with each other.
    VOLUME,
    /// Sum of the Goldstein intensities of their events over a million of the world's: how cooperative it is, weighed
    /// by
    /// how much there is of it.
    GOLDSTEIN;

    /// {@return its name in lower case}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
