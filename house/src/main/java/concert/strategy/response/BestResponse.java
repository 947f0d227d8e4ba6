package concert.strategy.response;

import concert.math.LinearProgram;
import concert.math.LiveProgram;
import concert.math.Solution;
import concert.strategy.situation.Accord;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Response;
import concert.strategy.situation.Situation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The best response of one actor: its [ResponseProgram], kept alive. What others do and which deals are on only moves
/// the right-hand sides; probabilities, weights and slopes only move costs. Where others play lotteries, the rows of
/// ends stand there once for each world that these can bring about.
final class BestResponse implements AutoCloseable {
    private static final LinearProgram.Options OPTIONS =
            LinearProgram.Options.DEFAULTS.withTolerance(1e-9).withGap(1e-10);

    /// Whole numbers are found in a program that the solver has made smaller, and their point may miss the limits of
    /// this one by more than it misses those of the smaller.
    private static final LinearProgram.Options WHOLE = OPTIONS.withTolerance(1e-6);

    private final Situation situation;
    private final ResponseProgram shape;
    private final boolean whole;
    private LiveProgram program;
    private final boolean adapting;
    private final Map<Aim, Response> known = new HashMap<>();
    private final Proofs proofs;
    private Situation priced;
    private double[] prices;
    private Aim set;

    /// The best response to what others do for sure.
    BestResponse(Situation situation, int actor, Adapting adapts) {
        this(situation, actor, adapts, new double[] {1});
    }

    /// @param adapts whether the actor may still act after events are seen
    /// @param worlds probabilities of what the others may do
    BestResponse(Situation situation, int actor, Adapting adapts, double[] worlds) {
        this.situation = situation;
        shape = new ResponseProgram(situation, actor, adapts.mayAdapt(actor), worlds);
        whole = situation.hasLumps(actor);
        adapting = adapts.mayAdapt(actor);
        proofs = new Proofs(shape);
        priced = situation;
        prices = shape.prices(situation);
        program = shape.program.open(whole ? WHOLE : OPTIONS);
        set = asOpened();
    }

    /// What the program stands for when it is opened: no budgets and no attainment yet.
    private Aim asOpened() {
        var open = new boolean[shape.ways.length];
        Arrays.fill(open, true);
        return new Aim(new double[0], new double[0], shape.prices(situation), open);
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
            response = still(moves, accord, at, aim);
        }
        if (response == null) {
            response = solved(aim, at);
            known.put(aim, response);
        }
        return response;
    }

    /// What the actor does, where the duals of an earlier solution prove that nothing gives it more; null where they do
    /// not.
    private @Nullable Response still(List<Moves> moves, Accord accord, Situation at, Aim aim) {
        if (whole || moves.size() > 1 || !Feasibility.holds(at, shape.actor, moves.getFirst(), accord, adapting)) {
            return null;
        }
        var value = at.payoff(shape.actor, moves.getFirst(), accord);
        var proof = proofs.of(aim, at, value);
        return proof == null
                ? null
                : new Response(
                        shape.actor,
                        shape.ways,
                        moves.getFirst().totals(shape.ways),
                        value,
                        proof.bound(),
                        valueOfMeans(proof.duals()));
    }

    private Response solved(Aim aim, Situation at) {
        var optimal = optimal(aim);
        if (!whole) {
            proofs.add(optimal.duals(), at);
        }
        var value = -optimal.objective();
        return new Response(
                shape.actor,
                shape.ways,
                shape.totals(optimal.values()),
                value,
                value + Math.max(0, optimal.gap()) * Math.abs(value),
                valueOfMeans(optimal.duals()));
    }

    /// A lump that misses a budget by about the tolerance can make the solver say that nothing is feasible. It is then
    /// asked again, from the beginning and with another tolerance.
    private Solution.Optimal optimal(Aim aim) {
        set(aim);
        if (program.solve() instanceof Solution.Optimal found) {
            return found;
        }
        program.close();
        program = shape.program.open(OPTIONS);
        set = asOpened();
        set(aim);
        return Endless.optimal(program, situation, shape);
    }

    /// What the response depends on.
    private Aim aim(List<Moves> moves, Accord accord, Situation at) {
        if (at != priced) {
            priced = at;
            prices = shape.prices(at);
        }
        return new Aim(budgets(accord, at), given(moves, accord, at), prices, open(accord));
    }

    private double[] budgets(Accord accord, Situation at) {
        var budgets = new double[shape.means.length * at.tree.size()];
        var row = 0;
        for (var m : shape.means) {
            for (var s = 0; s < at.tree.size(); s++) {
                budgets[row++] = at.budget(m, s, accord);
            }
        }
        return budgets;
    }

    /// Attainment before the actor's own ways, by end, world and leaf.
    private double[] given(List<Moves> moves, Accord accord, Situation at) {
        var given = new double[shape.ends.length * moves.size() * at.tree.size()];
        var row = 0;
        for (var e : shape.ends) {
            for (var world : moves) {
                for (var s = 0; s < at.tree.size(); s++) {
                    given[row++] = at.attainmentWithout(shape.actor, e, s, world) + at.dealAttainment(e, s, accord);
                }
            }
        }
        return given;
    }

    private boolean[] open(Accord accord) {
        var open = new boolean[shape.ways.length];
        for (var i = 0; i < open.length; i++) {
            open[i] = situation.isOpen(shape.ways[i], accord);
        }
        return open;
    }

    private void set(Aim aim) {
        if (!Arrays.equals(aim.prices(), set.prices())) {
            program.costs(
                    shape.firstPiece,
                    Arrays.stream(aim.prices()).map(price -> -price).toArray());
        }
        if (!Arrays.equals(aim.budgets(), set.budgets())) {
            var free = new double[aim.budgets().length];
            Arrays.fill(free, Double.NEGATIVE_INFINITY);
            program.rows(0, free, aim.budgets());
        }
        if (!Arrays.equals(aim.given(), set.given())) {
            program.rows(shape.firstEndRow, aim.given(), aim.given());
        }
        for (var i = 0; i < aim.open().length; i++) {
            if (aim.open()[i] != set.open()[i]) {
                for (var column : shape.columns(i)) {
                    program.bounds(column, 0, aim.open()[i] ? shape.most(column) : 0);
                }
            }
        }
        set = aim;
    }

    private double[] valueOfMeans(double[] duals) {
        var value = new double[shape.means.length];
        for (var k = 0; k < value.length; k++) {
            for (var row : shape.meansRow[k]) {
                value[k] -= whole ? Double.NaN : duals[row];
            }
        }
        return value;
    }

    /// Whether other totals of the actor's ways give it as much. The program is of no further use then.
    boolean isIndifferent(Moves moves, Accord accord, Situation at) {
        var response = to(List.of(moves), accord, at);
        set(aim(List.of(moves), accord, at));
        return Indifference.isIndifferent(shape, program, prices, response.value());
    }

    @Override
    public void close() {
        program.close();
    }
}
