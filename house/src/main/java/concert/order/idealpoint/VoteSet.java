package concert.order.idealpoint;

/// Which roll calls count.
public enum VoteSet {
    /// All, but from 1990 on none on a paragraph or an amendment.
    ALL,
    /// Of these the ones that the US Department of State counts as important.
    IMPORTANT
}
