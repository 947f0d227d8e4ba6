package concert.math;

import java.util.Arrays;

/// Statistics of a sample of numbers. A missing number is NaN and counts nowhere.
public final class Sample {
    private final double[] sorted;
    private final double mean;

    private Sample(double[] sorted, double mean) {
        this.sorted = sorted;
        this.mean = mean;
    }

    /// {@return the sample of the numbers that are not missing}
    ///
    /// @param values the numbers, NaN where missing, copied
    public static Sample of(double... values) {
        var present = new double[values.length];
        var size = 0;
        var sum = 0.0;
        for (var value : values) {
            if (!Double.isNaN(value)) {
                present[size++] = value;
                sum += value;
            }
        }
        var sorted = Arrays.copyOf(present, size);
        RadixSort.sort(sorted);
        return new Sample(sorted, sum / size);
    }

    /// {@return the arithmetic mean of the first numbers, those left out that are missing; NaN where all are}
    ///
    /// @param values the numbers, NaN where missing
    /// @param first how many of them
    public static double mean(double[] values, int first) {
        var size = 0;
        var sum = 0.0;
        for (var i = 0; i < first; i++) {
            if (!Double.isNaN(values[i])) {
                size++;
                sum += values[i];
            }
        }
        return sum / size;
    }

    /// {@return how many numbers are present}
    public int size() {
        return sorted.length;
    }

    /// {@return the arithmetic mean, NaN of an empty sample}
    public double mean() {
        return mean;
    }

    /// {@return the standard deviation with divisor n − 1, 0 of a single number, NaN of an empty sample}
    public double sd() {
        if (sorted.length < 2) {
            return sorted.length == 0 ? Double.NaN : 0;
        }
        var squares = 0.0;
        for (var value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (sorted.length - 1));
    }

    /// The quantile of type 7: linear between the order statistics (Hyndman & Fan 1996,
    /// doi:10.1080/00031305.1996.10473566).
    ///
    /// @param p the share below, from 0 to 1
    /// @return the quantile, NaN of an empty sample
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p is " + p + ", expected from 0 to 1");
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var place = p * (sorted.length - 1);
        var below = (int) place;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// {@return whether all numbers are the same}
    public boolean isConstant() {
        return sorted.length == 0 || sorted[0] == sorted[sorted.length - 1];
    }
}
