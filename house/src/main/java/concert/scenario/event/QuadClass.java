package concert.scenario.event;

import java.util.Locale;
import java.util.Optional;

/// One of four classes of events: words or deeds, cooperation or conflict.
public enum QuadClass {
    /// Words that cooperate: roots 01 to 05 of CAMEO.
    VERBAL_COOPERATION(1, 5),
    /// Deeds that cooperate: 06 to 08.
    MATERIAL_COOPERATION(2, 8),
    /// Words that conflict: 09 to 13.
    VERBAL_CONFLICT(3, 13),
    /// Deeds that conflict: 14 to 20.
    MATERIAL_CONFLICT(4, 20);

    private final int number;
    private final int lastRoot;

    QuadClass(int number, int lastRoot) {
        this.number = number;
        this.lastRoot = lastRoot;
    }

    /// {@return the class of a code of CAMEO; empty if it has no root from 01 to 20}
    ///
    /// @param code a code of two to four digits, leading zero included
    public static Optional<QuadClass> of(String code) {
        if (!code.matches("\\d{2,4}")) {
            return Optional.empty();
        }
        var root = Integer.parseInt(code.substring(0, 2));
        for (var quad : values()) {
            if (root >= 1 && root <= quad.lastRoot) {
                return Optional.of(quad);
            }
        }
        return Optional.empty();
    }

    /// {@return its number from 1 to 4}
    public int number() {
        return number;
    }

    /// {@return its name in print}
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
