package concert.math;

import java.util.Optional;
import java.util.stream.IntStream;

/// A linear complementarity problem: z ≥ 0 and w = q + M·z ≥ 0, of which for every i one is 0. Solved by complementary
/// pivots along a covering vector of ones (Lemke 1965, "Bimatrix equilibrium points and mathematical programming",
/// *Management Science* 11(7), 681–689, doi:10.1287/mnsc.11.7.681).
///
/// Departs from the paper: ties are broken by moving each q up by less than a millionth, drawn from a seed, which the
/// solution is then freed from: it is the point of the last basis at q itself.
public final class LinearComplementarity {
    private static final double MOVED = 1e-6;
    private static final double PIVOT = 1e-9;
    private static final double NEGATIVE = 1e-7;

    private final int n;
    /// basic = true column + Σ coefficient·nonbasic; after the coefficients of the n + 1 nonbasic variables stand the
    /// true and the moved constant.
    private final double[][] rows;

    /// The variable of each row and of each column: i is z_i, n + i is w_i, 2n is the covering variable.
    private final int[] basic;

    private final int[] nonbasic;

    private LinearComplementarity(double[][] matrix, double[] q, int seed) {
        n = q.length;
        rows = new double[n][n + 3];
        basic = new int[n];
        nonbasic = new int[n + 1];
        for (var i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, rows[i], 0, n);
            rows[i][n] = 1;
            rows[i][n + 1] = q[i];
            rows[i][n + 2] = q[i] + MOVED * (.5 + .5 * RandomStream.uniform(seed, i, n));
            basic[i] = n + i;
            nonbasic[i] = i;
        }
        nonbasic[n] = 2 * n;
    }

    /// {@return z; empty where the pivots end in a ray or take too long, or the machine's rounding spoils them}
    ///
    /// @param matrix M, square
    /// @param q as many numbers
    /// @param most how many pivots to take
    /// @param seed of what breaks ties
    public static Optional<double[]> solve(double[][] matrix, double[] q, int most, int seed) {
        return new LinearComplementarity(matrix, q, seed).solution(most);
    }

    private Optional<double[]> solution(int most) {
        var leaving = lowest();
        if (rows[leaving][n + 2] >= 0) {
            return Optional.of(new double[n]);
        }
        var entering = n;
        for (var count = 0; count < most; count++) {
            var left = basic[leaving];
            pivot(leaving, entering);
            if (left == 2 * n) {
                return point();
            }
            entering = columnOf(left < n ? left + n : left - n);
            leaving = blocking(entering);
            if (leaving < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int lowest() {
        var lowest = 0;
        for (var i = 1; i < n; i++) {
            lowest = rows[i][n + 2] < rows[lowest][n + 2] ? i : lowest;
        }
        return lowest;
    }

    private int columnOf(int variable) {
        for (var j = 0; j <= n; j++) {
            if (nonbasic[j] == variable) {
                return j;
            }
        }
        throw new IllegalStateException("variable " + variable + " is basic");
    }

    /// The row that falls to 0 first as a column grows; the covering variable where it is among those; -1 if none does.
    private int blocking(int column) {
        var first = -1;
        var least = Double.POSITIVE_INFINITY;
        for (var i = 0; i < n; i++) {
            if (rows[i][column] < -PIVOT) {
                var ratio = -Math.max(0, rows[i][n + 2]) / rows[i][column];
                if (ratio < least || (ratio == least && basic[i] == 2 * n)) {
                    least = ratio;
                    first = i;
                }
            }
        }
        return first;
    }

    private void pivot(int row, int column) {
        var out = rows[row];
        var by = out[column];
        var filled = IntStream.range(0, out.length)
                .filter(j -> j != column && out[j] != 0)
                .toArray();
        for (var j : filled) {
            out[j] = -out[j] / by;
        }
        out[column] = 1 / by;
        for (var i = 0; i < n; i++) {
            var factor = rows[i][column];
            if (i != row && factor != 0) {
                for (var j : filled) {
                    rows[i][j] += factor * out[j];
                }
                rows[i][column] = factor / by;
            }
        }
        var left = basic[row];
        basic[row] = nonbasic[column];
        nonbasic[column] = left;
    }

    private Optional<double[]> point() {
        var z = new double[n];
        for (var i = 0; i < n; i++) {
            if (basic[i] < n) {
                z[basic[i]] = rows[i][n + 1];
            }
        }
        for (var i = 0; i < n; i++) {
            if (z[i] < -NEGATIVE) {
                return Optional.empty();
            }
            z[i] = Math.max(0, z[i]);
        }
        return Optional.of(z);
    }

    /// {@return by how much a point misses: the most negative z or w, or the largest product of the two}
    ///
    /// @param matrix M
    /// @param q as many numbers
    /// @param z the point
    public static double residual(double[][] matrix, double[] q, double[] z) {
        var most = 0.0;
        for (var i = 0; i < z.length; i++) {
            var w = q[i];
            for (var j = 0; j < z.length; j++) {
                w += matrix[i][j] * z[j];
            }
            most = Math.max(most, Math.max(Math.abs(z[i] * w), Math.max(-z[i], -w)));
        }
        return most;
    }
}
