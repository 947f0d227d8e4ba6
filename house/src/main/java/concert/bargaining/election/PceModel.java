package concert.bargaining.election;

import java.util.Arrays;

/// How the probabilities of victory between any two options become the probability that each option wins them all.
///
/// Wise, B. P., Lester, L. & Efird, B. (2015), KAPSARC discussion paper KS-1517-DP011A.
public enum PceModel implements Choice {
    /// Each option's probability of beating all others at once, given that one option does.
    CONDITIONAL("Conditional"),
    /// The limit of a random walk in which every option is challenged equally often.
    MARKOV_UNIFORM("MarkovUniform"),
    /// The limit of a random walk in which options challenge as they have the incentive to.
    MARKOV_INCENTIVE("MarkovIncentive");

    private static final double UNIFORM_TOLERANCE = 1e-6;
    private static final double INCENTIVE_TOLERANCE = 1e-8;
    private static final double DIAGONAL = 1e-10;
    private static final int MOST_STEPS = 100_000;
    private static final int RESCALE = -500;

    private final String names;

    PceModel(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }

    /// {@return P: the probability that each option wins}
    ///
    /// @param c strength of the coalition for the row's option against the column's
    /// @param p probability that the row's option beats the column's
    public double[] winners(double[][] c, double[][] p) {
        return switch (this) {
            case CONDITIONAL -> conditional(p);
            case MARKOV_UNIFORM -> markovUniform(p);
            case MARKOV_INCENTIVE -> markovIncentive(c, p);
        };
    }

    /// Pᵢ = Πⱼ pᵢⱼ / Σₖ Πⱼ pₖⱼ. Powers of two are taken out of small products, which changes no digit.
    private static double[] conditional(double[][] p) {
        var n = p.length;
        var product = new double[n];
        var exponent = new int[n];
        var greatest = Integer.MIN_VALUE;
        for (var i = 0; i < n; i++) {
            product[i] = 1;
            for (var j = 0; j < n; j++) {
                product[i] *= p[i][j];
                if (Math.getExponent(product[i]) < RESCALE && product[i] > 0) {
                    product[i] = Math.scalb(product[i], -RESCALE);
                    exponent[i] += RESCALE;
                }
            }
            greatest = Math.max(greatest, exponent[i]);
        }
        var total = 0.0;
        for (var i = 0; i < n; i++) {
            product[i] = Math.scalb(product[i], exponent[i] - greatest);
            total += product[i];
        }
        for (var i = 0; i < n; i++) {
            product[i] /= total;
        }
        return product;
    }

    /// qᵢ = (1/n) Σⱼ pᵢⱼ (Pᵢ + Pⱼ).
    private static double[] markovUniform(double[][] p) {
        var n = p.length;
        var lost = transposed(p);
        return walk(n, UNIFORM_TOLERANCE, (now, q) -> {
            for (var j = 0; j < n; j++) {
                var lostBy = lost[j];
                var other = now[j];
                for (var i = 0; i < n; i++) {
                    q[i] += lostBy[i] * (now[i] + other);
                }
            }
            for (var i = 0; i < n; i++) {
                q[i] /= n;
            }
        });
    }

    /// Incentive Iᵢⱼ = cᵢⱼ pᵢⱼ, share Kᵢⱼ = Iᵢⱼ / Σₖ Iₖⱼ, challenge ctᵢⱼ = Pᵢ Kⱼᵢ, qᵢ = Σⱼ pᵢⱼ (ctᵢⱼ + ctⱼᵢ).
    private static double[] markovIncentive(double[][] c, double[][] p) {
        var n = p.length;
        var share = incentiveShares(c, p);
        var lost = transposed(p);
        var shareFrom = transposed(share);
        return walk(n, INCENTIVE_TOLERANCE, (now, q) -> {
            for (var j = 0; j < n; j++) {
                var lostBy = lost[j];
                var own = share[j];
                var others = shareFrom[j];
                var other = now[j];
                for (var i = 0; i < n; i++) {
                    q[i] += lostBy[i] * (now[i] * own[i] + other * others[i]);
                }
            }
        });
    }

    /// The sums go over the other option first, so that those of all options are added up side by side.
    private static double[][] transposed(double[][] matrix) {
        var n = matrix.length;
        var columns = new double[n][n];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                columns[j][i] = matrix[i][j];
            }
        }
        return columns;
    }

    /// P ← (P + q)/2 from P = 1/n until no q differs from its P by the tolerance or more.
    private static double[] walk(int n, double tolerance, Flow flow) {
        var now = new double[n];
        var q = new double[n];
        Arrays.fill(now, 1.0 / n);
        for (var step = 0; step < MOST_STEPS; step++) {
            var change = 0.0;
            Arrays.fill(q, 0);
            flow.into(now, q);
            for (var i = 0; i < n; i++) {
                change = Math.max(change, Math.abs(q[i] - now[i]));
                now[i] = .5 * (now[i] + q[i]);
            }
            if (change < tolerance) {
                return now;
            }
        }
        throw new IllegalStateException("election of " + n + " options did not settle in " + MOST_STEPS + " steps");
    }

    private static double[][] incentiveShares(double[][] c, double[][] p) {
        var n = p.length;
        var share = new double[n][n];
        for (var j = 0; j < n; j++) {
            var total = 0.0;
            for (var i = 0; i < n; i++) {
                share[i][j] = c[i][j] * p[i][j] + (i == j ? DIAGONAL : 0);
                total += share[i][j];
            }
            for (var i = 0; i < n; i++) {
                share[i][j] /= total;
            }
        }
        return share;
    }

    /// Adds to q the probability that flows into each option.
    @FunctionalInterface
    private interface Flow {
        void into(double[] now, double[] q);
    }
}
