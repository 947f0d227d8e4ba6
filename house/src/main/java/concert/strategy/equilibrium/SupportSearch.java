package concert.strategy.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An equilibrium of a small game of several: for each choice of supports, the smallest first, Newton's method on "all
/// that is played gives the same". R. Porter, E. Nudelman, Y. Shoham, "Simple search methods for finding a Nash
/// equilibrium", Games and Economic Behavior 63(2), 2008, 642–662, doi:10.1016/j.geb.2006.03.015.
///
/// Departs from the paper: supports of every size are tried; equations are solved from the middle of the support only,
/// so an equilibrium may be missed.
final class SupportSearch {
    private static final int MOST_SUPPORTS = 20_000;
    private static final int MOST_STEPS = 60;
    private static final double EQUAL = 1e-10;
    private static final double RIDGE = 1e-13;

    private final FiniteGame game;
    private final double scale;

    private SupportSearch(FiniteGame game) {
        this.game = game;
        this.scale = game.scale();
    }

    static Optional<double[][]> of(FiniteGame game) {
        return new SupportSearch(game).search();
    }

    private Optional<double[][]> search() {
        var all = new ArrayList<int[]>();
        combine(new int[game.players()], 0, all);
        all.sort(Comparator.comparingInt(SupportSearch::size).thenComparingInt(SupportSearch::spread));
        return all.stream()
                .limit(MOST_SUPPORTS)
                .map(this::solve)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Supports as bits.
    private void combine(int[] chosen, int player, List<int[]> all) {
        if (all.size() > MOST_SUPPORTS * 10) {
            return;
        }
        if (player == chosen.length) {
            all.add(chosen.clone());
            return;
        }
        for (var bits = 1; bits < 1 << game.sizes()[player]; bits++) {
            chosen[player] = bits;
            combine(chosen, player + 1, all);
        }
    }

    private static int size(int[] support) {
        return Arrays.stream(support).map(Integer::bitCount).sum();
    }

    private static int spread(int[] support) {
        var stats = Arrays.stream(support).map(Integer::bitCount).summaryStatistics();
        return stats.getMax() - stats.getMin();
    }

    private Optional<double[][]> solve(int[] support) {
        var mixed = new double[game.players()][];
        for (var player = 0; player < mixed.length; player++) {
            mixed[player] = new double[game.sizes()[player]];
            for (var s = 0; s < mixed[player].length; s++) {
                mixed[player][s] = (support[player] >> s & 1) / (double) Integer.bitCount(support[player]);
            }
        }
        for (var step = 0; step < MOST_STEPS; step++) {
            var moved = step(mixed, support);
            if (Arrays.stream(mixed).anyMatch(each -> Arrays.stream(each).anyMatch(p -> !(p > -1 && p < 2)))) {
                return Optional.empty();
            }
            if (moved < EQUAL * EQUAL) {
                break;
            }
        }
        var sound = Arrays.stream(mixed)
                .allMatch(each -> Arrays.stream(each).allMatch(probability -> probability >= -EQUAL));
        for (var each : mixed) {
            for (var s = 0; s < each.length; s++) {
                each[s] = Math.max(0, each[s]);
            }
        }
        return sound && game.regret(mixed) <= 1e-9 * scale ? Optional.of(mixed) : Optional.empty();
    }

    /// One step of Newton's method; gives its squared length.
    private double step(double[][] mixed, int[] support) {
        var place = new ArrayList<int[]>();
        for (var player = 0; player < mixed.length; player++) {
            for (var s = 0; s < mixed[player].length; s++) {
                if ((support[player] >> s & 1) == 1) {
                    place.add(new int[] {player, s});
                }
            }
        }
        var residual = residual(mixed, support);
        var n = place.size();
        var jacobian = new double[residual.length][n];
        for (var column = 0; column < n; column++) {
            // Payoffs are linear in each probability, so a difference is exact.
            var at = place.get(column);
            mixed[at[0]][at[1]] += 1;
            var moved = residual(mixed, support);
            mixed[at[0]][at[1]] -= 1;
            for (var row = 0; row < residual.length; row++) {
                jacobian[row][column] = moved[row] - residual[row];
            }
        }
        var step = leastSquares(jacobian, residual);
        var length = 0.0;
        for (var column = 0; column < n; column++) {
            var at = place.get(column);
            mixed[at[0]][at[1]] -= step[column];
            length += step[column] * step[column];
        }
        return length;
    }

    /// For each player: the sum of its probabilities less 1, and what each played strategy gives less what the first
    /// does.
    private double[] residual(double[][] mixed, int[] support) {
        var residual = new ArrayList<Double>();
        for (var player = 0; player < mixed.length; player++) {
            residual.add(Arrays.stream(mixed[player]).sum() - 1);
            var values = game.values(player, mixed);
            var first = Integer.numberOfTrailingZeros(support[player]);
            for (var s = first + 1; s < values.length; s++) {
                if ((support[player] >> s & 1) == 1) {
                    residual.add((values[s] - values[first]) / scale);
                }
            }
        }
        return residual.stream().mapToDouble(each -> each).toArray();
    }

    /// The shortest step that solves the equations as well as can be, by normal equations with a ridge.
    private static double[] leastSquares(double[][] a, double[] b) {
        var n = a.length == 0 ? 0 : a[0].length;
        var m = new double[n][n + 1];
        for (var i = 0; i < n; i++) {
            for (var row = 0; row < a.length; row++) {
                for (var j = 0; j < n; j++) {
                    m[i][j] += a[row][i] * a[row][j];
                }
                m[i][n] += a[row][i] * b[row];
            }
            m[i][i] += RIDGE;
        }
        for (var pivot = 0; pivot < n; pivot++) {
            for (var i = 0; i < n; i++) {
                if (i != pivot) {
                    var factor = m[i][pivot] / m[pivot][pivot];
                    for (var j = pivot; j <= n; j++) {
                        m[i][j] -= factor * m[pivot][j];
                    }
                }
            }
        }
        var x = new double[n];
        for (var i = 0; i < n; i++) {
            x[i] = m[i][n] / m[i][i];
        }
        return x;
    }
}
