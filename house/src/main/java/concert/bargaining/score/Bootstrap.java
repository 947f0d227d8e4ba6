package concert.bargaining.score;

import concert.math.RandomStream;
import concert.math.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Draws acts anew, with replacement, to tell how sure a difference between two methods is.
///
/// @param results what the methods said of each issue
/// @param acts the acts
/// @param seed seed of the draws
record Bootstrap(List<Result> results, List<String> acts, long seed) {
    private static final int RESAMPLES = 2000;
    private static final double LOW = .025;
    private static final double HIGH = .975;

    /// {@return how much worse each method did than the compromise model, and than the headline forecast}
    List<Difference> differences(List<Score> scores) {
        var differences = new ArrayList<Difference>();
        for (var other : List.of(Forecaster.COMPROMISE, Forecaster.CALIBRATED)) {
            for (var score : scores) {
                if (score.forecaster() != other) {
                    differences.add(difference(score.forecaster(), other));
                }
            }
        }
        return differences;
    }

    private Difference difference(Forecaster forecaster, Forecaster other) {
        var both = results.stream()
                .filter(result -> result.has(forecaster) && result.has(other))
                .toList();
        var error = new Sums(both, result -> result.error(forecaster) - result.error(other));
        var crps = new Sums(both, result -> result.crps(forecaster) - result.crps(other));
        return new Difference(
                forecaster,
                other,
                both.size(),
                error.mean(),
                error.resampled.quantile(LOW),
                error.resampled.quantile(HIGH),
                crps.mean(),
                crps.resampled.quantile(LOW),
                crps.resampled.quantile(HIGH));
    }

    /// A loss summed over the issues of each act.
    private final class Sums {
        private final double[] sums = new double[acts.size()];
        private final int[] counts = new int[acts.size()];
        private final Sample resampled;

        private Sums(List<Result> both, ToDoubleFunction<Result> loss) {
            for (var result : both) {
                var act = acts.indexOf(result.act());
                sums[act] += loss.applyAsDouble(result);
                counts[act]++;
            }
            var means = new double[RESAMPLES];
            for (var draw = 0; draw < RESAMPLES; draw++) {
                means[draw] = redrawn(draw);
            }
            resampled = Sample.of(means);
        }

        private double mean() {
            var sum = 0.0;
            var count = 0;
            for (var act = 0; act < sums.length; act++) {
                sum += sums[act];
                count += counts[act];
            }
            return sum / count;
        }

        private double redrawn(int draw) {
            var sum = 0.0;
            var count = 0;
            for (var k = 0; k < sums.length; k++) {
                var act = (int) (RandomStream.uniform(seed, draw, k) * sums.length);
                sum += sums[act];
                count += counts[act];
            }
            return sum / count;
        }
    }
}
