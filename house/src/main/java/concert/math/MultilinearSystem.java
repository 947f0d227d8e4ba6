package concert.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All roots in the unit box of as many equations as unknowns, each linear in every single unknown.
///
/// Such a function lies between its values at the corners of any box, so a box without a change of sign holds no
/// root; boxes are shrunk by Newton's method with the function's range around its linear part, and halved where that
/// does not help: R. B. Kearfott, *Rigorous Global Search: Continuous Problems*, Kluwer 1996, chapters 1 and 4. Where
/// that map is a contraction there is one root at most, and Newton's method finds it.
public final class MultilinearSystem {
    private static final double ZERO = 1e-13;
    private static final double SMALLEST = 1e-6;
    private static final double WORTHWHILE = .8;
    private static final double SAME = 1e-8;

    private final int size;
    private final int most;
    private final List<double[]> regular = new ArrayList<>();
    private final List<double[]> singular = new ArrayList<>();
    private final ArrayDeque<Box> open = new ArrayDeque<>();
    private final double[][] whole;

    private MultilinearSystem(double[][] equations, int most) {
        this.whole = equations;
        this.size = equations.length;
        this.most = most;
    }

    /// What was found.
    ///
    /// @param regular roots that are alone in a box
    /// @param singular middles of small boxes in which there may be a root that is not alone or of a higher order
    /// @param whole whether all of the unit box was searched
    public record Roots(List<double[]> regular, List<double[]> singular, Extent whole) {}

    /// How much of the box was searched.
    public enum Extent {
        /// All of it.
        WHOLE,
        /// Less: the limit of boxes was reached.
        PART
    }

    /// Functions given by their values at the corners. In the number of a corner, bit k says where unknown k is.
    ///
    /// @param equations functions to be 0, as many as unknowns
    /// @param ceilings functions to be at most 0; they only spare work
    /// @param most how many boxes are looked at
    /// @return the roots
    public static Roots roots(double[][] equations, double[][] ceilings, int most) {
        var scaled = scaled(equations);
        var search = new MultilinearSystem(scaled, most);
        var low = new double[equations.length];
        var high = new double[equations.length];
        Arrays.fill(high, 1);
        search.open.push(new Box(low, high, scaled, scaled(ceilings)));
        return search.run();
    }

    private static double[][] scaled(double[][] functions) {
        return Arrays.stream(functions)
                .map(values -> {
                    var largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
                    return largest == 0
                            ? values
                            : Arrays.stream(values)
                                    .map(value -> value / largest)
                                    .toArray();
                })
                .toArray(double[][]::new);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Box(double[] low, double[] high, double[][] equations, double[][] ceilings) {
        boolean isHopeless() {
            return Arrays.stream(equations).anyMatch(values -> least(values) > ZERO || -least(negated(values)) < -ZERO)
                    || Arrays.stream(ceilings).anyMatch(values -> least(values) > ZERO);
        }

        private static double[] negated(double[] values) {
            return Arrays.stream(values).map(value -> -value).toArray();
        }

        private static double least(double[] values) {
            return Arrays.stream(values).min().orElseThrow();
        }

        /// The part of this box between two shares of its width along an unknown.
        Box part(int k, double from, double to) {
            var newLow = low.clone();
            var newHigh = high.clone();
            newLow[k] = low[k] + from * (high[k] - low[k]);
            newHigh[k] = low[k] + to * (high[k] - low[k]);
            return new Box(newLow, newHigh, parts(equations, k, from, to), parts(ceilings, k, from, to));
        }

        private static double[][] parts(double[][] functions, int k, double from, double to) {
            return Arrays.stream(functions)
                    .map(values -> part(values, 1 << k, from, to))
                    .toArray(double[][]::new);
        }

        private static double[] part(double[] values, int bit, double from, double to) {
            var part = values.clone();
            for (var corner = 0; corner < values.length; corner++) {
                if ((corner & bit) == 0) {
                    var rise = values[corner | bit] - values[corner];
                    part[corner] = values[corner] + from * rise;
                    part[corner | bit] = values[corner] + to * rise;
                }
            }
            return part;
        }

        int widest() {
            var widest = 0;
            for (var k = 1; k < low.length; k++) {
                widest = high[k] - low[k] > high[widest] - low[widest] ? k : widest;
            }
            return widest;
        }
    }

    private Roots run() {
        for (var looked = 0; !open.isEmpty(); looked++) {
            if (looked >= most) {
                return new Roots(regular, singular, Extent.PART);
            }
            var box = open.pop();
            if (!box.isHopeless()) {
                narrow(box);
            }
        }
        return new Roots(regular, singular, Extent.WHOLE);
    }

    private void narrow(Box box) {
        var widest = box.widest();
        if (box.high[widest] - box.low[widest] < SMALLEST) {
            keep(singular, middle(box), SMALLEST * 10);
            return;
        }
        var inverse = inverse(slopes(box.equations));
        if (inverse.length == 0) {
            halve(box, widest);
            return;
        }
        var rest = rests(box.equations, inverse);
        if (isContraction(rest)) {
            polish(box);
        } else {
            shrink(box, rest, widest);
        }
    }

    private void halve(Box box, int k) {
        open.push(box.part(k, .5, 1));
        open.push(box.part(k, 0, .5));
    }

    /// Root u = −R(u), so it lies within the range of −R; where that is empty there is none.
    private void shrink(Box box, double[][] rest, int widest) {
        var shrunk = box;
        var gain = 1.0;
        for (var k = 0; k < size; k++) {
            var from = Math.max(0, -Arrays.stream(rest[k]).max().orElseThrow() - ZERO);
            var to = Math.min(1, -Arrays.stream(rest[k]).min().orElseThrow() + ZERO);
            if (from > to) {
                return;
            }
            gain *= to - from;
            shrunk = shrunk.part(k, from, to);
        }
        if (gain < WORTHWHILE) {
            open.push(shrunk);
        } else {
            halve(box, widest);
        }
    }

    private static double[] middle(Box box) {
        var middle = new double[box.low.length];
        Arrays.setAll(middle, k -> (box.low[k] + box.high[k]) / 2);
        return middle;
    }

    private static void keep(List<double[]> found, double[] root, double same) {
        for (var other : found) {
            var apart = 0.0;
            for (var k = 0; k < root.length; k++) {
                apart = Math.max(apart, Math.abs(root[k] - other[k]));
            }
            if (apart < same) {
                return;
            }
        }
        found.add(root);
    }

    /// Mean slope of each function along each unknown, over the width of the box.
    private static double[][] slopes(double[][] functions) {
        var n = functions.length;
        var slopes = new double[n][n];
        for (var i = 0; i < n; i++) {
            for (var corner = 0; corner < functions[i].length; corner++) {
                for (var k = 0; k < n; k++) {
                    slopes[i][k] += (corner & (1 << k)) == 0 ? -functions[i][corner] : functions[i][corner];
                }
            }
            for (var k = 0; k < n; k++) {
                slopes[i][k] /= functions[i].length / 2.0;
            }
        }
        return slopes;
    }

    /// R = J⁻¹·F − u at each corner.
    private static double[][] rests(double[][] functions, double[][] inverse) {
        var n = functions.length;
        var rest = new double[n][functions[0].length];
        for (var i = 0; i < n; i++) {
            for (var corner = 0; corner < rest[i].length; corner++) {
                for (var k = 0; k < n; k++) {
                    rest[i][corner] += inverse[i][k] * functions[k][corner];
                }
                rest[i][corner] -= ((corner >> i) & 1);
            }
        }
        return rest;
    }

    /// Whether R changes by less than its argument: in each row the largest slopes add up to less than 1.
    private static boolean isContraction(double[][] rest) {
        for (var row : rest) {
            var sum = 0.0;
            for (var k = 0; k < rest.length; k++) {
                var steepest = 0.0;
                for (var corner = 0; corner < row.length; corner++) {
                    steepest = (corner & (1 << k)) == 0
                            ? Math.max(steepest, Math.abs(row[corner | (1 << k)] - row[corner]))
                            : steepest;
                }
                sum += steepest;
            }
            if (sum >= .9) {
                return false;
            }
        }
        return true;
    }

    /// Newton's method; a root counts if it is in this box.
    private void polish(Box box) {
        var u = middle(box);
        for (var step = 0; step < 50; step++) {
            var inverse = inverse(slopesAt(u));
            if (inverse.length == 0) {
                return;
            }
            var values = Arrays.stream(whole)
                    .mapToDouble(function -> at(function, u))
                    .toArray();
            var largest = 0.0;
            for (var k = 0; k < size; k++) {
                var move = 0.0;
                for (var i = 0; i < size; i++) {
                    move += inverse[k][i] * values[i];
                }
                u[k] -= move;
                largest = Math.max(largest, Math.abs(move));
            }
            if (!(largest < 1e6)) {
                return;
            }
            if (largest < 1e-15) {
                break;
            }
        }
        for (var k = 0; k < size; k++) {
            if (!(u[k] >= box.low[k] - SAME && u[k] <= box.high[k] + SAME)) {
                return;
            }
        }
        keep(regular, u, SAME);
    }

    private double[][] slopesAt(double[] u) {
        var slopes = new double[size][size];
        for (var i = 0; i < size; i++) {
            for (var k = 0; k < size; k++) {
                var low = u.clone();
                var high = u.clone();
                low[k] = 0;
                high[k] = 1;
                slopes[i][k] = at(whole[i], high) - at(whole[i], low);
            }
        }
        return slopes;
    }

    /// {@return the value at a point}
    ///
    /// @param corners values at the corners
    /// @param u the point
    static double at(double[] corners, double[] u) {
        var values = corners.clone();
        var length = values.length;
        for (var k = u.length - 1; k >= 0; k--) {
            length /= 2;
            for (var corner = 0; corner < length; corner++) {
                values[corner] += u[k] * (values[corner + length] - values[corner]);
            }
        }
        return values[0];
    }

    /// The inverse, by Gauss and Jordan with pivots chosen by size; empty if there is none to speak of.
    private static double[][] inverse(double[][] matrix) {
        var n = matrix.length;
        var a = new double[n][2 * n];
        for (var i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, a[i], 0, n);
            a[i][n + i] = 1;
        }
        for (var k = 0; k < n; k++) {
            var pivot = k;
            for (var i = k + 1; i < n; i++) {
                pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
            }
            if (Math.abs(a[pivot][k]) < 1e-14) {
                return new double[0][];
            }
            var row = a[pivot];
            a[pivot] = a[k];
            a[k] = row;
            var scale = row[k];
            Arrays.setAll(row, j -> row[j] / scale);
            for (var i = 0; i < n; i++) {
                var factor = a[i][k];
                for (var j = 0; i != k && j < 2 * n; j++) {
                    a[i][j] -= factor * row[j];
                }
            }
        }
        return Arrays.stream(a).map(row -> Arrays.copyOfRange(row, n, 2 * n)).toArray(double[][]::new);
    }
}
