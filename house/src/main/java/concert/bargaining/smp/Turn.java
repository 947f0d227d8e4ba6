package concert.bargaining.smp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One turn of the spatial model: everybody proposes, everybody takes one of the bargains on its table.
final class Turn {
    private final SpatialGame game;
    private final SpatialOptions options;
    private final Standing standing;
    private final double[][] own;
    private final double[] statusQuo;

    Turn(SpatialGame game, SpatialOptions options, Standing standing) {
        this.game = game;
        this.options = options;
        this.standing = standing;
        own = standing.ownUtility();
        statusQuo = statusQuo();
    }

    /// {@return the bargain that each actor takes, empty where it stays}
    ///
    /// @param draw a uniform number for each actor, used where transitions are stochastic
    /// @param view what an observer's view is computed in
    List<Optional<Bargain>> taken(Draw draw, View view) {
        var n = game.size();
        var challenge = new Challenge(game, options, standing, view);
        var tables = new ArrayList<List<Offer>>(n);
        for (var k = 0; k < n; k++) {
            tables.add(new ArrayList<>());
        }
        for (var i = 0; i < n; i++) {
            tables.get(i).add(new Offer(Optional.empty(), statusQuo));
            // An actor's own bargain follows its status quo; a lower initiator's has come before it already.
            for (var bargain : challenge.proposals(i)) {
                var offer = new Offer(Optional.of(bargain), worth(bargain));
                tables.get(i).add(offer);
                tables.get(bargain.receiver()).add(offer);
            }
        }
        var taken = new ArrayList<Optional<Bargain>>(n);
        for (var k = 0; k < n; k++) {
            var table = tables.get(k);
            taken.add(table.get(choose(table, draw, k)).bargain());
        }
        return taken;
    }

    private int choose(List<Offer> table, Draw draw, int actor) {
        if (table.size() == 1) {
            return 0;
        }
        var p = options.election()
                .winners(game.c(), table.stream().map(Offer::worth).toArray(double[][]::new));
        return switch (options.transitions()) {
            case DETERMINISTIC -> firstMaximum(p);
            case STOCHASTIC -> sample(p, draw.of(actor));
        };
    }

    private static int firstMaximum(double[] p) {
        var best = 0;
        for (var i = 1; i < p.length; i++) {
            if (p[i] > p[best]) {
                best = i;
            }
        }
        return best;
    }

    private static int sample(double[] p, double uniform) {
        var cumulative = 0.0;
        for (var i = 0; i < p.length; i++) {
            cumulative += p[i];
            if (uniform < cumulative) {
                return i;
            }
        }
        return p.length - 1;
    }

    /// What the status quo is worth to each actor: the mean of what all positions are worth to it.
    private double[] statusQuo() {
        var n = game.size();
        var worth = new double[n];
        for (var a = 0; a < n; a++) {
            var sum = 0.0;
            for (var b = 0; b < n; b++) {
                sum += own[b][a];
            }
            worth[a] = sum / n;
        }
        return worth;
    }

    /// What a bargain is worth to each actor. The order of the sum is KTAB's: two bargains that mirror each other
    /// must be worth the same to the last bit.
    private double[] worth(Bargain bargain) {
        var n = game.size();
        var i = bargain.initiator();
        var j = bargain.receiver();
        var worth = new double[n];
        for (var a = 0; a < n; a++) {
            worth[a] = worthOf(bargain.ofInitiator(), a) + worthOf(bargain.ofReceiver(), a);
        }
        for (var b = 0; b < n; b++) {
            if (b != i && b != j) {
                for (var a = 0; a < n; a++) {
                    worth[a] += own[b][a];
                }
            }
        }
        for (var a = 0; a < n; a++) {
            worth[a] /= n;
        }
        return worth;
    }

    private double worthOf(double[] position, int actor) {
        var d = SpatialUtility.distance(game.s()[actor], standing.ideal()[actor], position);
        return SpatialUtility.utility(d, standing.risk()[actor]);
    }

    /// A uniform number for an actor.
    @FunctionalInterface
    interface Draw {
        /// {@return a number from 0 (inclusive) to 1 (exclusive)}
        ///
        /// @param actor index of the actor
        double of(int actor);
    }

    /// A bargain on the table, or the status quo, and what it is worth to each actor.
    @SuppressWarnings("ArrayRecordComponent") // a kernel's state, never compared
    private record Offer(Optional<Bargain> bargain, double[] worth) {}
}
