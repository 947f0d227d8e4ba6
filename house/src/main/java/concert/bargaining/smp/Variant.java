package concert.bargaining.smp;

import concert.bargaining.election.Choice;

/// Whether faults of the original are kept.
public enum Variant implements Choice {
    /// The receiver's view of a challenge is a probability, and each party's weight is its own capability times its
    /// own salience.
    CORRECTED("corrected"),
    /// As KTAB computes: the receiver's expected gain of the initiator stands for a probability, and the receiver's
    /// weight in `PWCompInterp` is the initiator's capability times the receiver's salience.
    KTAB("ktab");

    private final String names;

    Variant(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }
}
