package concert.math;

/// The standard normal distribution, fast: Φ from a table of polynomials, Φ⁻¹ by rational functions.
public final class StandardNormal {
    /// The table reaches from −9 to 9 in steps of 1/64.
    private static final int REACH = 9;

    private static final int STEPS = 64;
    private static final int TERMS = 5;
    private static final double SMALLEST = 1e-30;
    private static final double[] TABLE = table();

    private StandardNormal() {}

    /// Φ(x) by Taylor's series to the fourth power around the nearest of 1,153 places: relative error below 2e-8
    /// from −9 on, below 1e-10 above −3; smaller than 1e-30 it does not get.
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
        return TABLE[at] + d * (TABLE[at + 1] + d * (TABLE[at + 2] + d * (TABLE[at + 3] + d * TABLE[at + 4])));
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
            table[at + 4] = (3 - x * x) * x * density / 24;
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
        var above = ((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r
                                                                + 4.5921953931549871457e4)
                                                        * r
                                                + 1.3731693765509461125e4)
                                        * r
                                + 1.9715909503065514427e3)
                        * r
                + 1.3314166789178437745e2);
        var below = ((((((5.2264952788528545610e3 * r + 2.8729085735721942674e4) * r + 3.9307895800092710610e4) * r
                                                                + 2.1213794301586595867e4)
                                                        * r
                                                + 5.3941960214247511077e3)
                                        * r
                                + 6.8718700749205790830e2)
                        * r
                + 4.2313330701600911252e1);
        return (above * r + 3.3871328727963666080) / (below * r + 1);
    }

    private static double outer(double r) {
        var above =
                ((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r
                                                                        + 1.27045825245236838258)
                                                                * r
                                                        + 3.64784832476320460504)
                                                * r
                                        + 5.76949722146069140550)
                                * r
                        + 4.63033784615654529590);
        var below =
                ((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r + 1.51986665636164571966e-2) * r
                                                                        + 1.48103976427480074590e-1)
                                                                * r
                                                        + 6.89767334985100004550e-1)
                                                * r
                                        + 1.67638483018380384940)
                                * r
                        + 2.05319162663775882187);
        return (above * r + 1.42343711074968357734) / (below * r + 1);
    }

    private static double farthest(double r) {
        var above =
                ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r
                                                                        + 2.65321895265761230930e-2)
                                                                * r
                                                        + 2.96560571828504891230e-1)
                                                * r
                                        + 1.78482653991729133580)
                                * r
                        + 5.46378491116411436990);
        var below =
                ((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r + 1.84631831751005468180e-5) * r
                                                                        + 7.86869131145613259100e-4)
                                                                * r
                                                        + 1.48753612908506148525e-2)
                                                * r
                                        + 1.36929880922735805310e-1)
                                * r
                        + 5.99832206555887937690e-1);
        return (above * r + 6.65790464350110377720) / (below * r + 1);
    }
}
