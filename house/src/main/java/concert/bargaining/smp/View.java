package concert.bargaining.smp;

import concert.bargaining.election.VotingRule;

/// A turn as one actor sees it: what every position is worth to everybody, and what comes of a challenge.
///
/// Its arrays are used again for the next observer.
final class View {
    private static final double FLOOR = 1e-10;

    private final VotingRule voting;
    private final ThirdPartyCommit commit;
    private final RiskAdjustment adjustment;
    private final double[] weight;
    private final double[] involvement;
    private final double[][] u;
    private final double[] own;
    private final double[] risk;
    private final double[] sympathy;
    private final double[] withChallenger;
    private final double[] withChallenged;
    private final double[] stake;

    /// A view of no turn yet.
    ///
    /// @param game who plays
    /// @param options how
    View(SpatialGame game, SpatialOptions options) {
        var n = game.size();
        voting = options.election().voting();
        commit = options.commit();
        adjustment = options.adjustment();
        involvement = game.involvement();
        weight = new double[n];
        for (var i = 0; i < n; i++) {
            weight[i] = involvement[i] * game.c()[i];
        }
        u = new double[n][n];
        own = new double[n];
        risk = new double[n];
        sympathy = new double[n];
        withChallenger = new double[n];
        withChallenged = new double[n];
        stake = new double[n];
    }

    /// Looks at a turn with an observer's eyes.
    ///
    /// @param standing the turn
    /// @param h the observer
    /// @return this view
    View of(Standing standing, int h) {
        var n = own.length;
        for (var a = 0; a < n; a++) {
            risk[a] = adjustment.seen(standing.risk()[h], standing.risk()[a]);
        }
        for (var b = 0; b < n; b++) {
            SpatialUtility.utilities(standing.distance()[b], risk, u[b]);
            own[b] = u[b][b];
        }
        return this;
    }

    /// {@return ph: the probability that a challenger wins}
    ///
    /// @param i the challenger
    /// @param j whom it challenges
    double victory(int i, int j) {
        var ui = u[i];
        var uj = u[j];
        var challenger = voting.vote(weight[i], ui[i], uj[i]);
        var challenged = voting.vote(weight[j], ui[j], uj[j]);
        var ci = FLOOR + Math.max(challenger, 0) + Math.max(challenged, 0);
        var cj = FLOOR + Math.max(-challenger, 0) + Math.max(-challenged, 0);
        stakes(ui, uj, ci, cj);
        var forI = ci;
        var forJ = cj;
        for (var n = 0; n < own.length; n++) {
            if (n != i && n != j) {
                forI += Math.max(stake[n], 0);
                forJ += Math.max(-stake[n], 0);
            }
        }
        return forI / (forI + forJ);
    }

    /// V: how strongly each third party sides with the challenger, given what each end of the contest does to it. Its
    /// own little contest starts from the strengths of the two sides.
    private void stakes(double[] ui, double[] uj, double ci, double cj) {
        voting.votes(weight, ui, uj, sympathy);
        for (var n = 0; n < stake.length; n++) {
            sympathy[n] = (ci + Math.max(sympathy[n], 0)) / (ci + cj + Math.abs(sympathy[n]));
        }
        switch (commit) {
            case NO -> {
                for (var n = 0; n < stake.length; n++) {
                    var p = sympathy[n];
                    withChallenger[n] = p * (2 * ui[n] + own[n]) + (1 - p) * (2 * uj[n] + own[n]);
                    withChallenged[n] = withChallenger[n];
                }
            }
            case SEMI -> {
                for (var n = 0; n < stake.length; n++) {
                    var p = sympathy[n];
                    withChallenger[n] = p * (2 * ui[n] + own[n]) + (1 - p) * (3 * uj[n]);
                    withChallenged[n] = p * (3 * ui[n]) + (1 - p) * (2 * uj[n] + own[n]);
                }
            }
            case FULL -> {
                for (var n = 0; n < stake.length; n++) {
                    var p = sympathy[n];
                    withChallenger[n] = p * (3 * ui[n]) + (1 - p) * (3 * uj[n]);
                    withChallenged[n] = withChallenger[n];
                }
            }
        }
        voting.votes(weight, withChallenger, withChallenged, stake);
    }

    /// {@return what a challenge gains an actor: the challenged party gives in as far as it does not care, and
    /// contests as far as it does}
    ///
    /// @param i the challenger
    /// @param j whom it challenges
    /// @param k the actor
    /// @param p probability that the challenger wins
    double gain(int i, int j, int k, double p) {
        var statusQuo = u[i][k] + u[j][k];
        var win = 2 * u[i][k];
        var lose = 2 * u[j][k];
        var contest = p * win + (1 - p) * lose;
        return (1 - involvement[j]) * win + involvement[j] * contest - statusQuo;
    }
}
