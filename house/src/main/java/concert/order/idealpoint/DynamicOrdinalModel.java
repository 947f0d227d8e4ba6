package concert.order.idealpoint;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Dynamic ordinal ideal points from roll calls. A country-session i sees item j as z = βⱼθᵢ + ε with ε ~ N(0, 1); it
/// votes yes if z ≤ γ₁ⱼ, abstains up to γ₂ⱼ, else votes no. θ walks at random from one session of a country to the
/// next, the more slowly the more votes the earlier one has (Bailey, Strezhnev & Voeten 2017, Journal of Conflict
/// Resolution 61(2), 430–456, doi:10.1177/0022002715595700). Drawn by Gibbs sampling with Metropolis steps for γ.
///
/// Departs from the paper: the mean of θ's prior is the neighboring session's draw, not its last conditional mean;
/// several chains, with split R̂ and effective sample sizes.
///
/// @param options how it was estimated
/// @param voters the country-sessions
/// @param points where they stand, in the same order
public record DynamicOrdinalModel(Options options, List<CountrySession> voters, List<IdealPoint> points) {
    /// Copies.
    public DynamicOrdinalModel {
        voters = List.copyOf(voters);
        points = List.copyOf(points);
    }

    /// How to draw.
    ///
    /// @param iterations of each chain, those that are thrown away included
    /// @param chains how many chains
    /// @param seed of all draws
    public record Options(int iterations, int chains, long seed) {
        /// 1,000 iterations of 2 chains.
        public static final Options DEFAULTS = new Options(1_000, 2, 1);

        private static final int LONGEST_BURN_IN = 200;
        private static final int BURN_IN_SHARE = 3;
        private static final int LEAST_ITERATIONS = 12;

        /// Checks the ranges.
        public Options {
            if (iterations < LEAST_ITERATIONS) {
                throw new IllegalArgumentException(
                        "iterations: found " + iterations + ", expected at least " + LEAST_ITERATIONS);
            }
            if (chains < 1) {
                throw new IllegalArgumentException("chains: found " + chains + ", expected at least 1");
            }
        }

        /// {@return how many first iterations are thrown away: a third, at most 200}
        public int burnIn() {
            return Math.min(LONGEST_BURN_IN, iterations / BURN_IN_SHARE);
        }

        /// {@return how many draws of a chain are kept}
        public int kept() {
            return iterations - burnIn();
        }
    }

    /// Runs one chain. Chains do not depend on each other, so whoever has threads may run them at once.
    ///
    /// @param table the votes
    /// @param options how to draw
    /// @param number which chain, from 0
    /// @param cancel asked after each iteration whether to stop
    /// @return its draws
    /// @throws java.util.concurrent.CancellationException once `cancel` says so
    public static Draws chain(VoteTable table, Options options, int number, BooleanSupplier cancel) {
        return new Chain(table, options, number).run(cancel);
    }

    /// Sums up the draws of all chains.
    ///
    /// @param table the votes
    /// @param options how they were drawn
    /// @param chains the draws of each chain
    /// @return means, intervals and diagnostics
    public static DynamicOrdinalModel of(VoteTable table, Options options, List<Draws> chains) {
        var points = IntStream.range(0, table.voters().size())
                .mapToObj(i ->
                        IdealPoint.of(chains.stream().map(chain -> chain.of(i)).toList()))
                .toList();
        return new DynamicOrdinalModel(options, table.voters(), points);
    }

    /// {@return the largest split R̂ of all points}
    public double largestRhat() {
        return points.stream().mapToDouble(IdealPoint::rhat).max().orElse(Double.NaN);
    }

    /// {@return the share of points whose split R̂ is above 1.1}
    public double shareUnmixed() {
        return points.stream().filter(point -> point.rhat() > 1.1).count() / (double) Math.max(1, points.size());
    }
}
