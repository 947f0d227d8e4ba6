package concert.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pruned exact linear time: the segments of a series that minimize the sum of their costs plus a penalty β
/// for each change, min Σᵢ C(y₍τᵢ₋₁₊₁…τᵢ₎) + β m. Killick, R., P. Fearnhead and I. A. Eckley. 2012. Optimal
/// detection of changepoints with a linear computational cost. Journal of the American Statistical
/// Association 107: 1590–1598. doi:10.1080/01621459.2012.737745
///
/// The cost of counts is that of a Poisson process with overdispersion, of other rates that of a normal
/// mean ([SegmentCost]); how much both scatter, and how much neighbors hang together, is taken from the
/// differences of neighbors ([Noise]), so that a change of level does not inflate it. Costs are divided by
/// (1 + ρ) / (1 − ρ)²: the mean of a stretch of autocorrelated noise varies so much more (Lavielle, M. and
/// E. Moulines. 2000. Least-squares estimation of an unknown number of shifts in a time series. Journal of
/// Time Series Analysis 21: 33–59. doi:10.1111/1467-9892.00172). Departs from the paper: nothing in the
/// search; segments have at least [Options#shortest()] observations.
///
/// @param options how it was searched
/// @param noise how much the series scatters
/// @param changes the changes, in order; the score is the fall of the cost by the change in units of the
///     penalty
public record Pelt(Options options, Noise noise, List<Change> changes) {
    private static final double PARAMETERS = 3;

    /// Copies the changes.
    public Pelt {
        changes = List.copyOf(changes);
    }

    /// How segments are searched. A penalty of 3 ln n is the modified criterion of Zhang and Siegmund 2007
    /// (doi:10.1111/j.1541-0420.2006.00662.x) without its term for the lengths of segments.
    ///
    /// @param penalty the penalty β for each change, as a multiple of ln n
    /// @param shortest the fewest observations of a segment, at least 1
    public record Options(double penalty, int shortest) {
        /// Penalty 3 ln n, segments of one or more.
        public static final Options DEFAULTS = new Options(PARAMETERS, 1);

        /// Checks the numbers.
        public Options {
            if (!(penalty > 0) || shortest < 1) {
                throw new IllegalArgumentException(
                        "penalty is " + penalty + ", shortest is " + shortest + ", expected above 0 and at least 1");
            }
        }
    }

    /// {@return the changes of a series}
    ///
    /// @param series the series, in order of time
    /// @param options how they are searched
    public static Pelt of(RateSeries series, Options options) {
        var noise = Noise.of(series);
        if (noise.isNone() || series.size() < 2 * options.shortest()) {
            return new Pelt(options, noise, List.of());
        }
        var cost = SegmentCost.of(series, noise);
        var beta = options.penalty() * Math.log(series.size());
        var ends = ends(cost, beta, options.shortest());
        var changes = new ArrayList<Change>();
        for (var i = 0; i + 1 < ends.size(); i++) {
            var from = i == 0 ? 0 : ends.get(i - 1);
            var at = ends.get(i);
            var to = ends.get(i + 1);
            var fall = cost.of(from, to) - cost.of(from, at) - cost.of(at, to);
            changes.add(new Change(at, series.rate(from, at), series.rate(at, to), fall / beta));
        }
        return new Pelt(options, noise, changes);
    }

    /// The ends of the best segments, the last of them the end of the series.
    static List<Integer> ends(SegmentCost cost, double beta, int shortest) {
        var n = cost.size();
        // F(t), the least cost of y₁…yₜ, and the last change before t that gives it
        var least = new double[n + 1];
        var last = new int[n + 1];
        // the t at which a candidate was found to be pruned; it takes effect once a segment can start at t
        var pruned = new int[n + 1];
        var candidates = new ArrayList<Integer>();
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = -beta;
        for (var t = shortest; t <= n; t++) {
            if (t == shortest || t >= 2 * shortest) {
                candidates.add(t - shortest);
            }
            var now = t;
            candidates.removeIf(s -> pruned[s] > 0 && now >= pruned[s] + shortest);
            for (var s : candidates) {
                var value = least[s] + cost.of(s, t) + beta;
                if (value < least[t]) {
                    least[t] = value;
                    last[t] = s;
                }
            }
            // equation (4) with K = 0: what is no better than a change at t never will be
            for (var s : candidates) {
                if (pruned[s] == 0 && least[s] + cost.of(s, t) >= least[t]) {
                    pruned[s] = t;
                }
            }
        }
        var ends = new ArrayList<Integer>();
        for (var end = n; end > 0; end = last[end]) {
            ends.addFirst(end);
        }
        return ends;
    }
}
