package concert.order.idealpoint;

import concert.math.RandomSequence;
import concert.math.StandardNormal;
import java.util.Arrays;

/// The steps of the sampler that go item by item: γ by Metropolis with z integrated out, z from its cut normal, β from
/// its normal. Nothing is allocated once it runs.
final class ItemStep {
    /// Standard deviation of the proposals of γ.
    private static final double PROPOSAL = 0.2 / 3;

    private static final double EDGE = 7;
    private static final double FARTHEST = 9;
    private static final double SMALLEST = 1e-30;
    /// Products of so many probabilities cannot underflow.
    private static final int PRODUCT = 7;

    private final VoteTable table;
    private final double[] theta;
    private final RandomSequence random;
    private final double[] beta;
    private final double[] gamma1;
    private final double[] gamma2;
    /// Mean of z, its probability to lie where the vote says under the γ that holds and under the one proposed, and z;
    /// of the votes of one item.
    private final double[] mean;
    private double[] chance;
    private double[] proposed;
    private final double[] z;

    ItemStep(VoteTable table, double[] theta, RandomSequence random) {
        this.table = table;
        this.theta = theta;
        this.random = random;
        this.beta = new double[table.items()];
        this.gamma1 = new double[table.items()];
        this.gamma2 = new double[table.items()];
        var most = 0;
        for (var item = 0; item < table.items(); item++) {
            most = Math.max(most, table.start[item + 1] - table.start[item]);
        }
        this.mean = new double[most];
        this.chance = new double[most];
        this.proposed = new double[most];
        this.z = new double[most];
    }

    /// γ from the shares of votes (each count and a half), z at the β given; sums for the first θ.
    void begin(double[] start, double[] precision, double[] pull) {
        System.arraycopy(start, 0, beta, 0, beta.length);
        Arrays.fill(precision, 0);
        Arrays.fill(pull, 0);
        for (var item = 0; item < beta.length; item++) {
            var n = table.start[item + 1] - table.start[item] + 1.5;
            gamma1[item] = StandardNormal.quantile((table.abstained[item] - table.start[item] + 0.5) / n);
            gamma2[item] = StandardNormal.quantile((table.against[item] - table.start[item] + 1) / n);
            expect(item);
            likelihood(item, gamma1[item], gamma2[item], chance);
            drawZ(item);
            add(item, precision, pull);
        }
    }

    /// One pass over the items, and the sums for the next θ.
    void draw(double[] precision, double[] pull) {
        Arrays.fill(precision, 0);
        Arrays.fill(pull, 0);
        for (var item = 0; item < beta.length; item++) {
            expect(item);
            drawGamma(item);
            drawZ(item);
            drawBeta(item);
            add(item, precision, pull);
        }
    }

    private void expect(int item) {
        var first = table.start[item];
        var slope = beta[item];
        for (var at = first; at < table.start[item + 1]; at++) {
            mean[at - first] = slope * theta[table.voter[at]];
        }
    }

    /// The log likelihood of an item's votes at some γ, and the probability of each.
    private double likelihood(int item, double g1, double g2, double[] chance) {
        var yes = table.abstained[item] - table.start[item];
        var abstain = table.against[item] - table.start[item];
        var all = table.start[item + 1] - table.start[item];
        var log = 0.0;
        var product = 1.0;
        for (var i = 0; i < all; i++) {
            double p;
            if (i < yes) {
                p = StandardNormal.cdf(g1 - mean[i]);
            } else if (i >= abstain) {
                p = StandardNormal.cdf(mean[i] - g2);
            } else {
                p = between(g1 - mean[i], g2 - mean[i]);
            }
            chance[i] = p;
            product *= p;
            if ((i & PRODUCT) == PRODUCT) {
                log += Math.log(product);
                product = 1;
            }
        }
        return log + Math.log(product);
    }

    /// Φ(high) − Φ(low), taken on the side where both are small.
    private static double between(double low, double high) {
        var p = low > 0
                ? StandardNormal.cdf(-low) - StandardNormal.cdf(-high)
                : StandardNormal.cdf(high) - StandardNormal.cdf(low);
        return Math.max(SMALLEST, p);
    }

    private void drawGamma(int item) {
        var g1 = gamma1[item];
        var g2 = gamma2[item];
        var new1 = random.normalWithin(g1, PROPOSAL, -EDGE, g2);
        var new2 = random.normalWithin(g2, PROPOSAL, new1, EDGE);
        var held = likelihood(item, g1, g2, chance);
        var better = likelihood(item, new1, new2, proposed) - held;
        var cuts = above((new1 - g2) / PROPOSAL) / above((g1 - new2) / PROPOSAL) * within(g1, g2) / within(new1, new2);
        if (Math.log(random.uniform()) < better + Math.log(cuts)) {
            gamma1[item] = new1;
            gamma2[item] = new2;
            var swapped = chance;
            chance = proposed;
            proposed = swapped;
        }
    }

    private static double above(double x) {
        return StandardNormal.cdf(-x);
    }

    private static double within(double g1, double g2) {
        return StandardNormal.cdf((g2 - g1) / PROPOSAL) - StandardNormal.cdf((-EDGE - g1) / PROPOSAL);
    }

    /// z by inversion, in the tail where its probability is small.
    private void drawZ(int item) {
        var yes = table.abstained[item] - table.start[item];
        var abstain = table.against[item] - table.start[item];
        var all = table.start[item + 1] - table.start[item];
        var g1 = gamma1[item];
        var g2 = gamma2[item];
        for (var i = 0; i < yes; i++) {
            var x = mean[i] + StandardNormal.quantile(random.uniform() * chance[i]);
            z[i] = Math.max(-FARTHEST, Math.min(g1, x));
        }
        for (var i = yes; i < abstain; i++) {
            var low = g1 - mean[i];
            var part = random.uniform() * chance[i];
            var x = low > 0
                    ? -StandardNormal.quantile(StandardNormal.cdf(mean[i] - g2) + part)
                    : StandardNormal.quantile(StandardNormal.cdf(low) + part);
            z[i] = Math.max(g1, Math.min(g2, mean[i] + x));
        }
        for (var i = abstain; i < all; i++) {
            var x = mean[i] - StandardNormal.quantile(random.uniform() * chance[i]);
            z[i] = Math.min(FARTHEST, Math.max(g2, x));
        }
    }

    private void drawBeta(int item) {
        var first = table.start[item];
        var squares = 1.0;
        var products = 0.0;
        for (var at = first; at < table.start[item + 1]; at++) {
            var point = theta[table.voter[at]];
            squares += point * point;
            products += point * z[at - first];
        }
        beta[item] = products / squares + random.normal() / Math.sqrt(squares);
    }

    private void add(int item, double[] precision, double[] pull) {
        var first = table.start[item];
        var slope = beta[item];
        for (var at = first; at < table.start[item + 1]; at++) {
            var i = table.voter[at];
            precision[i] += slope * slope;
            pull[i] += slope * z[at - first];
        }
    }
}
