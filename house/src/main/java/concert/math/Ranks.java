package concert.math;

import java.util.Arrays;

/// The ranks of a sample's numbers, centered on 0 and scaled to length 1, so that Spearman's rank correlation of two
/// samples is the inner product of their ranks. Equal numbers share their mean rank (Kendall 1945,
/// doi:10.1093/biomet/33.3.239).
public final class Ranks {
    private final double[] values;

    private Ranks(double[] values) {
        this.values = values;
    }

    /// {@return the ranks of a sample}
    ///
    /// @param sample numbers, none of them NaN
    public static Ranks of(double... sample) {
        var n = sample.length;
        var sorted = sample.clone();
        Arrays.sort(sorted);
        var ranks = new double[n];
        var squares = 0.0;
        for (var i = 0; i < n; i++) {
            var below = below(sorted, sample[i]);
            ranks[i] = .5 * (below + upTo(sorted, sample[i], below) - 1) - .5 * (n - 1);
            squares += ranks[i] * ranks[i];
        }
        var length = Math.sqrt(squares);
        for (var i = 0; i < n; i++) {
            ranks[i] = length == 0 ? 0 : ranks[i] / length;
        }
        return new Ranks(ranks);
    }

    /// Spearman's rank correlation, from −1 to 1; 0 where a sample is constant.
    ///
    /// C. Spearman, "The proof and measurement of association between two things", *American Journal of Psychology*
    /// 15, 1904, 72–101, doi:10.2307/1412159.
    ///
    /// @param other ranks of as many numbers
    /// @return the correlation
    public double correlation(Ranks other) {
        var a = values;
        var b = other.values;
        if (a.length != b.length) {
            throw new IllegalArgumentException("other has " + b.length + " ranks, expected " + a.length);
        }
        // Four sums in a fixed order: faster than one, and the same bits always.
        var first = 0.0;
        var second = 0.0;
        var third = 0.0;
        var fourth = 0.0;
        var whole = a.length & ~3;
        for (var i = 0; i < whole; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (var i = whole; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return Math.clamp(first + second + (third + fourth), -1, 1);
    }

    /// How many of the sorted numbers are below a number.
    private static int below(double[] sorted, double number) {
        var from = 0;
        var to = sorted.length;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (sorted[middle] < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// How many of the sorted numbers are at most a number that is one of them, of which `start` are below it.
    private static int upTo(double[] sorted, double number, int start) {
        var from = start + 1;
        var to = sorted.length;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (sorted[middle] <= number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
