package concert.bargaining.eum;

/// What the outcomes of a challenge are worth to an actor, given how far apart the two stand and the actor's attitude
/// to risk. Distances are in units of the range of positions.
final class Utilities {
    private Utilities() {}

    /// {@return U_s = 2 − 4(½ − ½ d)ʳ, the challenge succeeds}
    ///
    /// @param d distance
    /// @param r attitude to risk
    static double success(double d, double r) {
        return worth(.5 - .5 * d, r);
    }

    /// {@return U_f = 2 − 4(½ + ½ d)ʳ, the challenge fails}
    ///
    /// @param d distance
    /// @param r attitude to risk
    static double failure(double d, double r) {
        return worth(.5 + .5 * d, r);
    }

    /// {@return U_sq = 2 − 4(½)ʳ, everything stays as it is}
    ///
    /// @param r attitude to risk
    static double statusQuo(double r) {
        return worth(.5, r);
    }

    /// {@return U_b = 2 − 4(½ − ¼(d_μ + d))ʳ, things get better without a challenge}
    ///
    /// @param d distance
    /// @param toMedian d_μ: the actor's distance from the median
    /// @param r attitude to risk
    static double better(double d, double toMedian, double r) {
        return worth(.5 - .25 * (toMedian + d), r);
    }

    /// {@return U_w = 2 − 4(½ + ¼(d_μ + d))ʳ, things get worse without a challenge}
    ///
    /// @param d distance
    /// @param toMedian d_μ: the actor's distance from the median
    /// @param r attitude to risk
    static double worse(double d, double toMedian, double r) {
        return worth(.5 + .25 * (toMedian + d), r);
    }

    /// {@return r = (1 − R/3)/(1 + R/3) with R = (2 Sec − max − min)/(max − min), from ½ to 2; 1 where all are
    /// equally secure}
    ///
    /// @param security Sec: what the others expect of challenging each actor, in sum
    static double[] attitudes(double[] security) {
        var least = Double.POSITIVE_INFINITY;
        var most = Double.NEGATIVE_INFINITY;
        for (var sum : security) {
            least = Math.min(least, sum);
            most = Math.max(most, sum);
        }
        var r = new double[security.length];
        for (var i = 0; i < r.length; i++) {
            var big = most > least ? (2 * security[i] - most - least) / (most - least) : 0;
            r[i] = (1 - big / 3) / (1 + big / 3);
        }
        return r;
    }

    private static double worth(double base, double r) {
        return 2 - 4 * StrictMath.pow(Math.max(0, base), r);
    }
}
