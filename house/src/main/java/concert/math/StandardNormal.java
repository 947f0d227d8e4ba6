package concert.math;

/// The standard normal distribution, fast: Φ from a table of polynomials, Φ⁻¹ by rational functions.
public final class StandardNormal {
    /// The table reaches from −9 to 9 in steps of 1/64.
    private static final int REACH = 9;

    private static final int STEPS = 64;
    private static final int TERMS = 4;
    private static final double SMALLEST = 1e-30;
    private static final double[] TABLE = table();

    private StandardNormal() {}

    /// Φ(x) by Taylor's series to the third power around the nearest of 1,153 places: relative error below 2e-6 from −9
    /// on, absolute error below 3e-10; smaller than 1e-30 it does not get.
    ///
    /// @param x any number
    /// @return the share below it
    public static double cdf(double x) {
        if (x >= REACH) {
            return 1;
        }
        if (x <= -REACH) {
            return Math.max(SMALLEST, tail(-x));
        }
        var place = (int) ((x + REACH) * STEPS + 0.5);
        var d = x - ((double) place / STEPS - REACH);
        var at = place * TERMS;
        return TABLE[at] + d * (TABLE[at + 1] + d * (TABLE[at + 2] + d * TABLE[at + 3]));
    }

    private static double[] table() {
        var table = new double[(2 * REACH * STEPS + 1) * TERMS];
        for (var place = 0; place <= 2 * REACH * STEPS; place++) {
            var x = (double) place / STEPS - REACH;
            var density = density(x);
            var at = place * TERMS;
            table[at] = exact(x);
            table[at + 1] = density;
            table[at + 2] = -x * density / 2;
            table[at + 3] = (x * x - 1) * density / 6;
        }
        return table;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /// Φ to the last digits: a series near 0, a continued fraction away from it (Abramowitz & Stegun 26.2.11, .14).
    private static double exact(double x) {
        if (x > 0) {
            return 1 - exact(-x);
        }
        if (x < -3) {
            return tail(-x);
        }
        var term = x;
        var sum = x;
        for (var k = 3; Math.abs(term) > 1e-20; k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return 0.5 + density(x) * sum;
    }

    /// 1 − Φ(t) for t of at least 3.
    private static double tail(double t) {
        var fraction = t;
        for (var k = 150; k > 0; k--) {
            fraction = t + k / fraction;
        }
        return density(t) / fraction;
    }

    /// Φ⁻¹(p), relative error about 1e-16 (Wichura 1988, algorithm AS 241, doi:10.2307/2347330).
    ///
    /// @param p a share between 0 and 1
    /// @return the number below which this share lies
    public static double quantile(double p) {
        var q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            return q * middle(0.180625 - q * q);
        }
        var r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
        var x = r <= 5 ? outer(r - 1.6) : farthest(r - 5);
        return q < 0 ? -x : x;
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
