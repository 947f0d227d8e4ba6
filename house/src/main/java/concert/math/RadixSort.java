package concert.math;

import java.util.Arrays;

/// Sorts many numbers by their bits, eleven at a time from the last: some passes over them instead of comparisons.
///
/// D. E. Knuth, *The Art of Computer Programming*, vol. 3, 2nd ed., Addison-Wesley 1998, section 5.2.5, algorithm R.
/// Passes in which all numbers have the same bits are left out.
final class RadixSort {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;
    private static final int PASSES = (Long.SIZE + BITS - 1) / BITS;

    /// Below so many numbers comparing is faster.
    private static final int MANY = 2_000;

    private RadixSort() {}

    /// Puts numbers in the order of [Arrays#sort(double[])].
    ///
    /// @param x the numbers, none of them NaN
    static void sort(double[] x) {
        if (x.length < MANY) {
            Arrays.sort(x);
            return;
        }
        var keys = new long[x.length];
        var counts = new int[PASSES][BUCKETS];
        for (var i = 0; i < x.length; i++) {
            var key = flip(Double.doubleToRawLongBits(x[i])) ^ Long.MIN_VALUE;
            keys[i] = key;
            for (var pass = 0; pass < PASSES; pass++) {
                counts[pass][digit(key, pass)]++;
            }
        }
        var sorted = sort(keys, counts);
        for (var i = 0; i < x.length; i++) {
            x[i] = Double.longBitsToDouble(flip(sorted[i] ^ Long.MIN_VALUE));
        }
    }

    private static long[] sort(long[] keys, int[][] counts) {
        var from = keys;
        var to = new long[keys.length];
        for (var pass = 0; pass < PASSES; pass++) {
            var next = counts[pass];
            if (next[digit(from[0], pass)] == from.length) {
                continue;
            }
            var before = 0;
            for (var bucket = 0; bucket < BUCKETS; bucket++) {
                var count = next[bucket];
                next[bucket] = before;
                before += count;
            }
            for (var key : from) {
                to[next[digit(key, pass)]++] = key;
            }
            var swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    private static int digit(long key, int pass) {
        return (int) (key >>> (pass * BITS)) & (BUCKETS - 1);
    }

    /// Of a negative number all bits but the sign are turned, so that as whole numbers they are in the same
    /// order. Twice is not at all.
    private static long flip(long bits) {
        return bits ^ ((bits >> (Long.SIZE - 1)) >>> 1);
    }
}
