package concert.strategy.game;

import concert.math.LinearComplementarity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One equilibrium of a game of two as plans over sequences, by Lemke's pivots: a plan x is best against y where
/// Eᵀ·p − A·y ≥ 0 is 0 wherever x is not. With payoffs moved below 0 the pivots end in an equilibrium.
///
/// D. Koller, N. Megiddo, B. von Stengel, "Efficient computation of equilibria for extensive two-person games", *Games
/// and Economic Behavior* 14(2), 1996, 247–259, doi:10.1006/game.1996.0051, section 4.
final class ComplementaryPlans {
    /// What half a minute has time for: a pivot changes the square of it, and there are some times as many pivots.
    private static final int MOST_ROWS = 2_000;

    private static final int PIVOTS_BY_ROW = 20;

    private final SequenceForm game;
    private final int[] sequences;
    private final int[] rowsOfPlan;
    /// First row of x, y, p′, p″, q′, q″.
    private final int[] start;

    private final double[][] matrix;
    private final double[] constant;

    private ComplementaryPlans(SequenceForm game) {
        this.game = game;
        sequences = new int[] {game.plans(0).sequenceCount(), game.plans(1).sequenceCount()};
        rowsOfPlan = new int[] {
            game.plans(0).stages().size() + 1, game.plans(1).stages().size() + 1
        };
        start = new int[7];
        var sizes = new int[] {sequences[0], sequences[1], rowsOfPlan[0], rowsOfPlan[0], rowsOfPlan[1], rowsOfPlan[1]};
        for (var block = 0; block < sizes.length; block++) {
            start[block + 1] = start[block] + sizes[block];
        }
        matrix = size(game) > MOST_ROWS ? new double[0][] : new double[start[6]][start[6]];
        constant = new double[start[6]];
    }

    private static int size(SequenceForm game) {
        return game.plans(0).sequenceCount()
                + game.plans(1).sequenceCount()
                + 2 * (game.plans(0).stages().size() + game.plans(1).stages().size() + 2);
    }

    /// The weights of each player's sequences; empty where the tree is too large or rounding spoils the pivots.
    ///
    /// @param seed of what breaks ties
    static Optional<List<double[]>> of(SequenceForm game, int seed) {
        return size(game) > MOST_ROWS ? Optional.empty() : new ComplementaryPlans(game).plans(seed);
    }

    private Optional<List<double[]>> plans(int seed) {
        for (var player = 0; player < 2; player++) {
            addPlanRows(player);
            addPayoffs(player);
        }
        return LinearComplementarity.solve(matrix, constant, PIVOTS_BY_ROW * constant.length, seed)
                .map(z -> List.of(part(z, 0), part(z, 1)));
    }

    private double[] part(double[] z, int block) {
        return Arrays.copyOfRange(z, start[block], start[block + 1]);
    }

    /// E·x = e as two inequalities, with its two values in the rows of x.
    private void addPlanRows(int player) {
        var plans = game.plans(player);
        addPlanEntry(player, 0, 0, 1);
        constant[start[2 + 2 * player]] = 1;
        constant[start[3 + 2 * player]] = -1;
        for (var stage = 0; stage < plans.stages().size(); stage++) {
            var each = plans.stages().get(stage);
            addPlanEntry(player, stage + 1, each.parent(), -1);
            for (var k = each.first(); k < each.first() + each.actions(); k++) {
                addPlanEntry(player, stage + 1, k, 1);
            }
        }
    }

    private void addPlanEntry(int player, int row, int sequence, double entry) {
        var x = start[player] + sequence;
        var over = start[2 + 2 * player] + row;
        var under = start[3 + 2 * player] + row;
        matrix[over][x] = -entry;
        matrix[under][x] = entry;
        matrix[x][over] = entry;
        matrix[x][under] = -entry;
    }

    /// −A·y in the rows of x, payoffs being between −1 and 0 wherever the game ends.
    private void addPayoffs(int player) {
        var best = extreme(player, 1);
        var range = best - extreme(player, -1);
        var worth = game.matrix(player, best);
        for (var other = 0; other < worth.size(); other++) {
            for (var entry : worth.get(other).entrySet()) {
                matrix[start[player] + entry.getKey()][start[1 - player] + other] =
                        -entry.getValue() / (range > 0 ? range : 1);
            }
        }
    }

    /// The largest or smallest payoff.
    private double extreme(int player, int sign) {
        return sign
                * game.leaves().stream()
                        .mapToDouble(leaf -> sign
                                * leaf.payoffs()
                                        .get(player)
                                        .dividedBy(leaf.chance())
                                        .toDouble())
                        .max()
                        .orElse(0);
    }
}
