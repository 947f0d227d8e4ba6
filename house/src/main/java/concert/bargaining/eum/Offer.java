package concert.bargaining.eum;

import concert.bargaining.Move;

/// What an actor is made to do by another.
///
/// @param from index of the actor that makes it
/// @param kind how it comes about
/// @param position where the actor is to stand
/// @param rank of offers of one kind the one with the lowest rank is accepted
record Offer(int from, Move.Kind kind, double position, double rank) {

    /// {@return whether it is accepted rather than another}
    ///
    /// @param other the other offer
    boolean goesBefore(Offer other) {
        var order = kind.compareTo(other.kind);
        return order < 0 || (order == 0 && rank < other.rank);
    }
}
