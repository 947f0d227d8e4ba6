package concert.coding;

/// How an event stands in the text: done, meant, asked for, refused.
public enum Modality {
    /// Told as done.
    ASSERTED,
    /// The source will do it, promises it, agrees to it.
    INTENDED,
    /// The source asks for it.
    APPEALED,
    /// The source demands it.
    DEMANDED,
    /// The source refuses it, or does not do it.
    REFUSED,
    /// The source threatens it.
    THREATENED,
    /// What the source does is meant to bring it about.
    PURPOSED,
    /// It may happen.
    POSSIBLE,
    /// It ought to happen.
    OBLIGED,
    /// It did not happen, or was avoided.
    NEGATED,
    /// Somebody denies that it happened.
    DENIED,
    /// It is told under reserve: "allegedly", "was accused of".
    ALLEGED,
    /// Others expect it: "is expected to".
    EXPECTED,
    /// The source decided it. CAMEO codes a decision as the act.
    DECIDED,
    /// The source tried it. CAMEO codes an attempt as the act.
    ATTEMPTED
}
