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
    /// It did not happen.
    NEGATED
}
