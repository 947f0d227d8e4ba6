package concert.math;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Numbers from the least to the greatest.
public final class Ascending {
    /// Up to so many numbers each is put in its place among those before it, without making an object.
    private static final int FEW = 40;

    private Ascending() {}

    /// {@return the places of the numbers from the least to the greatest; equal ones keep their order}
    ///
    /// @param x the numbers
    public static int[] order(double... x) {
        return x.length <= FEW ? orderOfFew(x) : orderOfMany(x);
    }

    private static int[] orderOfFew(double[] x) {
        var order = new int[x.length];
        for (var i = 1; i < x.length; i++) {
            var k = i;
            for (; k > 0 && Double.compare(x[order[k - 1]], x[i]) > 0; k--) {
                order[k] = order[k - 1];
            }
            order[k] = i;
        }
        return order;
    }

    private static int[] orderOfMany(double[] x) {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(i -> i)
                .toArray();
    }

    /// {@return the distinct numbers from the least to the greatest}
    ///
    /// @param x the numbers
    public static double[] distinct(double... x) {
        var sorted = x.clone();
        Arrays.sort(sorted);
        var count = 0;
        for (var number : sorted) {
            if (count == 0 || Double.compare(sorted[count - 1], number) != 0) {
                sorted[count++] = number;
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
