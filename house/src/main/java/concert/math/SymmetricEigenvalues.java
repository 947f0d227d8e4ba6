package concert.math;

import java.util.Arrays;

/// The eigenvalues of a symmetric matrix: reduced to three diagonals by reflections (Householder 1958,
/// doi:10.1145/320941.320947), then by the implicit QL method with Wilkinson's shift (Dubrulle, Martin & Wilkinson
/// 1968, doi:10.1007/BF02165404). It takes of the order of n³ steps.
public final class SymmetricEigenvalues {
    private static final int MOST_SWEEPS = 60;

    private SymmetricEigenvalues() {}

    /// {@return the eigenvalues in ascending order}
    ///
    /// @param matrix the matrix, of which the part on and below the diagonal is read
    public static double[] of(double[][] matrix) {
        var a = new double[matrix.length][];
        for (var i = 0; i < a.length; i++) {
            a[i] = Arrays.copyOf(matrix[i], i + 1);
        }
        var diagonal = new double[a.length];
        var beside = new double[a.length];
        reflect(a, diagonal, beside);
        iterate(diagonal, beside);
        Arrays.sort(diagonal);
        return diagonal;
    }

    /// From the last row up, a reflection clears each row left of the place beside the diagonal.
    private static void reflect(double[][] a, double[] diagonal, double[] beside) {
        var p = new double[a.length];
        for (var k = a.length - 1; k > 0; k--) {
            diagonal[k] = a[k][k];
            var v = a[k];
            var norm = 0.0;
            for (var j = 0; j < k; j++) {
                norm = Math.hypot(norm, v[j]);
            }
            // H v = (0, …, 0, ∓norm); the sign is that without cancellation.
            var edge = v[k - 1] > 0 ? -norm : norm;
            beside[k] = edge;
            if (norm == 0) {
                continue;
            }
            v[k - 1] -= edge;
            var half = -edge * v[k - 1];
            apply(a, v, p, k);
            var inner = 0.0;
            for (var j = 0; j < k; j++) {
                p[j] /= half;
                inner += p[j] * v[j];
            }
            inner /= 2 * half;
            for (var i = 0; i < k; i++) {
                p[i] -= inner * v[i];
            }
            for (var i = 0; i < k; i++) {
                subtract(a[i], v, p, i);
            }
        }
        if (a.length > 0) {
            diagonal[0] = a[0][0];
        }
    }

    /// p = A v for the leading k × k part.
    private static void apply(double[][] a, double[] v, double[] p, int k) {
        Arrays.fill(p, 0, k, 0);
        for (var i = 0; i < k; i++) {
            var row = a[i];
            var sum = row[i] * v[i];
            for (var j = 0; j < i; j++) {
                sum += row[j] * v[j];
                p[j] += row[j] * v[i];
            }
            p[i] += sum;
        }
    }

    /// A − v pᵀ − p vᵀ for one row.
    private static void subtract(double[] row, double[] v, double[] p, int i) {
        for (var j = 0; j <= i; j++) {
            row[j] -= v[i] * p[j] + p[i] * v[j];
        }
    }

    private static void iterate(double[] d, double[] beside) {
        var e = Arrays.copyOfRange(beside, Math.min(1, beside.length), beside.length + 1);
        for (var low = 0; low < d.length; low++) {
            for (var sweep = 0; ; sweep++) {
                var high = low;
                while (high < d.length - 1 && !isNegligible(e[high], d[high], d[high + 1])) {
                    high++;
                }
                if (high == low) {
                    break;
                }
                if (sweep == MOST_SWEEPS) {
                    throw new IllegalStateException("eigenvalues do not converge");
                }
                sweep(d, e, low, high);
            }
        }
    }

    private static boolean isNegligible(double e, double d1, double d2) {
        return Math.abs(e) <= Math.ulp(Math.abs(d1) + Math.abs(d2)) / 2;
    }

    /// One implicit QL step on the unreduced part from `low` to `high`.
    private static void sweep(double[] d, double[] e, int low, int high) {
        var g = (d[low + 1] - d[low]) / (2 * e[low]);
        var r = Math.hypot(g, 1);
        g = d[high] - d[low] + e[low] / (g + Math.copySign(r, g));
        var s = 1.0;
        var c = 1.0;
        var p = 0.0;
        for (var i = high - 1; i >= low; i--) {
            var f = s * e[i];
            var b = c * e[i];
            r = Math.hypot(f, g);
            e[i + 1] = r;
            if (r == 0) {
                d[i + 1] -= p;
                e[high] = 0;
                return;
            }
            s = f / r;
            c = g / r;
            g = d[i + 1] - p;
            r = (d[i] - g) * s + 2 * c * b;
            p = s * r;
            d[i + 1] = g + p;
            g = c * r - b;
        }
        d[low] -= p;
        e[low] = g;
        e[high] = 0;
    }
}
