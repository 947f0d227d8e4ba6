package concert.order.idealpoint;

import concert.math.Convergence;
import concert.math.Sample;
import java.util.List;

/// Where a country stands in a session: higher is nearer to the United States of the Cold War. All country-sessions
/// together have mean 0 and standard deviation 1 in each draw.
///
/// @param mean of the draws: the estimate
/// @param sd standard deviation of the draws
/// @param q05 5 % of the draws are lower
/// @param q10 10 % are lower
/// @param median half of them are lower
/// @param q90 90 % are lower
/// @param q95 95 % are lower
/// @param rhat split R̂: how far halves of chains disagree; near 1 if they do not
/// @param effective how many independent draws the draws are worth
public record IdealPoint(
        double mean,
        double sd,
        double q05,
        double q10,
        double median,
        double q90,
        double q95,
        double rhat,
        double effective) {

    static IdealPoint of(List<double[]> chains) {
        var all = Sample.of(
                chains.stream().flatMapToDouble(java.util.Arrays::stream).toArray());
        return new IdealPoint(
                all.mean(),
                all.sd(),
                all.quantile(.05),
                all.quantile(.1),
                all.quantile(.5),
                all.quantile(.9),
                all.quantile(.95),
                Convergence.splitRhat(chains),
                Convergence.effectiveSize(chains));
    }
}
