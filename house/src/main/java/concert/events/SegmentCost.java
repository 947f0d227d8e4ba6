package concert.events;

/// What segments of a series cost: twice the negative logarithm of the likelihood that a segment has one
/// level, up to a constant. Running sums give each in constant time.
final class SegmentCost {
    private final double[] weights;
    private final double[] sums;
    private final double[] squares;
    private final boolean isCount;

    private SegmentCost(int size, boolean isCount) {
        this.weights = new double[size + 1];
        this.sums = new double[size + 1];
        this.squares = new double[size + 1];
        this.isCount = isCount;
    }

    /// {@return the cost that a series wants: of counts that of an overdispersed Poisson process, else that
    ///     of a normal mean}
    static SegmentCost of(RateSeries series, Noise noise) {
        return series.isCount() ? poisson(series, noise) : normal(series, noise);
    }

    /// C = 2 Σ cₜ (λ̂ wₜ − xₜ ln λ̂) with λ̂ = Σ cₜ xₜ / Σ cₜ wₜ: the quasi-likelihood of counts whose
    /// variance is 1 / cₜ times that of a Poisson process (McCullagh, P. and J. A. Nelder 1989. Generalized
    /// Linear Models, 2nd ed., chapter 9).
    static SegmentCost poisson(RateSeries series, Noise noise) {
        var cost = new SegmentCost(series.size(), true);
        var level = series.rate(0, series.size());
        for (var t = 0; t < series.size(); t++) {
            var w = series.exposure(t);
            var c = level / (noise.variance(w) * w * noise.inflation());
            cost.weights[t + 1] = cost.weights[t] + c * w;
            cost.sums[t + 1] = cost.sums[t] + c * series.amount(t);
        }
        return cost;
    }

    /// C = Σ cₜ (rₜ − r̂)² with r̂ = Σ cₜ rₜ / Σ cₜ, each rate weighted with one over its variance.
    static SegmentCost normal(RateSeries series, Noise noise) {
        var cost = new SegmentCost(series.size(), false);
        var center = series.rate(0, series.size());
        for (var t = 0; t < series.size(); t++) {
            var c = 1 / (noise.variance(series.exposure(t)) * noise.inflation());
            var y = series.rate(t) - center;
            cost.weights[t + 1] = cost.weights[t] + c;
            cost.sums[t + 1] = cost.sums[t] + c * y;
            cost.squares[t + 1] = cost.squares[t] + c * y * y;
        }
        return cost;
    }

    int size() {
        return weights.length - 1;
    }

    /// {@return the cost of the observations from one index to before another}
    double of(int from, int to) {
        var sum = sums[to] - sums[from];
        var weight = weights[to] - weights[from];
        if (isCount) {
            return sum > 0 ? 2 * (sum - sum * Math.log(sum / weight)) : 0;
        }
        return Math.max(0, squares[to] - squares[from] - sum * sum / weight);
    }
}
