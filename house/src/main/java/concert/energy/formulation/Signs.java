package concert.energy.formulation;

/// What negative costs and ratios mean.
public enum Signs {
    /// As in the long form, where every quantity is at least 0: what a negative ratio or capital cost multiplies
    /// stays at 0, variable cost of a technology is not negative.
    PUBLISHED,
    /// What they say: a negative emission takes emission away, a negative cost earns.
    RELAXED
}
