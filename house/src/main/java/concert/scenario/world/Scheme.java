package concert.scenario.world;

import java.util.Locale;

/// A way to name states by codes.
public enum Scheme {
    /// Numbers of the Correlates of War project.
    COW("COW"),
    /// Numbers of Gleditsch and Ward.
    GW("Gleditsch–Ward"),
    /// Three letters of ISO 3166-1 and 3166-3.
    ISO3("ISO 3166"),
    /// Three digits of ISO 3166-1.
    ISO_NUMERIC("ISO 3166 numeric");

    private final String title;

    Scheme(String title) {
        this.title = title;
    }

    /// {@return its name in print}
    public String title() {
        return title;
    }

    /// {@return its name in lower case}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
