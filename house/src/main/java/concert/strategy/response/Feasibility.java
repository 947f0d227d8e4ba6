package concert.strategy.response;

import concert.strategy.situation.Accord;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Situation;

/// Whether moves keep to an actor's means, the capacities of its ways and what they need.
final class Feasibility {
    /// By how much moves may miss a limit where all numbers may be broken.
    private static final double SLACK = 1e-9;

    /// And where some come whole: the solver keeps to its limits less closely there, and a lump that fits for it must
    /// fit here.
    private static final double SLACK_OF_LUMPS = 1e-6;

    private final Situation at;
    private final int actor;
    private final Moves moves;
    private final Accord accord;
    private final double slack;

    private Feasibility(Situation at, int actor, Moves moves, Accord accord) {
        this.at = at;
        this.actor = actor;
        this.moves = moves;
        this.accord = accord;
        slack = at.hasLumps(actor) ? SLACK_OF_LUMPS : SLACK;
    }

    /// @param adapting whether the actor may act after events are seen
    static boolean holds(Situation at, int actor, Moves moves, Accord accord, boolean adapting) {
        return new Feasibility(at, actor, moves, accord).holds(adapting);
    }

    private boolean holds(boolean adapting) {
        for (var w = 0; w < at.ways.size(); w++) {
            if (at.wayOwner[w] == actor && !(keepsCapacity(w) && keepsNeeds(w))) {
                return false;
            }
            if (at.wayOwner[w] == actor && !(adapting && at.later[w]) && !isSteady(w)) {
                return false;
            }
        }
        return keepsMeans();
    }

    private boolean keepsCapacity(int w) {
        var open = at.isOpen(w, accord);
        for (var s = 0; s < at.tree.size(); s++) {
            var total = moves.total(w, s);
            if (total > 0 && (!open || total > at.capacity[w][s] + slack)) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsNeeds(int w) {
        for (var k = 0; k < at.needWays[w].length; k++) {
            var early = earliest(at.needWays[w][k]);
            for (var s = 0; s < at.tree.size(); s++) {
                if (moves.total(w, s) > at.needRatios[w][k] * early + slack) {
                    return false;
                }
            }
        }
        return true;
    }

    /// How much of a way may have been taken before events are seen.
    private double earliest(int w) {
        var least = Double.POSITIVE_INFINITY;
        for (var s = 0; s < at.tree.size(); s++) {
            least = Math.min(least, moves.total(w, s));
        }
        return least;
    }

    private boolean isSteady(int w) {
        for (var s = 1; s < at.tree.size(); s++) {
            if (Math.abs(moves.total(w, s) - moves.total(w, 0)) > slack) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsMeans() {
        for (var m = 0; m < at.means.size(); m++) {
            for (var s = 0; at.meansOwner[m] == actor && s < at.tree.size(); s++) {
                var left = at.budget(m, s, accord);
                for (var w = 0; w < at.ways.size(); w++) {
                    left -= at.cost[w][m] * moves.total(w, s);
                }
                if (left < -slack) {
                    return false;
                }
            }
        }
        return true;
    }
}
