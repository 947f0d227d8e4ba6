package concert.bargaining;

/// Who moved whom.
///
/// @param actor who moves
/// @param partner towards whom, or by whose proposal
/// @param kind how it came about
public record Move(String actor, String partner, Kind kind) {

    /// How a move comes about.
    public enum Kind {
        /// The partner would win an open contest and gets its way.
        CONFRONTATION,
        /// Both sides expect less than they want and meet.
        COMPROMISE,
        /// The partner compels the actor, which gives in.
        CAPITULATION,
        /// The actor proposed a bargain and keeps to it.
        PROPOSAL,
        /// The partner proposed a bargain and the actor keeps to it.
        ACCEPTANCE
    }
}
