package concert.events;

import concert.math.Sample;
import java.util.Arrays;

/// How widely observations scatter, by measures that a few wild ones do not move.
final class Scale {
    /// Makes the median absolute deviation of a normal sample its standard deviation.
    static final double MAD = 1.4826;

    /// The same for the mean absolute deviation, √(π/2).
    static final double MEAN_AD = 1.253314;

    private static final double MIDDLE = 0.5;

    private Scale() {}

    static double median(double... values) {
        return Sample.of(values).quantile(MIDDLE);
    }

    /// {@return 1.4826 times the median absolute deviation; where more than half of the values are the same, 1.2533
    /// times
    ///     the mean absolute deviation from the median; 0 where all are}
    static double of(double... values) {
        if (values.length == 0) {
            return 0;
        }
        var median = median(values);
        var deviations =
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        var mad = median(deviations);
        return mad > 0 ? MAD * mad : MEAN_AD * Sample.of(deviations).mean();
    }

    /// {@return the scatter around a level that may change: that of the differences of neighbors over √2}
    static double ofDifferences(double... series) {
        var differences = new double[Math.max(0, series.length - 1)];
        for (var i = 0; i < differences.length; i++) {
            differences[i] = series[i + 1] - series[i];
        }
        return of(differences) / Math.sqrt(2);
    }
}
