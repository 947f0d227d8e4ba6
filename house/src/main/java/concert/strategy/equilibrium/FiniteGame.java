package concert.strategy.equilibrium;

import java.util.Arrays;
import java.util.Optional;

/// A finite game with payoffs as arrays.
///
/// @param sizes how many strategies each player has
/// @param payoff by player and profile; the first player's strategy changes fastest
@SuppressWarnings("ArrayRecordComponent")
record FiniteGame(int[] sizes, double[][] payoff) {

    int players() {
        return sizes.length;
    }

    int profiles() {
        return payoff[0].length;
    }

    int strategy(int profile, int player) {
        for (var before = 0; before < player; before++) {
            profile /= sizes[before];
        }
        return profile % sizes[player];
    }

    /// What each strategy of a player gives it against what the others do.
    double[] values(int player, double[][] mixed) {
        var values = new double[sizes[player]];
        for (var profile = 0; profile < profiles(); profile++) {
            var probability = 1.0;
            for (var other = 0; other < players() && probability != 0; other++) {
                probability *= other == player ? 1 : mixed[other][strategy(profile, other)];
            }
            values[strategy(profile, player)] += probability * payoff[player][profile];
        }
        return values;
    }

    /// The most that a player could gain by another strategy.
    double regret(double[][] mixed) {
        var regret = 0.0;
        for (var player = 0; player < players(); player++) {
            var values = values(player, mixed);
            var mean = 0.0;
            for (var s = 0; s < values.length; s++) {
                mean += mixed[player][s] * values[s];
            }
            regret = Math.max(regret, Arrays.stream(values).max().orElse(0) - mean);
        }
        return regret;
    }

    /// An equilibrium in which nobody draws lots, the first in the order of the profiles.
    Optional<double[][]> pure() {
        for (var profile = 0; profile < profiles(); profile++) {
            var mixed = new double[players()][];
            for (var player = 0; player < players(); player++) {
                mixed[player] = new double[sizes[player]];
                mixed[player][strategy(profile, player)] = 1;
            }
            if (regret(mixed) <= 1e-9 * scale()) {
                return Optional.of(mixed);
            }
        }
        return Optional.empty();
    }

    /// An equilibrium, pure where there is one; empty where none was found.
    Optional<double[][]> equilibrium() {
        var pure = pure();
        if (pure.isPresent()) {
            return pure;
        }
        return players() == 2 ? PairEquilibrium.of(this) : SupportSearch.of(this);
    }

    /// The largest distance between two payoffs of a player, 1 where all are alike.
    double scale() {
        return Arrays.stream(payoff).mapToDouble(FiniteGame::range).max().orElse(0) > 0
                ? Arrays.stream(payoff).mapToDouble(FiniteGame::range).max().orElse(1)
                : 1;
    }

    static double range(double[] payoffs) {
        var stats = Arrays.stream(payoffs).summaryStatistics();
        return stats.getMax() - stats.getMin();
    }
}
