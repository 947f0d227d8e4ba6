package concert.math;

/// The standard normal distribution, fast: straight lines of sums and products that a processor does for
/// several numbers at once where they stand in arrays.
public final class StandardNormal {
    private static final double FARTHEST = 11.5;
    private static final double MIDDLE = 0.425;

    private StandardNormal() {}

    /// Φ(x) as e^(−x²/2) times a polynomial in 1/(1 + 0.23|x|), fitted to relative error 4e-10 from −11.5 on; together
    /// with the exponential below 3e-9. Below −11.5 it stays at Φ(−11.5) = 6.6e-31.
    ///
    /// @param x any number
    /// @return the share below it
    public static double cdf(double x) {
        var t = reach(x);
        return above(x, ratio(fraction(t)) * exponential(-t * t / 2));
    }

    private static double reach(double x) {
        return Math.min(FARTHEST, Math.abs(x));
    }

    private static double fraction(double t) {
        return 1 / (1 + 0.23 * t);
    }

    /// Mills' ratio (1 − Φ(t))/e^(−t²/2) as a polynomial in 1/(1 + 0.23 t).
    private static double ratio(double s) {
        var ratio = 0.03367240734021459;
        ratio = ratio * s - 0.19476250665809489;
        ratio = ratio * s + 0.415527564144183;
        ratio = ratio * s - 0.4319861851481278;
        ratio = ratio * s + 0.3953317562868315;
        ratio = ratio * s - 0.11613464269374797;
        ratio = ratio * s + 0.14129930839197824;
        ratio = ratio * s + 0.07127789832588183;
        ratio = ratio * s + 0.09423998850703308;
        ratio = ratio * s + 0.09152475391536966;
        ratio = ratio * s + 9.657785434844375e-6;
        return ratio;
    }

    /// The tail for x below 0, the rest above it.
    private static double above(double x, double tail) {
        var isAbove = 0.5 + 0.5 * Math.signum(x);
        return isAbove + (1 - 2 * isAbove) * tail;
    }

    /// e^y for y from −67 to 0: Taylor's series of e^(y/1024), squared ten times.
    private static double exponential(double y) {
        var z = y / 1024;
        var e = 1 + z * (1 + z * (1. / 2 + z * (1. / 6 + z * (1. / 24 + z * (1. / 120 + z * (1. / 720))))));
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        return e * e;
    }

    /// [#cdf(double)] of each number of a part of an array, the same bits.
    ///
    /// @param x the numbers
    /// @param from the first place
    /// @param to the place after the last
    /// @param shares receives the results, in the same places
    public static void cdf(double[] x, int from, int to, double[] shares) {
        // In short loops, which the compiler turns into vector instructions.
        for (var i = from; i < to; i++) {
            shares[i] = fraction(reach(x[i]));
        }
        for (var i = from; i < to; i++) {
            shares[i] = ratio(shares[i]);
        }
        for (var i = from; i < to; i++) {
            var t = reach(x[i]);
            shares[i] *= exponential(-t * t / 2);
        }
        for (var i = from; i < to; i++) {
            shares[i] = above(x[i], shares[i]);
        }
    }

    /// Φ⁻¹(p), relative error about 1e-16 (Wichura 1988, algorithm AS 241, doi:10.2307/2347330).
    ///
    /// @param p a share between 0 and 1
    /// @return the number below which this share lies
    public static double quantile(double p) {
        var q = p - 0.5;
        if (Math.abs(q) <= MIDDLE) {
            return q * middle(0.180625 - q * q);
        }
        return beyond(p);
    }

    private static double beyond(double p) {
        var r = Math.sqrt(-Math.log(p < 0.5 ? p : 1 - p));
        var x = r <= 5 ? outer(r - 1.6) : farthest(r - 5);
        return p < 0.5 ? -x : x;
    }

    /// [#quantile(double)] of the first numbers of an array, the same bits.
    ///
    /// @param p the shares
    /// @param size how many
    /// @param numbers receives the results, in the same places
    public static void quantile(double[] p, int size, double[] numbers) {
        for (var i = 0; i < size; i++) {
            var q = p[i] - 0.5;
            numbers[i] = q * middle(0.180625 - q * q);
        }
        for (var i = 0; i < size; i++) {
            if (Math.abs(p[i] - 0.5) > MIDDLE) {
                numbers[i] = beyond(p[i]);
            }
        }
    }

    private static double middle(double r) {
        var above = 2509.0809287301227;
        above = above * r + 33430.57558358813;
        above = above * r + 67265.7709270087;
        above = above * r + 45921.95393154987;
        above = above * r + 13731.69376550946;
        above = above * r + 1971.5909503065513;
        above = above * r + 133.14166789178438;
        above = above * r + 3.3871328727963665;
        var below = 5226.495278852854;
        below = below * r + 28729.085735721943;
        below = below * r + 39307.89580009271;
        below = below * r + 21213.794301586597;
        below = below * r + 5394.196021424751;
        below = below * r + 687.1870074920579;
        below = below * r + 42.31333070160091;
        below = below * r + 1.0;
        return above / below;
    }

    private static double outer(double r) {
        var above = 0.0007745450142783414;
        above = above * r + 0.022723844989269184;
        above = above * r + 0.2417807251774506;
        above = above * r + 1.2704582524523684;
        above = above * r + 3.6478483247632045;
        above = above * r + 5.769497221460691;
        above = above * r + 4.630337846156546;
        above = above * r + 1.4234371107496835;
        var below = 1.0507500716444169e-9;
        below = below * r + 0.0005475938084995345;
        below = below * r + 0.015198666563616457;
        below = below * r + 0.14810397642748008;
        below = below * r + 0.6897673349851;
        below = below * r + 1.6763848301838038;
        below = below * r + 2.053191626637759;
        below = below * r + 1.0;
        return above / below;
    }

    private static double farthest(double r) {
        var above = 2.0103343992922881e-7;
        above = above * r + 2.7115555687434876e-5;
        above = above * r + 0.0012426609473880784;
        above = above * r + 0.026532189526576124;
        above = above * r + 0.29656057182850487;
        above = above * r + 1.7848265399172913;
        above = above * r + 5.463784911164114;
        above = above * r + 6.657904643501103;
        var below = 2.0442631033899397e-15;
        below = below * r + 1.421511758316446e-7;
        below = below * r + 1.8463183175100548e-5;
        below = below * r + 0.0007868691311456133;
        below = below * r + 0.014875361290850615;
        below = below * r + 0.1369298809227358;
        below = below * r + 0.599832206555888;
        below = below * r + 1.0;
        return above / below;
    }
}
