package concert.strategy.response;

import concert.math.LinearProgram;
import concert.strategy.situation.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The linear program of one actor, with whole numbers where its ways come in lumps:
///
/// 1. means     Σ_w c_wm t_ws + Σ_{d on} c_dm ≤ B_ms
/// 2. capacity  t_ws ≤ cap_ws
/// 3. needs     t_ws ≤ ρ·x_u
/// 4. ends      z_es = b_e + Σ_w a_ews t_ws + others' ways + Σ_{d on} a_eds
/// 5. payoff    U = Σ_s π_s Σ_e v_e f_e(z_es), f concave and piecewise linear
///
/// where t_ws = x_w + y_ws is what is taken of a way by the end of leaf s. A way that may wait and on which no other
/// rests has a column for each t_ws, for nothing asks how much of it was taken early; one that may not wait has a
/// column for x_w; one that may wait and on which others rest has both x_w and y_ws.
final class ResponseProgram {
    private static final double ROUNDING = 1e-9;
    private static final int NONE = -1;

    final int actor;
    final int[] ways;
    final int[] means;
    final int[] ends;
    final double[] worlds;
    /// Rows of means, by means and leaf: the first rows of the program.
    final int[][] meansRow;

    /// Rows of ends, by end, world and leaf: the last rows of the program.
    final int[][][] endRow;

    final int firstEndRow;
    final int firstPiece;
    final LinearProgram program;
    private final Situation situation;
    private final int leaves;
    private final boolean adapting;
    private final LinearProgram.Draft draft = new LinearProgram.Draft();
    private final List<Double> most = new ArrayList<>();
    /// Column of x_w, -1 where there is none.
    private final int[] early;
    /// Column of t_ws or y_ws by way and leaf, -1 where there is none.
    private final int[][] late;

    /// @param adapting whether the actor may still act after events are seen
    /// @param worlds probabilities of what the others may do
    ResponseProgram(Situation situation, int actor, boolean adapting, double[] worlds) {
        this.situation = situation;
        this.actor = actor;
        this.adapting = adapting && !situation.tree.leaves().isEmpty();
        this.worlds = worlds.clone();
        leaves = situation.tree.size();
        ways = owned(situation.wayOwner);
        means = owned(situation.meansOwner);
        ends = owned(situation.endOwner);
        early = new int[ways.length];
        late = new int[ways.length][leaves];
        meansRow = new int[means.length][leaves];
        endRow = new int[ends.length][worlds.length][leaves];
        var rested = rested();
        for (var i = 0; i < ways.length; i++) {
            addMoves(i, rested[i]);
        }
        firstPiece = most.size();
        addMeans();
        addCapacities();
        firstEndRow = meansCount() + capacityCount() + addNeeds();
        addEnds();
        program = draft.program();
    }

    private int[] owned(int[] owner) {
        return IntStream.range(0, owner.length).filter(at -> owner[at] == actor).toArray();
    }

    /// Whether another way rests on each way.
    private boolean[] rested() {
        var rested = new boolean[ways.length];
        for (var way : ways) {
            for (var on : situation.needWays[way]) {
                rested[Arrays.binarySearch(ways, on)] = true;
            }
        }
        return rested;
    }

    private void addMoves(int i, boolean rested) {
        var capacity = situation.capacity[ways[i]];
        var waits = adapting && situation.later[ways[i]];
        early[i] =
                waits && !rested ? NONE : move(i, Arrays.stream(capacity).min().orElse(0));
        for (var s = 0; s < leaves; s++) {
            late[i][s] = waits ? move(i, capacity[s]) : NONE;
        }
    }

    private int move(int i, double amount) {
        if (situation.lump[ways[i]] > 0) {
            most.add(Math.floor(amount / unit(i) + ROUNDING));
            return draft.integer(0, 0, most.getLast());
        }
        most.add(amount);
        return draft.column(0, 0, amount);
    }

    /// The most that a column of moves may be.
    double most(int column) {
        return most.get(column);
    }

    double unit(int i) {
        return situation.lump[ways[i]] > 0 ? situation.lump[ways[i]] : 1;
    }

    /// The columns of a way.
    int[] columns(int i) {
        return IntStream.concat(IntStream.of(early[i]), IntStream.of(late[i]))
                .filter(column -> column != NONE)
                .toArray();
    }

    /// Adds the total of a way in a leaf to the row that is being collected.
    private void addTotal(int i, int leaf, double coefficient) {
        if (early[i] != NONE) {
            draft.term(early[i], coefficient * unit(i));
        }
        if (late[i][leaf] != NONE) {
            draft.term(late[i][leaf], coefficient * unit(i));
        }
    }

    private void addMeans() {
        for (var k = 0; k < means.length; k++) {
            for (var s = 0; s < leaves; s++) {
                for (var i = 0; i < ways.length; i++) {
                    var c = situation.cost[ways[i]][means[k]];
                    if (c != 0) {
                        addTotal(i, s, c);
                    }
                }
                meansRow[k][s] = draft.atMost(situation.amount[means[k]][s]);
            }
        }
    }

    private int meansCount() {
        return means.length * leaves;
    }

    /// Only where a total is a sum: bounds of columns see to the others.
    private void addCapacities() {
        for (var i = 0; i < ways.length; i++) {
            if (isSum(i)) {
                for (var s = 0; s < leaves; s++) {
                    addTotal(i, s, 1);
                    draft.atMost(situation.capacity[ways[i]][s]);
                }
            }
        }
    }

    private boolean isSum(int i) {
        return early[i] != NONE && late[i][0] != NONE;
    }

    private int capacityCount() {
        return (int) IntStream.range(0, ways.length).filter(this::isSum).count() * leaves;
    }

    private int addNeeds() {
        var rows = 0;
        for (var i = 0; i < ways.length; i++) {
            for (var k = 0; k < situation.needWays[ways[i]].length; k++) {
                var u = Arrays.binarySearch(ways, situation.needWays[ways[i]][k]);
                for (var s = 0; s < leaves; s++) {
                    addTotal(i, s, 1);
                    draft.term(early[u], -situation.needRatios[ways[i]][k] * unit(u));
                    draft.atMost(0);
                    rows++;
                }
            }
        }
        return rows;
    }

    private void addEnds() {
        for (var k = 0; k < ends.length; k++) {
            for (var world = 0; world < worlds.length; world++) {
                for (var s = 0; s < leaves; s++) {
                    endRow[k][world][s] = end(ends[k], s, worlds[world]);
                }
            }
        }
    }

    private int end(int e, int s, double probability) {
        var slopes = slopes(situation, e, s, probability);
        draft.term(draft.column(-slopes[0], 0, Double.POSITIVE_INFINITY), -1);
        for (var piece = 1; piece < slopes.length; piece++) {
            draft.term(draft.column(-slopes[piece], 0, situation.curve[e].width()[piece - 1]), 1);
        }
        for (var i = 0; i < ways.length; i++) {
            var effect = situation.effect[e][ways[i]];
            if (effect != null && effect[s] != 0) {
                addTotal(i, s, -effect[s]);
            }
        }
        return draft.equalTo(0);
    }

    /// What attainment adds to the payoff on each piece of a curve, below 0 first; there it is counted as a loss.
    private static double[] slopes(Situation at, int e, int s, double probability) {
        var curve = at.curve[e];
        var worth = probability * at.tree.probability().get(s) * at.weight[e];
        var slopes = new double[curve.slope().length + 1];
        slopes[0] = -worth * curve.below();
        for (var piece = 1; piece < slopes.length; piece++) {
            slopes[piece] = worth * curve.slope()[piece - 1];
        }
        return slopes;
    }

    /// The leaf that each row is about.
    int[] leafOfRow() {
        return IntStream.range(0, program.rowCount()).map(row -> row % leaves).toArray();
    }

    /// What each piece of each curve adds to the payoff; these columns come after all moves.
    double[] prices(Situation at) {
        var prices = new double[program.columnCount() - firstPiece];
        var piece = 0;
        for (var e : ends) {
            for (var world : worlds) {
                for (var s = 0; s < leaves; s++) {
                    for (var slope : slopes(at, e, s, world)) {
                        prices[piece++] = slope;
                    }
                }
            }
        }
        return prices;
    }

    /// How much of each way has been taken by the end of each leaf.
    double[][] totals(double[] values) {
        var totals = new double[ways.length][leaves];
        for (var i = 0; i < ways.length; i++) {
            for (var s = 0; s < leaves; s++) {
                var sum = (early[i] == NONE ? 0 : values[early[i]]) + (late[i][s] == NONE ? 0 : values[late[i][s]]);
                totals[i][s] = Math.max(0, situation.lump[ways[i]] > 0 ? Math.rint(sum) * unit(i) : sum);
            }
        }
        return totals;
    }

    /// Weights of the columns that give the sum of all totals, each with its own weight.
    double[] weights(Weight weight) {
        var weights = new double[program.columnCount()];
        for (var i = 0; i < ways.length; i++) {
            for (var s = 0; s < leaves; s++) {
                var each = weight.of(ways[i], s) * unit(i);
                if (early[i] != NONE) {
                    weights[early[i]] += each;
                }
                if (late[i][s] != NONE) {
                    weights[late[i][s]] += each;
                }
            }
        }
        return weights;
    }

    /// What the total of a way in a leaf counts.
    interface Weight {
        double of(int way, int leaf);
    }
}
