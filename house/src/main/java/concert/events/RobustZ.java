package concert.events;

import concert.math.Sample;
import concert.math.StandardNormal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Scores of single periods against a window before them, as outbreaks are found. The score of a count x
/// with the mean μ of its window is z = (x^⅔ − μ^⅔) / (⅔ μ^(−⅓) √V), since the power takes the skew out
/// (Farrington, C. P., N. J. Andrews, A. D. Beale and M. A. Catchpole. 1996. A statistical algorithm for
/// the early detection of outbreaks of infectious disease. Journal of the Royal Statistical Society A 159:
/// 547–563. doi:10.2307/2983331); that of another rate is its distance from the mean in deviations, and in
/// those of the median absolute deviation of all scores, where these are larger (Iglewicz, B. and D. C.
/// Hoaglin. 1993. How to Detect and Handle Outliers. Milwaukee: ASQC Quality Press, 11–13). The variance V
/// holds that of the mean, too. It is robust by what does not enter: periods out of the ordinary are left
/// out of the windows after them, and large differences are cut ([Noise]).
///
/// The bound follows from a share of series of noise that may have any: it is the quantile of Student's t
/// at that share over the periods and both sides (Bonferroni), with as many degrees of freedom as the
/// shortest window has.
///
/// Departs from the papers: the variance is that of the whole series, by exposure; no season and no trend
/// are taken out. Sums of fewer than thirty events in the window are not judged: their deviations tell too
/// little.
///
/// @param options how it was computed
/// @param bound the score that is out of the ordinary
/// @param scores z of each period, NaN where the window is not full or tells too little
/// @param changes the periods out of the ordinary, in order; of a run of them on one side the first. The
///     score is z in units of the bound
public record RobustZ(Options options, double bound, List<Double> scores, List<Change> changes) {
    private static final int TWO_YEARS = 24;
    private static final double POWER = 2.0 / 3;
    private static final double MAD = 1.4826;
    private static final int FEWEST_EVENTS = 30;

    /// Copies the lists.
    public RobustZ {
        scores = List.copyOf(scores);
        changes = List.copyOf(changes);
    }

    /// How scores are computed.
    ///
    /// @param falseAlarms the share of series of noise that may have a period out of the ordinary
    /// @param window how many periods before are looked at
    /// @param fewest how many of them must be there, at least 3
    public record Options(double falseAlarms, int window, int fewest) {
        /// One series of twenty, a window of 24, half of which must be there.
        public static final Options DEFAULTS = new Options(0.05, TWO_YEARS, TWO_YEARS / 2);

        /// Checks the numbers.
        public Options {
            if (!(falseAlarms > 0 && falseAlarms < 1) || fewest < 3 || window < fewest) {
                throw new IllegalArgumentException("falseAlarms is " + falseAlarms + ", window is " + window
                        + ", fewest is " + fewest + ", expected a share, at least 3 and no more than the window");
            }
        }

        /// The bound for a series: Student's t by the inverse of Wallace's formula ([Cusum] cites it).
        double bound(int size) {
            var z = StandardNormal.quantile(1 - falseAlarms / (2.0 * Math.max(1, size - fewest)));
            var freedom = fewest - 1;
            var wide = z * (8 * freedom + 3) / (8 * freedom + 1);
            return Math.sqrt(freedom * Math.expm1(wide * wide / freedom));
        }
    }

    /// {@return the scores of a series}
    ///
    /// @param series the series, in order of time
    /// @param options how they are computed
    public static RobustZ of(RateSeries series, Options options) {
        var bound = options.bound(series.size());
        var noise = Noise.of(series);
        var window = new Window(series, noise, options);
        var scores = new double[series.size()];
        for (var t = 0; t < scores.length; t++) {
            scores[t] = noise.isNone() ? Double.NaN : window.score(t);
            window.leaveOut(t, Math.abs(scores[t]) > bound);
        }
        if (!series.isCount()) {
            shrink(scores);
        }
        return new RobustZ(options, bound, boxed(scores), changes(series, scores, bound, options));
    }

    private static List<Double> boxed(double[] scores) {
        return Arrays.stream(scores).boxed().toList();
    }

    /// Scores in their own deviation, where that is above 1.
    private static void shrink(double[] scores) {
        var sizes = Arrays.stream(scores).map(Math::abs).toArray();
        var own = MAD * Sample.of(sizes).quantile(1.0 / 2);
        for (var t = 0; t < scores.length && own > 1; t++) {
            scores[t] /= own;
        }
    }

    private static List<Change> changes(RateSeries series, double[] scores, double bound, Options options) {
        var changes = new ArrayList<Change>();
        var side = 0.0;
        for (var t = 0; t < scores.length; t++) {
            var out = Math.abs(scores[t]) > bound ? Math.signum(scores[t]) : 0;
            if (out != 0 && out != side) {
                var before = series.rate(Math.max(0, t - options.window()), t);
                changes.add(new Change(t, before, series.rate(t), Math.abs(scores[t]) / bound));
            }
            side = out;
        }
        return changes;
    }

    /// The periods before one that are not out of the ordinary.
    private static final class Window {
        private final RateSeries series;
        private final Noise noise;
        private final Options options;
        private final boolean[] isOut;
        private final double level;

        Window(RateSeries series, Noise noise, Options options) {
            this.series = series;
            this.noise = noise;
            this.options = options;
            this.isOut = new boolean[series.size()];
            this.level = series.size() == 0 ? 0 : series.rate(0, series.size());
        }

        void leaveOut(int period, boolean is) {
            isOut[period] = is;
        }

        double score(int period) {
            var first = Math.max(0, period - options.window());
            var ordinary = 0;
            for (var t = first; t < period; t++) {
                ordinary += isOut[t] ? 0 : 1;
            }
            if (period - first < options.fewest()) {
                return Double.NaN;
            }
            var all = ordinary < options.fewest();
            return series.isCount() ? count(first, period, all) : sum(first, period, all);
        }

        private double count(int first, int period, boolean all) {
            var events = 0.0;
            var exposure = 0.0;
            var periods = 0;
            for (var t = first; t < period; t++) {
                if (all || !isOut[t]) {
                    events += series.events(t);
                    exposure += series.exposure(t);
                    periods++;
                }
            }
            // no event in the window is as good as half of one
            var rate = Math.max(events, 0.5) / exposure;
            var w = series.exposure(period);
            var mean = rate * w;
            var variance = (noise.aroundLevel(w) * w * w
                            + w * w * (noise.perExposure() / exposure + noise.between() / periods))
                    * rate
                    / level;
            return (Math.pow(series.events(period), POWER) - Math.pow(mean, POWER))
                    / (POWER * Math.pow(mean, POWER - 1) * Math.sqrt(Math.max(variance, mean)));
        }

        private double sum(int first, int period, boolean all) {
            var weights = 0.0;
            var sum = 0.0;
            var events = 0.0;
            for (var t = first; t < period; t++) {
                if (all || !isOut[t]) {
                    var weight = 1 / noise.variance(series.exposure(t));
                    weights += weight;
                    sum += weight * series.rate(t);
                    events += series.events(t);
                }
            }
            return events < FEWEST_EVENTS
                    ? Double.NaN
                    : (series.rate(period) - sum / weights)
                            / Math.sqrt(noise.aroundLevel(series.exposure(period)) + 1 / weights);
        }
    }
}
