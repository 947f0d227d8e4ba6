package concert.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cumulative sums of two sides: C⁺ = max(0, C⁺ + z − k) and C⁻ = max(0, C⁻ − z − k) of z = (x − μ) / σ signal where
/// they
/// pass h. The change is where the sum that passes last stood at zero. Page, E. S. 1954. Continuous inspection schemes.
/// Biometrika 41: 100–115. doi:10.1093/biomet/41.1-2.100; in the tabular form of Montgomery, Introduction to
/// Statistical
/// Quality Control, chapter 9.
///
/// Departs from the paper: target μ and deviation σ are not given but the median and the scaled median absolute
/// deviation of a baseline, the first observations; after a signal a new baseline starts at the change.
///
/// @param options how it was computed
/// @param changes the changes, in order; the score is the sum that passed h
public record Cusum(Options options, List<Change> changes) {
    private static final double SLACK = 0.5;
    private static final double BOUND = 5;
    private static final int YEAR = 12;

    /// Copies the changes.
    public Cusum {
        changes = List.copyOf(changes);
    }

    /// How sums are taken.
    ///
    /// @param k the slack: half of the shift to be found, in deviations
    /// @param h the bound, in deviations
    /// @param baseline how many observations give target and deviation
    public record Options(double k, double h, int baseline) {
        /// k = 0.5, h = 5, a baseline of twelve.
        public static final Options DEFAULTS = new Options(SLACK, BOUND, YEAR);

        /// Checks the numbers.
        public Options {
            if (!(k >= 0) || !(h > 0) || baseline < 2) {
                throw new IllegalArgumentException("k is " + k + ", h is " + h + ", baseline is " + baseline
                        + ", expected at least 0, above 0 and at least 2");
            }
        }
    }

    /// A signal of one run of sums.
    ///
    /// @param onset the first observation after the sum last stood at zero
    /// @param at where it passed the bound
    /// @param sum the sum there, negative on the lower side
    record Signal(int onset, int at, double sum) {}

    /// {@return the changes of a series}
    ///
    /// @param series the observations, in order of time
    /// @param options how they are computed
    public static Cusum of(double[] series, Options options) {
        var changes = new ArrayList<Change>();
        var start = 0;
        while (series.length - start > options.baseline()) {
            var baseline = Arrays.copyOfRange(series, start, start + options.baseline());
            var target = Scale.median(baseline);
            var signal = signal(series, start + options.baseline(), target, deviation(series, baseline), options);
            if (signal.at() < 0) {
                break;
            }
            var after = Arrays.copyOfRange(series, signal.onset(), signal.at() + 1);
            changes.add(new Change(signal.onset(), target, Scale.median(after), Math.abs(signal.sum())));
            start = signal.onset();
        }
        return new Cusum(options, changes);
    }

    /// The deviation of the baseline; of a baseline without any, that of the differences in the whole series.
    private static double deviation(double[] series, double[] baseline) {
        var own = Scale.of(baseline);
        return own > 0 ? own : Scale.ofDifferences(series);
    }

    /// The first signal from an index on; at −1 if there is none.
    static Signal signal(double[] series, int from, double target, double sigma, Options options) {
        var high = 0.0;
        var low = 0.0;
        var risen = from;
        var fallen = from;
        for (var i = from; i < series.length && sigma > 0; i++) {
            var z = (series[i] - target) / sigma;
            high = Math.max(0, high + z - options.k());
            low = Math.max(0, low - z - options.k());
            risen = high == 0 ? i + 1 : risen;
            fallen = low == 0 ? i + 1 : fallen;
            if (high > options.h()) {
                return new Signal(risen, i, high);
            }
            if (low > options.h()) {
                return new Signal(fallen, i, -low);
            }
        }
        return new Signal(-1, -1, 0);
    }
}
