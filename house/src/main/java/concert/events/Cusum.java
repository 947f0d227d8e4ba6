package concert.events;

import concert.math.RandomSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cumulative sums of two sides: C⁺ = max(0, C⁺ + u − k) and C⁻ = max(0, C⁻ − u − k) signal where they pass
/// h. The change is where the sum that passes last stood at zero. Page, E. S. 1954. Continuous inspection
/// schemes. Biometrika 41: 100–115. doi:10.1093/biomet/41.1-2.100; in the tabular form of Montgomery,
/// Introduction to Statistical Quality Control, chapter 9.
///
/// Level and deviation are not known, so the sums start themselves: u of a rate is its distance from the
/// mean of all before it, in the deviation of all before it, Student's t made a standard normal number
/// (Hawkins, D. M. 1987. Self-starting CUSUM charts for location and scale. The Statistician 36: 299–315.
/// doi:10.2307/2348827). The mean and the deviation weight each rate with one over its variance ([Noise]).
/// t becomes normal by Wallace, D. L. 1959. Bounds on normal approximations to Student's and the chi-square
/// distributions. Annals of Mathematical Statistics 30: 1121–1130. doi:10.1214/aoms/1177706101.
///
/// h is not given but found, so that noise signals in no more than a stated share of series: it is the
/// quantile of the largest sums of the same series in other orders (Chatterjee, S. and P. Qiu. 2009.
/// Distribution-free cumulative sum control charts using bootstrap-based control limits. Annals of Applied
/// Statistics 3: 349–369. doi:10.1214/08-AOAS197). Where neighbors hang together, blocks change places, not
/// periods; a block has (2ρ / (1 − ρ²))^⅔ n^⅓ of them, at most a sixth of all (Carlstein, E. 1986. The use
/// of subseries values for estimating the variance of a general statistic from a stationary sequence.
/// Annals of Statistics 14: 1171–1179. doi:10.1214/aos/1176350057).
///
/// Departs from the papers: u is cut at ±4, so that one wild period does not signal alone; orders are drawn
/// without replacement; after a signal all starts anew at the change.
///
/// @param options how it was computed
/// @param changes the changes, in order; the score is the sum that passed h in units of h
public record Cusum(Options options, List<Change> changes) {
    private static final int YEAR = 12;
    private static final double CUT = 4;
    private static final int FEWEST_BLOCKS = 6;

    /// Copies the changes.
    public Cusum {
        changes = List.copyOf(changes);
    }

    /// How sums are taken.
    ///
    /// @param k the slack: half of the shift to be found, in deviations
    /// @param falseAlarms the share of series of noise that may signal, above 0 and below 1
    /// @param learning how many periods only tell level and deviation, at least 3
    /// @param orders in how many other orders the series is looked at
    /// @param seed of the orders
    public record Options(double k, double falseAlarms, int learning, int orders, long seed) {
        /// k = 0.5, one series of twenty, a year of twelve, 199 orders.
        public static final Options DEFAULTS = new Options(0.5, 0.05, YEAR, 199, 1);

        /// Checks the numbers.
        public Options {
            if (!(k >= 0) || !(falseAlarms > 0 && falseAlarms < 1) || learning < 3 || orders < 1 / falseAlarms - 1) {
                throw new IllegalArgumentException("k is " + k + ", falseAlarms is " + falseAlarms + ", learning is "
                        + learning + ", orders is " + orders
                        + ", expected at least 0, a share, at least 3 and at least 1 / falseAlarms - 1");
            }
        }
    }

    /// A signal of one run of sums.
    ///
    /// @param onset the first observation after the sum last stood at zero
    /// @param at where it passed the bound
    /// @param sum the sum there, negative on the lower side
    record Signal(int onset, int at, double sum) {
        boolean isNone() {
            return at < 0;
        }
    }

    /// {@return the changes of a series}
    ///
    /// @param series the series, in order of time
    /// @param options how they are computed
    public static Cusum of(RateSeries series, Options options) {
        var changes = new ArrayList<Change>();
        var start = 0;
        while (series.size() - start > options.learning()) {
            var rest = series.from(start);
            var scores = SelfStarting.of(rest, options.learning());
            var bound = bound(scores, options);
            var signal = signal(scores.inOrder(), bound, options.k());
            if (signal.isNone()) {
                break;
            }
            changes.add(new Change(
                    start + signal.onset(),
                    rest.rate(0, signal.onset()),
                    rest.rate(signal.onset(), signal.at() + 1),
                    Math.abs(signal.sum()) / bound));
            start += signal.onset();
        }
        return new Cusum(options, changes);
    }

    /// The bound h: of the largest sums in the given and in other orders, the least that no more than the
    /// stated share passes.
    private static double bound(SelfStarting scores, Options options) {
        var largest = new double[options.orders() + 1];
        largest[0] = largest(scores.inOrder(), options.k());
        var random = new RandomSequence(options.seed(), scores.size());
        for (var order = 1; order < largest.length; order++) {
            largest[order] = largest(scores.in(blocks(scores, random)), options.k());
        }
        Arrays.sort(largest);
        var above = (int) Math.floor(options.falseAlarms() * largest.length);
        return largest[largest.length - 1 - above];
    }

    /// An order in which blocks of neighbors have changed places.
    private static int[] blocks(SelfStarting scores, RandomSequence random) {
        var n = scores.size();
        var length = scores.block(n / FEWEST_BLOCKS);
        var starts = new int[(n + length - 1) / length];
        for (var block = 0; block < starts.length; block++) {
            var place = (int) (random.uniform() * (block + 1));
            starts[block] = starts[place];
            starts[place] = block * length;
        }
        var order = new int[n];
        var next = 0;
        for (var first : starts) {
            for (var period = first; period < Math.min(first + length, n); period++) {
                order[next++] = period;
            }
        }
        return order;
    }

    private static double largest(double[] u, double k) {
        var high = 0.0;
        var low = 0.0;
        var largest = 0.0;
        for (var one : u) {
            var cut = Math.clamp(one, -CUT, CUT);
            high = Math.max(0, high + cut - k);
            low = Math.max(0, low - cut - k);
            largest = Math.max(largest, Math.max(high, low));
        }
        return largest;
    }

    /// The first signal of standard scores; at −1 if there is none.
    static Signal signal(double[] u, double h, double k) {
        var high = 0.0;
        var low = 0.0;
        var risen = 0;
        var fallen = 0;
        for (var i = 0; i < u.length; i++) {
            var cut = Math.clamp(u[i], -CUT, CUT);
            high = Math.max(0, high + cut - k);
            low = Math.max(0, low - cut - k);
            risen = high == 0 ? i + 1 : risen;
            fallen = low == 0 ? i + 1 : fallen;
            if (high > h) {
                return new Signal(risen, i, high);
            }
            if (low > h) {
                return new Signal(fallen, i, -low);
            }
        }
        return new Signal(-1, -1, 0);
    }
}
