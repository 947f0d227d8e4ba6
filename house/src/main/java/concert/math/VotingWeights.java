package concert.math;

import java.math.BigInteger;
import java.util.Arrays;

/// Counts of winning coalitions in a weighted game [q; w₁, …, wₙ], exactly: how many sets of players reach the quota,
/// and how often each player turns a losing set into a winning one.
///
/// By generating functions over the sum of weights and the number of players: I. Mann, L. S. Shapley, *Values
/// of large games VI*, RAND RM-3158, 1962; for swings S. J. Brams, P. J. Affuso, "Power and size: a new
/// paradox", *Theory and Decision* 7, 1976, 29–56.
///
/// @param players how many players there are
/// @param winning how many of the 2ⁿ sets of players win
/// @param swings for each player, and for each number k of others, the sets of k others that win with it only
@SuppressWarnings("ArrayRecordComponent")
public record VotingWeights(int players, BigInteger winning, BigInteger[][] swings) {
    /// Counts.
    ///
    /// @param weights of the players, at least 0
    /// @param quota the least sum of weights that wins, at least 1
    /// @return the counts
    /// @throws IllegalArgumentException if a weight is negative or the quota below 1
    public static VotingWeights of(int[] weights, int quota) {
        if (quota < 1 || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(
                    "quota " + quota + " and weights " + Arrays.toString(weights) + ", expected at least 1 and 0");
        }
        var losing = BigInteger.ZERO;
        var all = counts(weights, -1, quota);
        for (var sums : all) {
            losing = Arrays.stream(sums).reduce(losing, BigInteger::add);
        }
        var swings = new BigInteger[weights.length][];
        for (var player = 0; player < weights.length; player++) {
            swings[player] = swings(counts(weights, player, quota), weights[player], quota);
        }
        return new VotingWeights(
                weights.length, BigInteger.TWO.pow(weights.length).subtract(losing), swings);
    }

    /// {@return how often a player turns a losing set into a winning one}
    ///
    /// @param player its index
    public BigInteger swings(int player) {
        return Arrays.stream(swings[player]).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// {@return in how many of the n! orders a player is the one that brings victory}
    ///
    /// @param player its index
    public BigInteger pivots(int player) {
        var sum = BigInteger.ZERO;
        for (var k = 0; k < players; k++) {
            sum = sum.add(swings[player][k].multiply(factorial(k)).multiply(factorial(players - 1 - k)));
        }
        return sum;
    }

    /// {@return n!}
    ///
    /// @param n at least 0
    public static BigInteger factorial(int n) {
        var product = BigInteger.ONE;
        for (var k = 2; k <= n; k++) {
            product = product.multiply(BigInteger.valueOf(k));
        }
        return product;
    }

    /// How many sets of so many players, without one, have so large a sum below the quota.
    private static BigInteger[][] counts(int[] weights, int without, int quota) {
        var counts = new BigInteger[weights.length + 1][quota];
        for (var row : counts) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        counts[0][0] = BigInteger.ONE;
        for (var player = 0; player < weights.length; player++) {
            for (var k = weights.length; k > 0 && player != without; k--) {
                for (var sum = quota - 1; sum >= weights[player]; sum--) {
                    counts[k][sum] = counts[k][sum].add(counts[k - 1][sum - weights[player]]);
                }
            }
        }
        return counts;
    }

    private static BigInteger[] swings(BigInteger[][] counts, int weight, int quota) {
        var swings = new BigInteger[counts.length - 1];
        for (var k = 0; k < swings.length; k++) {
            swings[k] = BigInteger.ZERO;
            for (var sum = Math.max(0, quota - weight); sum < quota; sum++) {
                swings[k] = swings[k].add(counts[k][sum]);
            }
        }
        return swings;
    }
}
