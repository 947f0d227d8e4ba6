package concert.events;

/// Standard scores of rates against all before them, in the given or another order ([Cusum] cites the paper).
final class SelfStarting {
    private final double[] rates;
    private final double[] weights;
    private final double autocorrelation;
    private final int learning;

    private SelfStarting(double[] rates, double[] weights, double autocorrelation, int learning) {
        this.rates = rates;
        this.weights = weights;
        this.autocorrelation = autocorrelation;
        this.learning = learning;
    }

    static SelfStarting of(RateSeries series, int learning) {
        var noise = Noise.of(series);
        var rates = new double[series.size()];
        var weights = new double[series.size()];
        for (var t = 0; t < rates.length; t++) {
            rates[t] = series.rate(t);
            weights[t] = noise.isNone() ? 1 : 1 / noise.variance(series.exposure(t));
        }
        return new SelfStarting(rates, weights, noise.autocorrelation(), learning);
    }

    int size() {
        return rates.length;
    }

    /// {@return how many periods a block has that keeps neighbors together}
    int block(int most) {
        var hang = 2 * autocorrelation / (1 - autocorrelation * autocorrelation);
        return (int) Math.clamp(Math.ceil(Math.pow(hang, 2.0 / 3) * Math.cbrt(size())), 1, Math.max(1, most));
    }

    double[] inOrder() {
        var order = new int[size()];
        for (var t = 0; t < order.length; t++) {
            order[t] = t;
        }
        return in(order);
    }

    /// {@return the scores in an order; 0 while level and deviation are learned}
    double[] in(int[] order) {
        var scores = new double[order.length];
        var weight = weights[order[0]];
        var mean = rates[order[0]];
        var squares = 0.0;
        for (var t = 1; t < order.length; t++) {
            var w = weights[order[t]];
            var d = rates[order[t]] - mean;
            if (t >= learning) {
                scores[t] = normal(d, squares / (t - 1) * (1 / w + 1 / weight), t - 1);
            }
            squares += d * d * w * weight / (w + weight);
            mean += d * w / (weight + w);
            weight += w;
        }
        return scores;
    }

    /// A distance of a variance with ν degrees of freedom as a standard normal number, by Wallace's formula.
    private static double normal(double distance, double variance, int freedom) {
        if (distance == 0) {
            return 0;
        }
        var t = distance / Math.sqrt(variance);
        var size = Math.sqrt(freedom * Math.log1p(t * t / freedom)) * (8 * freedom + 1) / (8 * freedom + 3.0);
        return Math.copySign(size, distance);
    }
}
