package concert.bargaining.eum;

import concert.bargaining.Move;
import java.util.Arrays;
import java.util.Optional;

/// One round as the replication's program computes it.
final class ScholzEquations {
    private final double[] w;
    private final double[] s;
    private final double[] x;
    private final double range;

    /// A round.
    ///
    /// @param actors weights, saliences and the range of the opening positions
    /// @param x positions before the round
    ScholzEquations(Arena actors, double[] x) {
        w = actors.weight();
        s = actors.salience();
        range = actors.range();
        this.x = x;
    }

    /// {@return the offer that each actor accepts}
    Offer[] accepted() {
        var n = x.length;
        var neutral = new double[n];
        Arrays.fill(neutral, 1);
        var first = victories(neutral);
        var security = new double[n];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                security[i] += j == i ? 0 : expectation(i, j, s[i], first[j][i], 1);
            }
        }
        var r = Utilities.attitudes(security);
        var p = victories(r);
        var accepted = new Offer[n];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                var offer = x[i] == x[j]
                        ? Optional.<Offer>empty()
                        : offer(i, j, expectation(i, j, s[j], p[i][j], r[i]), expectation(i, j, s[i], p[j][i], r[i]));
                if (offer.isPresent() && (accepted[i] == null || offer.get().goesBefore(accepted[i]))) {
                    accepted[i] = offer.get();
                }
            }
        }
        return accepted;
    }

    /// Pᵢ = Σₖ max(0, vₖ)/D, vₖ = wₖ((|xₖ − xⱼ|/R)^rₖ − (|xₖ − xᵢ|/R)^rₖ), D the sum of |vₖ| over all voters and all
    /// ordered pairs.
    private double[][] victories(double[] r) {
        var n = x.length;
        var p = new double[n][n];
        var all = 0.0;
        for (var k = 0; k < n; k++) {
            var loss = new double[n];
            for (var i = 0; i < n; i++) {
                loss[i] = StrictMath.pow(Math.abs(x[k] - x[i]) / range, r[k]);
            }
            for (var i = 0; i < n; i++) {
                for (var j = 0; j < n; j++) {
                    var v = w[k] * (loss[j] - loss[i]);
                    p[i][j] += Math.max(0, v);
                    all += Math.abs(v);
                }
            }
        }
        for (var row : p) {
            for (var j = 0; j < n; j++) {
                row[j] = all == 0 ? 0 : row[j] / all;
            }
        }
        return p;
    }

    /// E = σ(P U_s + (1 − P) U_f) + (1 − σ) U_s − U_sq, for both sides with the attitude to risk of the same actor.
    private double expectation(int i, int j, double opponentSalience, double p, double r) {
        var d = Math.abs(x[i] - x[j]) / range;
        var success = Utilities.success(d, r);
        return opponentSalience * (p * success + (1 - p) * Utilities.failure(d, r))
                + (1 - opponentSalience) * success
                - Utilities.statusQuo(r);
    }

    /// What j makes i do. Of several compromises the original takes the one whose weighted mean of the two positions
    /// is the smallest number.
    private Optional<Offer> offer(int i, int j, double eij, double eji) {
        if (eij > 0 && eji > eij) {
            return Optional.of(new Offer(j, Move.Kind.CONFRONTATION, x[j], Math.abs(x[j] - x[i])));
        }
        if (eij < 0 && eji > -eij) {
            var key = (-eij * x[i] + eji * x[j]) / (eji - eij);
            return Optional.of(new Offer(j, Move.Kind.COMPROMISE, x[i] + (x[j] - x[i]) * Math.abs(eij / eji), key));
        }
        return Optional.empty();
    }
}
