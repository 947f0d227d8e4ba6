package concert.alignment;

import concert.alignment.LeastCore.Fixed;
import java.util.ArrayList;
import java.util.List;

/// Coalitions whose sums of shares are known, and those that follow from them: the space that their member vectors
/// span, in echelon form.
final class Span {
    private static final double ZERO = 1e-9;

    private final int n;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Span(int n) {
        this.n = n;
    }

    int rank() {
        return rows.size();
    }

    boolean holds(int coalition) {
        return pivot(reduced(vector(coalition))) < 0;
    }

    /// Adds a coalition; false if it followed already.
    boolean add(int coalition) {
        var rest = reduced(vector(coalition));
        var pivot = pivot(rest);
        if (pivot < 0) {
            return false;
        }
        var scale = rest[pivot];
        for (var k = 0; k < n; k++) {
            rest[k] /= scale;
        }
        rows.add(rest);
        pivots.add(pivot);
        return true;
    }

    private double[] vector(int coalition) {
        var vector = new double[n];
        for (var k = 0; k < n; k++) {
            vector[k] = ((coalition >> k) & 1);
        }
        return vector;
    }

    private double[] reduced(double[] vector) {
        for (var r = 0; r < rows.size(); r++) {
            var factor = vector[pivots.get(r)];
            for (var k = 0; k < n && factor != 0; k++) {
                vector[k] -= factor * rows.get(r)[k];
            }
        }
        return vector;
    }

    private int pivot(double[] vector) {
        var best = -1;
        for (var k = 0; k < n; k++) {
            if (Math.abs(vector[k]) > ZERO && (best < 0 || Math.abs(vector[k]) > Math.abs(vector[best]))) {
                best = k;
            }
        }
        return best;
    }

    /// The shares that give all players v(N) and each fixed coalition its sum.
    List<Double> solve(CoalitionalGame game, List<Fixed> fixed) {
        var system = new double[n][];
        for (var k = 0; k < n; k++) {
            var coalition = k == 0 ? game.all() : fixed.get(k - 1).coalition();
            var sum = game.worth(coalition) - (k == 0 ? 0 : fixed.get(k - 1).lack());
            system[k] = java.util.Arrays.copyOf(vector(coalition), n + 1);
            system[k][n] = sum;
        }
        for (var k = 0; k < n; k++) {
            var pivot = k;
            for (var i = k + 1; i < n; i++) {
                pivot = Math.abs(system[i][k]) > Math.abs(system[pivot][k]) ? i : pivot;
            }
            var row = system[pivot];
            system[pivot] = system[k];
            system[k] = row;
            for (var i = 0; i < n; i++) {
                var factor = i == k ? 0 : system[i][k] / row[k];
                for (var j = k; j <= n && factor != 0; j++) {
                    system[i][j] -= factor * row[j];
                }
            }
        }
        var shares = new ArrayList<Double>();
        for (var k = 0; k < n; k++) {
            shares.add(system[k][n] / system[k][k]);
        }
        return shares;
    }
}
