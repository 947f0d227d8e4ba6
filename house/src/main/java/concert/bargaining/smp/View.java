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
    }

    /// Looks at a turn with an observer's eyes.
    ///
    /// @param standing the turn
    /// @param h the observer
    /// @return this view
    View of(Standing standing, int h) {
        var n = own.length;
        for (var a = 0; a < n; a++) {
            var r = adjustment.seen(standing.risk()[h], standing.risk()[a]);
            for (var b = 0; b < n; b++) {
                u[b][a] = SpatialUtility.utility(standing.distance()[a][b], r);
            }
            own[a] = u[a][a];
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
        var forI = ci;
        var forJ = cj;
        for (var n = 0; n < own.length; n++) {
            if (n != i && n != j) {
                var v = voting.vote(weight[n], ui[n], uj[n]);
                var p = (ci + Math.max(v, 0)) / (ci + cj + Math.abs(v));
                var stake = stake(n, p, ui[n], uj[n]);
                if (stake > 0) {
                    forI += stake;
                } else {
                    forJ -= stake;
                }
            }
        }
        return forI / (forI + forJ);
    }

    /// V: how strongly a third party sides with the challenger, given what each end of the contest does to it.
    private double stake(int n, double p, double uni, double unj) {
        var unn = own[n];
        var bothWin = 3 * uni;
        var bothLose = 3 * unj;
        var stayWin = 2 * uni + unn;
        var stayLose = 2 * unj + unn;
        return switch (commit) {
            case NO -> choose(n, p * stayWin + (1 - p) * stayLose, p * stayWin + (1 - p) * stayLose);
            case SEMI -> choose(n, p * stayWin + (1 - p) * bothLose, p * bothWin + (1 - p) * stayLose);
            case FULL -> choose(n, p * bothWin + (1 - p) * bothLose, p * bothWin + (1 - p) * bothLose);
        };
    }

    private double choose(int n, double withChallenger, double withChallenged) {
        return voting.vote(weight[n], withChallenger, withChallenged);
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
