package concert.events;

import concert.math.Sample;

/// How rates scatter around a level that may change, from the differences of neighbors rₜ₊₁ − rₜ, which a
/// few changes of level hardly touch (von Neumann, J. 1941. Distribution of the ratio of the mean square
/// successive difference to the variance. Annals of Mathematical Statistics 12: 367–395.
/// doi:10.1214/aoms/1177731677).
///
/// The variance of a rate with exposure w is V(w) = a / w + b: a counts where events come one by one (a
/// Poisson process has a = λ, b = 0), b where the rate itself varies, as in the negative binomial
/// distribution. a and b, neither below 0, are fitted by least squares weighted with 1 / E² to (rₜ₊₁ − rₜ)²
/// = a (1 / wₜ + 1 / wₜ₊₁) + 2 b, each square cut at 6.63 times what is expected (at first by their
/// median), the 99th percentile of χ² with one degree of freedom. The autocorrelation of neighbors is ρ = 1
/// + 2 Σ dₜ dₜ₊₁ / Σ dₜ² of the standardized differences d but those beyond the cut; it counts where it
/// passes 2.3 / √n, which normal white noise does in one series of twenty and skewed counts in one of
/// five; then the methods are more careful than they need be.
///
/// @param perExposure a
/// @param between b
/// @param autocorrelation ρ, 0 where it does not count, at most 0.8
public record Noise(double perExposure, double between, double autocorrelation) {
    private static final double CUT = 6.63;
    private static final double BEYOND_CHANCE = 2.3;
    private static final double MOST = 0.8;
    private static final int ROUNDS = 4;
    private static final double TIE = 1e-9;

    /// The median of χ² with one degree of freedom.
    private static final double MEDIAN = 0.4549;

    /// {@return the noise of a series; at least that of events that come one by one}
    ///
    /// @param series the series
    public static Noise of(RateSeries series) {
        var poisson = series.poisson();
        var noise = new Noise(Math.max(poisson, typical(series)), 0, 0);
        for (var round = 0; round < ROUNDS; round++) {
            noise = noise.refitted(series, poisson);
        }
        return new Noise(noise.perExposure(), noise.between(), noise.neighbors(series));
    }

    /// Where to start: a by the median of the squares; by their mean where most are 0.
    private static double typical(RateSeries series) {
        var squares = new double[Math.max(0, series.size() - 1)];
        for (var t = 0; t < squares.length; t++) {
            var d = series.rate(t + 1) - series.rate(t);
            squares[t] = d * d / (1 / series.exposure(t) + 1 / series.exposure(t + 1));
        }
        var sample = Sample.of(squares);
        if (squares.length == 0) {
            return 0;
        }
        var median = sample.quantile(1.0 / 2);
        return median > 0 ? median / MEDIAN : sample.mean();
    }

    /// Fits a and b to what the squares are above those of a least a.
    private Noise refitted(RateSeries series, double least) {
        // normal equations of two unknowns: those of a stand beside those of b
        var aa = 0.0;
        var ab = 0.0;
        var bb = 0.0;
        var ay = 0.0;
        var by = 0.0;
        for (var t = 0; t + 1 < series.size(); t++) {
            var q = 1 / series.exposure(t) + 1 / series.exposure(t + 1);
            var d = series.rate(t + 1) - series.rate(t);
            var expected = perExposure * q + 2 * between;
            var y = Math.min(d * d, CUT * expected) - least * q;
            var weight = expected > 0 ? 1 / (expected * expected) : 0;
            aa += weight * q * q;
            ab += weight * q * 2;
            bb += weight * 4;
            ay += weight * q * y;
            by += weight * 2 * y;
        }
        return aa == 0 ? this : solved(least, new double[] {aa, ab, bb}, ay, by);
    }

    /// The least squares with a not below a least and b not below 0.
    private static Noise solved(double least, double[] m, double ay, double by) {
        var determinant = m[0] * m[2] - m[1] * m[1];
        var a = (ay * m[2] - by * m[1]) / determinant;
        var b = (by * m[0] - ay * m[1]) / determinant;
        if (determinant > TIE * m[0] * m[2] && a >= 0 && b >= 0) {
            return new Noise(least + a, b, 0);
        }
        // on an edge the sum of squares falls by the square of what is explained; of equals the one by exposure
        var alone = Math.max(0, ay);
        var between = Math.max(0, by);
        return alone * alone / m[0] >= between * between / m[2] * (1 - TIE)
                ? new Noise(least + alone / m[0], 0, 0)
                : new Noise(least, between / m[2], 0);
    }

    private double neighbors(RateSeries series) {
        var squares = 0.0;
        var products = 0.0;
        var before = 0.0;
        for (var t = 0; t + 1 < series.size(); t++) {
            var scale = Math.sqrt(variance(series.exposure(t)) + variance(series.exposure(t + 1)));
            var step = scale > 0 ? (series.rate(t + 1) - series.rate(t)) / scale : 0;
            var d = step * step > CUT ? 0 : step;
            squares += d * d;
            products += d * before;
            before = d;
        }
        // where differences are less than the noise that counts have at least, they tell less
        var told = Math.min(1, squares / Math.max(1, series.size() - 1));
        var rho = squares > 0 ? told * (1 + 2 * products / squares) : 0;
        return rho > BEYOND_CHANCE / Math.sqrt(series.size()) ? Math.min(rho, MOST) : 0;
    }

    /// {@return the variance of a rate as the differences of neighbors show it}
    ///
    /// @param exposure the exposure
    public double variance(double exposure) {
        return perExposure / exposure + between;
    }

    /// {@return the variance of a rate around its level, 1 / (1 − ρ) times what neighbors show}
    ///
    /// @param exposure the exposure
    public double aroundLevel(double exposure) {
        return variance(exposure) / (1 - autocorrelation);
    }

    /// {@return how many times the variance of a long mean is what the differences of neighbors show,
    ///     (1 + ρ) / (1 − ρ)²}
    public double inflation() {
        return (1 + autocorrelation) / ((1 - autocorrelation) * (1 - autocorrelation));
    }

    /// {@return whether there is none}
    public boolean isNone() {
        return perExposure == 0 && between == 0;
    }
}
