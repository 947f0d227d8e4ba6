package concert.strategy.response;

import concert.strategy.situation.Accord;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Situation;

/// Whether moves keep to an actor's means, the capacities of its ways and what they need.
final class Feasibility {
    private static final double SLACK = 1e-9;

    private Feasibility() {}

    /// @param adapting whether the actor may act after events are seen
    static boolean holds(Situation at, int actor, Moves moves, Accord accord, boolean adapting) {
        for (var w = 0; w < at.ways.size(); w++) {
            if (at.wayOwner[w] == actor && !(keepsCapacity(at, w, moves, accord) && keepsNeeds(at, w, moves))) {
                return false;
            }
            if (at.wayOwner[w] == actor && !(adapting && at.later[w]) && !isSteady(at, w, moves)) {
                return false;
            }
        }
        return keepsMeans(at, actor, moves, accord);
    }

    private static boolean keepsCapacity(Situation at, int w, Moves moves, Accord accord) {
        var open = at.isOpen(w, accord);
        for (var s = 0; s < at.tree.size(); s++) {
            var total = moves.total(w, s);
            if (total > 0 && (!open || total > at.capacity[w][s] + SLACK)) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepsNeeds(Situation at, int w, Moves moves) {
        for (var k = 0; k < at.needWays[w].length; k++) {
            var early = earliest(at, at.needWays[w][k], moves);
            for (var s = 0; s < at.tree.size(); s++) {
                if (moves.total(w, s) > at.needRatios[w][k] * early + SLACK) {
                    return false;
                }
            }
        }
        return true;
    }

    /// How much of a way may have been taken before events are seen.
    private static double earliest(Situation at, int w, Moves moves) {
        var least = Double.POSITIVE_INFINITY;
        for (var s = 0; s < at.tree.size(); s++) {
            least = Math.min(least, moves.total(w, s));
        }
        return least;
    }

    private static boolean isSteady(Situation at, int w, Moves moves) {
        for (var s = 1; s < at.tree.size(); s++) {
            if (Math.abs(moves.total(w, s) - moves.total(w, 0)) > SLACK) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepsMeans(Situation at, int actor, Moves moves, Accord accord) {
        for (var m = 0; m < at.means.size(); m++) {
            for (var s = 0; at.meansOwner[m] == actor && s < at.tree.size(); s++) {
                var left = at.budget(m, s, accord);
                for (var w = 0; w < at.ways.size(); w++) {
                    left -= at.cost[w][m] * moves.total(w, s);
                }
                if (left < -SLACK) {
                    return false;
                }
            }
        }
        return true;
    }
}
