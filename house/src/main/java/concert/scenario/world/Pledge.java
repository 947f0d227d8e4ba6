package concert.scenario.world;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What one state has pledged to another in alliances over a span of years.
///
/// @param from who pledged, by the number in the Correlates of War
/// @param to to whom
/// @param first the first year
/// @param last the last year
/// @param kinds what is pledged
public record Pledge(int from, int to, int first, int last, Set<Kind> kinds) {
    /// Copies the kinds.
    public Pledge {
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /// What an ally may pledge.
    public enum Kind {
        /// To fight for the ally when it is attacked.
        DEFENSE,
        /// To fight beside the ally when it attacks.
        OFFENSE,
        /// Not to help those who fight the ally.
        NEUTRALITY,
        /// Not to fight the ally.
        NONAGGRESSION,
        /// To consult with the ally in a crisis.
        CONSULTATION
    }

    /// {@return whether it is in force on any day of the year}
    ///
    /// @param year the year
    public boolean touches(int year) {
        return first <= year && year <= last;
    }
}
