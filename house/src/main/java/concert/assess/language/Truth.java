package concert.assess.language;

/// Whether a condition holds, in the three-valued logic of Kleene (1952): what is missing leaves it open only where
/// it could still decide.
public enum Truth {
    /// It holds.
    TRUE,
    /// It does not hold.
    FALSE,
    /// A number that would decide it is missing.
    UNKNOWN;

    /// {@return true or false}
    ///
    /// @param holds which of the two
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /// {@return the opposite}
    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /// {@return whether both hold}
    ///
    /// @param other the other one
    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /// {@return whether one of the two holds}
    ///
    /// @param other the other one
    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
