package concert.order.portfolio;

/// S of two portfolios whose places count by weights, such as capabilities: S = 1 − 2 Σₖ wₖ `|xₖ − yₖ|` / (d
/// Σ wₖ), d the largest distance. Signorino and Ritter 1999, "Tau-b or Not Tau-b", International Studies
/// Quarterly 43: 115–144, doi:10.1111/0020-8833.00113. Departs from the paper: nothing.
public final class WeightedS {
    private WeightedS() {}

    /// {@return the similarity}
    ///
    /// @param x levels of the one
    /// @param y levels of the other
    /// @param weights weight of each place; a place whose weight is missing (NaN) does not count
    /// @param levels how many levels there are
    public static double of(byte[] x, byte[] y, double[] weights, int levels) {
        var distance = 0.0;
        var total = 0.0;
        for (var k = 0; k < weights.length; k++) {
            if (!Double.isNaN(weights[k])) {
                distance += weights[k] * Math.abs(x[k] - y[k]);
                total += weights[k];
            }
        }
        return 1 - 2 * distance / ((levels - 1) * total);
    }
}
