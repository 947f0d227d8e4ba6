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
    /// θ of the voters of one item.
    private final double[] point;
    private final RandomSequence random;
    private final double[] beta;
    private final double[] gamma1;
    private final double[] gamma2;
    /// Mean of z; the probability of z to lie where the vote says, and for an abstention that of lying below (or, where
    /// its interval is above the mean, above) it; both under the γ that holds and under the one proposed.
    private final double[] mean;
    private double[] chance;
    private double[] beside;
    private double[] proposedChance;
    private double[] proposedBeside;
    /// Room for arguments of Φ and Φ⁻¹.
    private final double[] near;
    private final double[] far;
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
        this.point = new double[most];
        this.mean = new double[most];
        this.chance = new double[most];
        this.beside = new double[most];
        this.proposedChance = new double[most];
        this.proposedBeside = new double[most];
        this.near = new double[most];
        this.far = new double[most];
        this.z = new double[most];
    }

    /// γ from the shares of votes (each count and a half), z at the β given; sums for the first θ.
    void begin(double[] start, double[] sums) {
        System.arraycopy(start, 0, beta, 0, beta.length);
        Arrays.fill(sums, 0);
        for (var item = 0; item < beta.length; item++) {
            var n = table.start[item + 1] - table.start[item] + 1.5;
            gamma1[item] = StandardNormal.quantile((table.abstained[item] - table.start[item] + 0.5) / n);
            gamma2[item] = StandardNormal.quantile((table.against[item] - table.start[item] + 1) / n);
            expect(item);
            chances(item, gamma1[item], gamma2[item]);
            accept();
            drawZ(item);
            add(item, sums);
        }
    }

    /// One pass over the items, and the sums for the next θ.
    void draw(double[] sums) {
        Arrays.fill(sums, 0);
        for (var item = 0; item < beta.length; item++) {
            expect(item);
            drawGamma(item);
            drawZ(item);
            drawBeta(item);
            add(item, sums);
        }
    }

    private void expect(int item) {
        var first = table.start[item];
        var slope = beta[item];
        for (var at = first; at < table.start[item + 1]; at++) {
            point[at - first] = theta[table.voter[at]];
            mean[at - first] = slope * point[at - first];
        }
    }

    /// The probability of each vote at some γ, kept as proposed. An abstention's is taken on the side of the mean where
    /// it is the difference of small numbers.
    private void chances(int item, double g1, double g2) {
        var yes = table.abstained[item] - table.start[item];
        var abstain = table.against[item] - table.start[item];
        var all = table.start[item + 1] - table.start[item];
        var half = (g2 - g1) / 2;
        var middle = (g1 + g2) / 2;
        for (var i = 0; i < yes; i++) {
            near[i] = g1 - mean[i];
        }
        for (var i = yes; i < abstain; i++) {
            var center = -Math.abs(middle - mean[i]);
            near[i] = center + half;
            far[i] = center - half;
        }
        for (var i = abstain; i < all; i++) {
            near[i] = mean[i] - g2;
        }
        StandardNormal.cdf(near, 0, all, proposedChance);
        StandardNormal.cdf(far, yes, abstain, proposedBeside);
        for (var i = yes; i < abstain; i++) {
            proposedChance[i] = Math.max(SMALLEST, proposedChance[i] - proposedBeside[i]);
        }
    }

    /// Lets what was proposed hold.
    private void accept() {
        var swapped = chance;
        chance = proposedChance;
        proposedChance = swapped;
        swapped = beside;
        beside = proposedBeside;
        proposedBeside = swapped;
    }

    /// How much the log likelihood rises from the γ that holds to the one proposed, with a logarithm for several votes
    /// at once.
    private double logRatio(int all) {
        var log = 0.0;
        var above = 1.0;
        var below = 1.0;
        for (var i = 0; i < all; i++) {
            above *= proposedChance[i];
            below *= chance[i];
            if ((i & PRODUCT) == PRODUCT) {
                log += Math.log(above / below);
                above = 1;
                below = 1;
            }
        }
        return log + Math.log(above / below);
    }

    private void drawGamma(int item) {
        var g1 = gamma1[item];
        var g2 = gamma2[item];
        var new1 = random.normalWithin(g1, PROPOSAL, -EDGE, g2);
        var new2 = random.normalWithin(g2, PROPOSAL, new1, EDGE);
        chances(item, g1, g2);
        accept();
        chances(item, new1, new2);
        var better = logRatio(table.start[item + 1] - table.start[item]);
        var cuts = above((new1 - g2) / PROPOSAL) / above((g1 - new2) / PROPOSAL) * within(g1, g2) / within(new1, new2);
        if (Math.log(random.uniform()) < better + Math.log(cuts)) {
            gamma1[item] = new1;
            gamma2[item] = new2;
            accept();
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
        random.uniform(far, all);
        for (var i = 0; i < all; i++) {
            far[i] *= chance[i];
        }
        for (var i = yes; i < abstain; i++) {
            far[i] += beside[i];
        }
        StandardNormal.quantile(far, all, near);
        for (var i = 0; i < yes; i++) {
            z[i] = Math.max(-FARTHEST, Math.min(g1, mean[i] + near[i]));
        }
        for (var i = yes; i < abstain; i++) {
            var x = (g1 + g2) / 2 > mean[i] ? -near[i] : near[i];
            z[i] = Math.max(g1, Math.min(g2, mean[i] + x));
        }
        for (var i = abstain; i < all; i++) {
            z[i] = Math.min(FARTHEST, Math.max(g2, mean[i] - near[i]));
        }
    }

    private void drawBeta(int item) {
        var all = table.start[item + 1] - table.start[item];
        var squares = 1.0;
        var products = 0.0;
        for (var i = 0; i < all; i++) {
            squares += point[i] * point[i];
            products += point[i] * z[i];
        }
        beta[item] = products / squares + random.normal() / Math.sqrt(squares);
    }

    /// Σβ² and Σβz of each voter, side by side.
    private void add(int item, double[] sums) {
        var first = table.start[item];
        var slope = beta[item];
        for (var at = first; at < table.start[item + 1]; at++) {
            var i = 2 * table.voter[at];
            sums[i] += slope * slope;
            sums[i + 1] += slope * z[at - first];
        }
    }
}
