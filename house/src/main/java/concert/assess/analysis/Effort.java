package concert.assess.analysis;

/// How much is computed in a future.
public enum Effort {
    /// The analyses that are quick enough for every future.
    QUICK,
    /// Grand strategy as well: the plans and what each deal gives, solved anew in every future.
    STRATEGY;

    /// {@return what is computed, of what the quick analyses say}
    ///
    /// @param quick what the quick analyses say
    public Computed with(Computed quick) {
        return switch (this) {
            case QUICK -> quick;
            case STRATEGY -> quick.withStrategy();
        };
    }

    /// {@return the greater of the two}
    ///
    /// @param other the other one
    public Effort and(Effort other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
