package concert.bargaining.smp;

/// A proposal of one actor to another: where each of the two is to stand.
///
/// @param initiator who proposes
/// @param receiver to whom
/// @param ofInitiator where the initiator is to stand, on each dimension from 0 to 1
/// @param ofReceiver where the receiver is to stand
@SuppressWarnings("ArrayRecordComponent") // a kernel's state, never compared
record Bargain(int initiator, int receiver, double[] ofInitiator, double[] ofReceiver) {

    /// {@return where the bargain puts one of its two parties}
    ///
    /// @param actor the party
    double[] positionOf(int actor) {
        return actor == initiator ? ofInitiator : ofReceiver;
    }

    /// {@return the other party}
    ///
    /// @param actor one of the two parties
    int partnerOf(int actor) {
        return actor == initiator ? receiver : initiator;
    }
}
