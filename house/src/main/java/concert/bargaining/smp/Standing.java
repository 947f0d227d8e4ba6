package concert.bargaining.smp;

import java.util.Arrays;

/// Where everybody stands before a turn, and what follows from that at once.
///
/// @param position position of each actor, `position[actor][dimension]`, 0 to 1
/// @param ideal ideal point of each actor
/// @param distance how far the position of the row's actor is from the ideal point of the column's
/// @param risk R: attitude to risk of each actor
@SuppressWarnings("ArrayRecordComponent") // a kernel's state, never compared
record Standing(double[][] position, double[][] ideal, double[][] distance, double[] risk) {
    private static final double SAME = .001;

    static Standing of(SpatialGame game, SpatialOptions options, double[][] position, double[][] ideal) {
        var n = game.size();
        var distance = new double[n][n];
        var utility = new double[n][n];
        for (var b = 0; b < n; b++) {
            for (var a = 0; a < n; a++) {
                distance[b][a] = SpatialUtility.distance(game.s()[a], ideal[a], position[b]);
                utility[b][a] = SpatialUtility.utility(distance[b][a], 0);
            }
        }
        var winners = options.election().winners(game.c(), utility);
        return new Standing(position, ideal, distance, options.range().attitudes(winners));
    }

    /// {@return U: what each position is worth to each actor in its own view, `U[position][actor]`}
    double[][] ownUtility() {
        var n = risk.length;
        var u = new double[n][n];
        for (var b = 0; b < n; b++) {
            SpatialUtility.utilities(distance[b], risk, u[b]);
        }
        return u;
    }

    /// {@return the probability that each actor's position wins; actors at one position share one}
    ///
    /// @param game who plays
    /// @param options how
    WinProbability winProbability(SpatialGame game, SpatialOptions options) {
        var n = game.size();
        var representatives = representatives();
        var u = new double[representatives.length][n];
        for (var b = 0; b < representatives.length; b++) {
            SpatialUtility.utilities(distance[representatives[b]], risk, u[b]);
        }
        var p = options.election().winners(game.c(), u);
        var probability = new double[n];
        var holders = new int[n];
        var group = new int[n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < representatives.length; b++) {
                if (same(a, representatives[b])) {
                    group[a] = b;
                }
            }
            probability[a] = p[group[a]];
            holders[group[a]]++;
        }
        var share = new double[n];
        for (var a = 0; a < n; a++) {
            share[a] = probability[a] / holders[group[a]];
        }
        return new WinProbability(probability, share);
    }

    /// {@return what is kept of it when the next turn begins}
    Places places() {
        return new Places(position, ideal);
    }

    /// The first actors, in order, of those who stand at one position.
    private int[] representatives() {
        var found = new int[risk.length];
        var count = 0;
        for (var a = 0; a < risk.length; a++) {
            var known = false;
            for (var b = 0; b < count && !known; b++) {
                known = same(a, found[b]);
            }
            if (!known) {
                found[count++] = a;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean same(int a, int b) {
        return Math.sqrt(Places.squareBetween(position[a], position[b])) < SAME;
    }

    /// The probability that each actor's position wins.
    ///
    /// @param probability as KTAB prints it: every actor at a position has the position's probability
    /// @param share the position's probability divided among the actors who stand there; in sum 1 unless a position
    ///     is near several others
    @SuppressWarnings("ArrayRecordComponent") // a kernel's state, never compared
    record WinProbability(double[] probability, double[] share) {}
}
