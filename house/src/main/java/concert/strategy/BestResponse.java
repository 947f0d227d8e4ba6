package concert.strategy;

import concert.math.LinearProgram;
import concert.math.LiveProgram;
import concert.math.RandomStream;
import concert.math.Solution;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The best response of one actor as a linear program, with whole numbers where its ways come in lumps:
///
/// 1. means     Σ_w c_wm (x_w + y_ws) + Σ_{d on} c_dm ≤ B_ms
/// 2. capacity  x_w + y_ws ≤ cap_ws
/// 3. needs     x_w + y_ws ≤ ρ·x_u
/// 4. ends      z_es = b_e + Σ_w a_ews (x_w + y_ws) + others' ways + Σ_{d on} a_eds
/// 5. payoff    U = Σ_s π_s Σ_e v_e f_e(z_es), f concave and piecewise linear
///
/// Where others play lotteries, rows 4 stand there once for each world that these can bring about. The program stays
/// alive: what others do and which deals are on only moves the right-hand sides.
final class BestResponse implements AutoCloseable {
    private static final LinearProgram.Options OPTIONS =
            LinearProgram.Options.DEFAULTS.withTolerance(1e-9).withGap(1e-10);
    private static final double ROUNDING = 1e-9;
    private static final double INDIFFERENT = 1e-5;

    private final Situation situation;
    private final int actor;
    private final int[] ways;
    private final int[] means;
    private final int[] ends;
    private int pieces;
    private final LinearProgram.Draft draft = new LinearProgram.Draft();
    private final int[] now;
    private final int[][] afterwards;
    private final int[][] meansRow;
    private final double[] worlds;
    private final int[][][] endRow;
    private final double[] worth;
    private final int payoffRow;
    private final boolean whole;
    private final LiveProgram program;
    private Situation priced;
    private double[] prices;
    private final Map<Aim, Response> known = new HashMap<>();
    private final double[] bound;

    /// The best response to what others do for sure.
    BestResponse(Situation situation, int actor, Adapting adapts) {
        this(situation, actor, adapts, new double[] {1});
    }

    /// @param adapts whether the actor may still act after events are seen
    /// @param worlds probabilities of what the others may do
    BestResponse(Situation situation, int actor, Adapting adapts, double[] worlds) {
        this.situation = situation;
        this.worlds = worlds.clone();
        this.actor = actor;
        var leaves = situation.tree.size();
        ways = owned(situation.wayOwner);
        means = owned(situation.meansOwner);
        ends = owned(situation.endOwner);
        now = new int[ways.length];
        afterwards = new int[ways.length][situation.tree.nodes().size()];
        meansRow = new int[means.length][leaves];
        endRow = new int[ends.length][worlds.length][leaves];
        whole = situation.hasLumps(actor);
        addMoves(adapts.mayAdapt(actor));
        addMeans();
        addCapacities();
        addNeeds();
        addEnds();
        worth = costs(situation, draft.program().columnCount());
        payoffRow = addPayoff();
        program = draft.program().open(OPTIONS);
        priced = situation;
        prices = worth.clone();
        bound = new double[payoffRow + 1];
        Arrays.fill(bound, Double.NaN);
    }

    private int[] owned(int[] owner) {
        return IntStream.range(0, owner.length).filter(at -> owner[at] == actor).toArray();
    }

    private void addMoves(boolean adapting) {
        for (var i = 0; i < ways.length; i++) {
            var w = ways[i];
            now[i] = move(w);
            Arrays.fill(afterwards[i], -1);
            if (adapting && situation.later[w]) {
                for (var n = 0; n < afterwards[i].length; n++) {
                    afterwards[i][n] = move(w);
                }
            }
        }
    }

    private int move(int w) {
        return situation.lump[w] > 0 ? draft.integer(0, 0, mostUnits(w)) : draft.column(0, 0, mostUnits(w));
    }

    /// The most lumps of a way, or the most of it where it has none.
    private double mostUnits(int w) {
        var most = Arrays.stream(situation.capacity[w]).max().orElse(0);
        return situation.lump[w] > 0 ? Math.floor(most / situation.lump[w] + ROUNDING) : most;
    }

    private double unit(int i) {
        return situation.lump[ways[i]] > 0 ? situation.lump[ways[i]] : 1;
    }

    /// Adds the total of a way in a leaf to the row that is being collected.
    private void addTotal(int i, int leaf, double coefficient) {
        draft.term(now[i], coefficient * unit(i));
        forEachStep(i, leaf, column -> draft.term(column, coefficient * unit(i)));
    }

    private interface Step {
        void at(int column);
    }

    private void forEachStep(int i, int leaf, Step step) {
        var nodes = situation.tree.nodes();
        var leaves = situation.tree.leaves();
        for (var n = leaves.isEmpty() ? -1 : leaves.get(leaf);
                n >= 0;
                n = nodes.get(n).parent()) {
            if (afterwards[i][n] >= 0) {
                step.at(afterwards[i][n]);
            }
        }
    }

    private void addMeans() {
        for (var k = 0; k < means.length; k++) {
            for (var s = 0; s < situation.tree.size(); s++) {
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

    private void addCapacities() {
        for (var i = 0; i < ways.length; i++) {
            for (var s = 0; s < situation.tree.size(); s++) {
                addTotal(i, s, 1);
                draft.atMost(situation.capacity[ways[i]][s]);
            }
        }
    }

    private void addNeeds() {
        for (var i = 0; i < ways.length; i++) {
            for (var k = 0; k < situation.needWays[ways[i]].length; k++) {
                var u = Arrays.binarySearch(ways, situation.needWays[ways[i]][k]);
                for (var s = 0; s < situation.tree.size(); s++) {
                    addTotal(i, s, 1);
                    draft.term(now[u], -situation.needRatios[ways[i]][k] * unit(u));
                    draft.atMost(0);
                }
            }
        }
    }

    private void addEnds() {
        for (var k = 0; k < ends.length; k++) {
            for (var world = 0; world < worlds.length; world++) {
                for (var s = 0; s < situation.tree.size(); s++) {
                    endRow[k][world][s] = end(ends[k], s, worlds[world]);
                }
            }
        }
    }

    private int end(int e, int s, double probability) {
        var slopes = slopes(situation, e, s, probability);
        draft.term(piece(slopes[0], Double.POSITIVE_INFINITY), -1);
        for (var piece = 1; piece < slopes.length; piece++) {
            draft.term(piece(slopes[piece], situation.curve[e].width()[piece - 1]), 1);
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

    private int piece(double slope, double width) {
        pieces++;
        return draft.column(-slope, 0, width);
    }

    /// What each column adds to the payoff; the pieces of curves come after all moves.
    private double[] costs(Situation at, int columns) {
        var costs = new double[columns];
        var column = columns - pieces;
        for (var e : ends) {
            for (var world : worlds) {
                for (var s = 0; s < at.tree.size(); s++) {
                    for (var slope : slopes(at, e, s, world)) {
                        costs[column++] = slope;
                    }
                }
            }
        }
        return costs;
    }

    /// Takes over probabilities, weights and slopes.
    private void price(double[] costs) {
        for (var column = worth.length - pieces; column < worth.length; column++) {
            if (costs[column] != worth[column]) {
                worth[column] = costs[column];
                program.cost(column, -costs[column]);
                program.coefficient(payoffRow, column, costs[column]);
            }
        }
    }

    /// A row for the payoff, free until somebody asks what else would give as much.
    private int addPayoff() {
        for (var column = 0; column < worth.length; column++) {
            if (worth[column] != 0) {
                draft.term(column, worth[column]);
            }
        }
        return draft.atLeast(Double.NEGATIVE_INFINITY);
    }

    /// Whether other totals of the actor's ways give it as much: the totals with the largest and the smallest sum by
    /// arbitrary weights are compared.
    boolean isIndifferent(Moves moves, Accord accord, Situation at) {
        var response = to(List.of(moves), accord, at);
        set(aim(List.of(moves), accord, at));
        program.row(
                payoffRow,
                response.value() - ROUNDING * Math.max(1, Math.abs(response.value())),
                Double.POSITIVE_INFINITY);
        for (var column = 0; column < worth.length; column++) {
            program.cost(column, 0);
        }
        var least = weigh(1);
        var most = -weigh(-1);
        for (var column = 0; column < worth.length; column++) {
            program.cost(column, -worth[column]);
        }
        program.row(payoffRow, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return most - least > INDIFFERENT;
    }

    private double weigh(int sign) {
        for (var i = 0; i < ways.length; i++) {
            var weights = new double[worth.length];
            for (var s = 0; s < situation.tree.size(); s++) {
                var weight = sign * (1 + RandomStream.uniform(ways[i], s, actor)) * unit(i);
                weights[now[i]] += weight;
                forEachStep(i, s, column -> weights[column] += weight);
            }
            program.cost(now[i], weights[now[i]]);
            for (var column : afterwards[i]) {
                if (column >= 0) {
                    program.cost(column, weights[column]);
                }
            }
        }
        return program.solve() instanceof Solution.Optimal optimal ? optimal.objective() : Double.NaN;
    }

    /// The best response to what the others do; what was asked before is known.
    ///
    /// @param moves what everybody does in each world; the actor's own moves are of no consequence
    /// @param at the situation, which may differ from that of the program in right-hand sides, probabilities,
    ///     weights and slopes
    Response to(List<Moves> moves, Accord accord, Situation at) {
        var aim = aim(moves, accord, at);
        var response = known.get(aim);
        if (response == null) {
            response = solved(aim);
            known.put(aim, response);
        }
        return response;
    }

    private Response solved(Aim aim) {
        set(aim);
        if (!(program.solve() instanceof Solution.Optimal optimal)) {
            throw new IllegalStateException(
                    "no best response of " + situation.actors.name(actor) + ", expected one for every feasible accord");
        }
        var totals = new double[ways.length][situation.tree.size()];
        for (var i = 0; i < ways.length; i++) {
            for (var s = 0; s < totals[i].length; s++) {
                totals[i][s] = total(i, s, optimal.values());
            }
        }
        var value = -optimal.objective();
        return new Response(
                actor, ways, totals, value, value + optimal.gap() * Math.abs(value), valueOfMeans(optimal.duals()));
    }

    /// What the response depends on: right-hand sides by row (NaN where a row keeps its own), what each column adds to
    /// the payoff, and the most of each way.
    private Aim aim(List<Moves> moves, Accord accord, Situation at) {
        var sides = new double[payoffRow + 1];
        Arrays.fill(sides, Double.NaN);
        for (var k = 0; k < means.length; k++) {
            for (var s = 0; s < situation.tree.size(); s++) {
                sides[meansRow[k][s]] = at.budget(means[k], s, accord);
            }
        }
        for (var k = 0; k < ends.length; k++) {
            for (var s = 0; s < situation.tree.size(); s++) {
                var deals = at.dealAttainment(ends[k], s, accord);
                for (var world = 0; world < worlds.length; world++) {
                    sides[endRow[k][world][s]] = given(ends[k], s, moves.get(world), at) + deals;
                }
            }
        }
        if (at != priced) {
            priced = at;
            prices = costs(at, worth.length);
        }
        return new Aim(sides, prices, most(accord));
    }

    private double[] most(Accord accord) {
        return Arrays.stream(ways)
                .mapToDouble(way -> situation.isOpen(way, accord) ? mostUnits(way) : 0)
                .toArray();
    }

    /// Sets the right-hand sides and closes the ways that need a deal which is off.
    private void set(Aim aim) {
        price(aim.prices());
        for (var rows : meansRow) {
            for (var row : rows) {
                if (isNew(row, aim.sides()[row])) {
                    program.row(row, Double.NEGATIVE_INFINITY, aim.sides()[row]);
                }
            }
        }
        for (var k = 0; k < ends.length; k++) {
            for (var s = 0; s < situation.tree.size(); s++) {
                for (var world = 0; world < worlds.length; world++) {
                    var row = endRow[k][world][s];
                    if (isNew(row, aim.sides()[row])) {
                        program.row(row, aim.sides()[row], aim.sides()[row]);
                    }
                }
            }
        }
        for (var i = 0; i < ways.length; i++) {
            if (situation.needDeals[ways[i]].length > 0) {
                program.bounds(now[i], 0, aim.most()[i]);
                for (var column : afterwards[i]) {
                    if (column >= 0) {
                        program.bounds(column, 0, aim.most()[i]);
                    }
                }
            }
        }
    }

    private boolean isNew(int row, double value) {
        var changed = bound[row] != value;
        bound[row] = value;
        return changed;
    }

    /// Attainment before the actor's own ways and the deals.
    private double given(int e, int leaf, Moves moves, Situation at) {
        var z = at.base[e];
        for (var w = 0; w < situation.ways.size(); w++) {
            var row = situation.effect[e][w];
            if (row != null && situation.wayOwner[w] != actor) {
                z += row[leaf] * moves.total(w, leaf);
            }
        }
        return z;
    }

    private double total(int i, int leaf, double[] values) {
        var sum = new double[] {values[now[i]]};
        forEachStep(i, leaf, column -> sum[0] += values[column]);
        var total = situation.lump[ways[i]] > 0 ? Math.rint(sum[0]) * unit(i) : sum[0];
        return Math.max(0, total);
    }

    private double[] valueOfMeans(double[] duals) {
        var value = new double[means.length];
        for (var k = 0; k < means.length; k++) {
            for (var s = 0; s < situation.tree.size(); s++) {
                value[k] -= whole ? Double.NaN : duals[meansRow[k][s]];
            }
        }
        return value;
    }

    int[] means() {
        return means.clone();
    }

    @Override
    public void close() {
        program.close();
    }
}
