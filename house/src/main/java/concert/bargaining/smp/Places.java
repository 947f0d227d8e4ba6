package concert.bargaining.smp;

import java.util.Arrays;

/// Where everybody stood: all that is kept of a past turn, 2n positions. What follows from it, a matrix of n², lives
/// for one turn only.
///
/// @param position position of each actor, `position[actor][dimension]`, 0 to 1
/// @param ideal ideal point of each actor
@SuppressWarnings("ArrayRecordComponent") // a kernel's state, compared by isSameAs
record Places(double[][] position, double[][] ideal) {

    /// {@return how far everybody moved: the sum of the Euclidean norms of the moves}
    ///
    /// @param earlier where everybody stood before
    double movedFrom(Places earlier) {
        var sum = 0.0;
        for (var a = 0; a < position.length; a++) {
            sum += Math.sqrt(squareBetween(position[a], earlier.position[a]));
        }
        return sum;
    }

    /// {@return whether positions and ideal points are the same to the last bit}
    ///
    /// @param other other places
    boolean isSameAs(Places other) {
        return Arrays.deepEquals(position, other.position) && Arrays.deepEquals(ideal, other.ideal);
    }

    /// {@return the square of the Euclidean distance of two points}
    static double squareBetween(double[] first, double[] second) {
        var square = 0.0;
        for (var k = 0; k < first.length; k++) {
            var gap = first[k] - second[k];
            square += gap * gap;
        }
        return square;
    }
}
