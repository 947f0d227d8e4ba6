package concert.events;

import concert.math.Sample;

/// The cost of a segment under a normal mean, C = Σ (y − ȳ)² / σ², from running sums of the centered series.
final class SegmentCost {
    private final double[] sums;
    private final double[] squares;
    private final double center;
    private final double sigma;

    private SegmentCost(int size, double center, double sigma) {
        this.sums = new double[size + 1];
        this.squares = new double[size + 1];
        this.center = center;
        this.sigma = sigma;
    }

    static SegmentCost of(double[] series, double sigma) {
        var cost = new SegmentCost(series.length, Sample.of(series).mean(), sigma);
        for (var i = 0; i < series.length; i++) {
            var y = series[i] - cost.center;
            cost.sums[i + 1] = cost.sums[i] + y;
            cost.squares[i + 1] = cost.squares[i] + y * y;
        }
        return cost;
    }

    int size() {
        return sums.length - 1;
    }

    /// {@return the cost of the observations from one index to before another}
    double of(int from, int to) {
        var sum = sums[to] - sums[from];
        return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from)) / (sigma * sigma);
    }

    double mean(int from, int to) {
        return center + (sums[to] - sums[from]) / (to - from);
    }
}
