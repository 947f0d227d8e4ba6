package concert.deals;

import java.util.Arrays;

/// The points that no other point dominates. Candidates are offered in the order of falling sums, so that a point
/// comes after all that dominate it.
///
/// Coordinates that differ by no more than the tolerance count as equal, so that rounding neither drops an outcome that
/// ties with another nor keeps one that is dominated.
final class Undominated {
    private final int dimensions;
    private final double tolerance;
    private final Dominance kept;
    private double[] count = new double[16];
    private int[] source = new int[16];
    private int size;

    Undominated(int dimensions, double tolerance) {
        this.dimensions = dimensions;
        this.tolerance = tolerance;
        this.kept = dimensions == 2 ? new Staircase(tolerance) : new KdTree(dimensions, tolerance);
    }

    int size() {
        return size;
    }

    /// Which candidate the kept point is.
    int source(int kept) {
        return source[kept];
    }

    /// How many outcomes have the kept point's utilities.
    double count(int kept) {
        return count[kept];
    }

    /// Offers a candidate. Call in the order of falling sums.
    ///
    /// @param all the coordinates of all candidates, one candidate after the other
    /// @param times how many outcomes have these coordinates
    void offer(double[] all, int candidate, double times) {
        var found = kept.find(all, candidate * dimensions);
        if (found == Dominance.NONE) {
            kept.keep(all, candidate * dimensions);
            append(candidate, times);
        } else if (same(all, source[found], candidate)) {
            count[found] += times;
        }
    }

    private boolean same(double[] all, int a, int b) {
        for (var d = 0; d < dimensions; d++) {
            if (all[a * dimensions + d] > all[b * dimensions + d] + tolerance) {
                return false;
            }
        }
        return true;
    }

    private void append(int candidate, double times) {
        if (size == source.length) {
            count = Arrays.copyOf(count, 2 * size);
            source = Arrays.copyOf(source, 2 * size);
        }
        count[size] = times;
        source[size++] = candidate;
    }
}
