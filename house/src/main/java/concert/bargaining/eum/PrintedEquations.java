package concert.bargaining.eum;

import concert.bargaining.Move;
import java.util.Arrays;
import java.util.Optional;

/// One round by the printed equations.
final class PrintedEquations {
    private final double[] w;
    private final double[] s;
    private final double[] x;
    private final double range;
    private final double stay;
    private final double median;

    /// A round.
    ///
    /// @param actors weights, saliences and the range of the opening positions
    /// @param x positions before the round
    /// @param stay Q: probability that nothing happens without a challenge
    PrintedEquations(Arena actors, double[] x, double stay) {
        w = actors.weight();
        s = actors.salience();
        range = actors.range();
        this.x = x;
        this.stay = stay;
        median = condorcet();
    }

    /// {@return the offer that each actor accepts}
    Offer[] accepted() {
        var n = x.length;
        var p = new double[n][n];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                p[i][j] = victory(i, j);
            }
        }
        var neutral = new double[n];
        Arrays.fill(neutral, 1);
        var first = expectations(p, neutral);
        var security = new double[n];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                security[i] += j == i ? 0 : first[j][i];
            }
        }
        var e = expectations(p, Utilities.attitudes(security));
        var accepted = new Offer[n];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                var offer = x[i] == x[j] ? Optional.<Offer>empty() : offer(i, j, e[i][j], e[j][i]);
                if (offer.isPresent() && (accepted[i] == null || offer.get().goesBefore(accepted[i]))) {
                    accepted[i] = offer.get();
                }
            }
        }
        return accepted;
    }

    /// μ: the position that beats every other when actors vote by weight and distance.
    private double condorcet() {
        var best = x[0];
        var least = Double.POSITIVE_INFINITY;
        for (var candidate : x) {
            var loss = 0.0;
            for (var i = 0; i < x.length; i++) {
                loss += w[i] * Math.abs(x[i] - candidate);
            }
            if (loss < least) {
                least = loss;
                best = candidate;
            }
        }
        return best;
    }

    /// P = Σ_{k: a > 0} wₖ aₖ / Σₖ wₖ |aₖ|, aₖ = |xₖ − xⱼ| − |xₖ − xᵢ|.
    private double victory(int i, int j) {
        var backing = 0.0;
        var all = 0.0;
        for (var k = 0; k < x.length; k++) {
            var a = Math.abs(x[k] - x[j]) - Math.abs(x[k] - x[i]);
            backing += w[k] * Math.max(a, 0);
            all += w[k] * Math.abs(a);
        }
        return all == 0 ? .5 : backing / all;
    }

    /// Eᵢ(ij) = sⱼ(P U_s + (1 − P) U_f) + (1 − sⱼ) U_s − Q U_sq − (1 − Q)(T U_b + (1 − T) U_w).
    private double[][] expectations(double[][] p, double[] r) {
        var n = x.length;
        var e = new double[n][n];
        for (var i = 0; i < n; i++) {
            var toMedian = Math.abs(x[i] - median) / range;
            for (var j = 0; j < n; j++) {
                var d = Math.abs(x[i] - x[j]) / range;
                var success = Utilities.success(d, r[i]);
                var contest = p[i][j] * success + (1 - p[i][j]) * Utilities.failure(d, r[i]);
                var change = toMedian < d ? Utilities.better(d, toMedian, r[i]) : Utilities.worse(d, toMedian, r[i]);
                e[i][j] =
                        s[j] * contest + (1 - s[j]) * success - stay * Utilities.statusQuo(r[i]) - (1 - stay) * change;
            }
        }
        return e;
    }

    /// What j makes i do, a = Eᵢ(ij), b = Eⱼ(ji).
    private Optional<Offer> offer(int i, int j, double a, double b) {
        if (a > 0 && b > a) {
            return Optional.of(new Offer(j, Move.Kind.CONFRONTATION, x[j], Math.abs(x[j] - x[i])));
        }
        if (a < 0 && b > -a) {
            var move = (x[j] - x[i]) * Math.abs(a / b);
            return Optional.of(new Offer(j, Move.Kind.COMPROMISE, x[i] + move, Math.abs(move)));
        }
        if (a < 0 && b > 0) {
            return Optional.of(new Offer(j, Move.Kind.CAPITULATION, x[j], Math.abs(x[j] - x[i])));
        }
        return Optional.empty();
    }
}
