package concert.bargaining.smp;

import java.util.List;

/// Whom an actor challenges, and the bargains that come of it.
final class Challenge {
    private static final double LEAST_GAIN = 1e-5;

    private final SpatialGame game;
    private final SpatialOptions options;
    private final Standing standing;
    private final View view;

    Challenge(SpatialGame game, SpatialOptions options, Standing standing, View view) {
        this.game = game;
        this.options = options;
        this.standing = standing;
        this.view = view;
    }

    /// {@return the bargains that an actor proposes: none if no challenge gains it anything}
    ///
    /// @param i the actor
    List<Bargain> proposals(int i) {
        var seen = view.of(standing, i);
        var target = -1;
        var best = LEAST_GAIN;
        var probability = 0.0;
        for (var j = 0; j < game.size(); j++) {
            if (j != i) {
                var p = seen.victory(i, j);
                var gain = seen.gain(i, j, i, p);
                if (gain > best) {
                    target = j;
                    best = gain;
                    probability = p;
                }
            }
        }
        return target < 0 ? List.of() : bargains(i, target, probability);
    }

    private List<Bargain> bargains(int i, int j, double p) {
        var mine = meeting(i, j, p);
        if (options.bargaining() == BargnModel.INIT_ONLY) {
            return List.of(mine);
        }
        var theirs = meeting(i, j, receiversProbability(i, j));
        return options.bargaining() == BargnModel.INIT_RCVR ? List.of(mine, theirs) : List.of(between(mine, theirs));
    }

    private double receiversProbability(int i, int j) {
        var seen = view.of(standing, j);
        var p = seen.victory(i, j);
        return switch (options.variant()) {
            case CORRECTED -> p;
            case KTAB -> seen.gain(i, j, i, p);
        };
    }

    /// The bargain that a view of the challenge leads to.
    private Bargain meeting(int i, int j, double p) {
        var dimensions = game.dimensions();
        var ofInitiator = new double[dimensions];
        var ofReceiver = new double[dimensions];
        for (var k = 0; k < dimensions; k++) {
            var meeting = options.interpolation()
                    .meet(
                            new Interpolation.Side(standing.position()[i][k], game.s()[i][k], p),
                            new Interpolation.Side(standing.position()[j][k], game.s()[j][k], 1 - p));
            ofInitiator[k] = meeting.initiator();
            ofReceiver[k] = meeting.receiver();
        }
        return new Bargain(i, j, ofInitiator, ofReceiver);
    }

    /// The mean of two bargains by the power of who sees them so.
    private Bargain between(Bargain mine, Bargain theirs) {
        var i = mine.initiator();
        var j = mine.receiver();
        var involvement = game.involvement();
        var wi = game.c()[i] * involvement[i];
        var wj = switch (options.variant()) {
                    case CORRECTED -> game.c()[j];
                    case KTAB -> game.c()[i];
                }
                * involvement[j];
        return new Bargain(
                i,
                j,
                mean(mine.ofInitiator(), wi, theirs.ofInitiator(), wj),
                mean(mine.ofReceiver(), wi, theirs.ofReceiver(), wj));
    }

    private static double[] mean(double[] first, double w1, double[] second, double w2) {
        var mean = new double[first.length];
        for (var k = 0; k < mean.length; k++) {
            mean[k] = (w1 * first[k] + w2 * second[k]) / (w1 + w2);
        }
        return mean;
    }
}
