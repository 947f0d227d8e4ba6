package concert.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Whether chains of draws have forgotten where they began (Gelman & Rubin 1992, doi:10.1214/ss/1177011136;
/// split halves and effective size as in Gelman et al. 2013, *Bayesian Data Analysis*, section 11.4 and
/// 11.5).
public final class Convergence {
    private Convergence() {}

    /// √(((n − 1)/n · W + B/n)/W) over the halves of all chains, W the mean variance within them and B/n the
    /// variance of their means.
    ///
    /// @param chains draws of each chain, equally many
    /// @return split R̂; 1 where nothing varies
    public static double splitRhat(List<double[]> chains) {
        var halves = halves(chains);
        var within = within(halves);
        return within == 0 ? 1 : Math.sqrt(total(halves, within) / within);
    }

    /// How many independent draws tell the mean as well: draws / (1 + 2 Σ autocorrelations), the sum up to
    /// the first pair of lags whose sum is not positive (Geyer 1992, doi:10.1214/ss/1177011137).
    ///
    /// @param chains draws of each chain, equally many
    /// @return at most the number of draws
    public static double effectiveSize(List<double[]> chains) {
        var halves = halves(chains);
        var n = halves.getFirst().length;
        var draws = (double) n * halves.size();
        var total = total(halves, within(halves));
        if (total == 0) {
            return draws;
        }
        var sum = 0.0;
        for (var lag = 1; lag + 1 < n; lag += 2) {
            var pair = correlation(halves, lag, total) + correlation(halves, lag + 1, total);
            if (pair <= 0) {
                break;
            }
            sum += pair;
        }
        return draws / (1 + 2 * sum);
    }

    private static List<double[]> halves(List<double[]> chains) {
        var halves = new ArrayList<double[]>();
        for (var chain : chains) {
            halves.add(Arrays.copyOfRange(chain, 0, chain.length / 2));
            halves.add(Arrays.copyOfRange(chain, chain.length - chain.length / 2, chain.length));
        }
        return halves;
    }

    private static double within(List<double[]> chains) {
        return chains.stream().mapToDouble(Convergence::variance).average().orElse(Double.NaN);
    }

    private static double total(List<double[]> chains, double within) {
        var n = chains.getFirst().length;
        var means = chains.stream()
                .mapToDouble(chain -> Arrays.stream(chain).average().orElse(Double.NaN))
                .toArray();
        return within * (n - 1) / n + variance(means);
    }

    private static double variance(double[] draws) {
        var sd = Sample.of(draws).sd();
        return sd * sd;
    }

    /// 1 − V/(2·total), V the mean squared difference at this lag.
    private static double correlation(List<double[]> chains, int lag, double total) {
        var sum = 0.0;
        var count = 0L;
        for (var chain : chains) {
            for (var i = lag; i < chain.length; i++) {
                sum += (chain[i] - chain[i - lag]) * (chain[i] - chain[i - lag]);
            }
            count += chain.length - lag;
        }
        return 1 - sum / count / (2 * total);
    }
}
