package concert.strategy.response;

import concert.math.LagrangianBound;
import concert.strategy.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What earlier solutions of an actor's program prove about a later one: their duals, stretched by the change of the
/// branches' probabilities, bound what the actor can have. Where what it does gives as much, that is still best.
final class Proofs {
    private static final int MOST = 8;
    private static final double SAME = 1e-11;

    private final ResponseProgram shape;
    private final int[] leafOfRow;
    private final LagrangianBound drafted;
    private final List<double[]> perProbability = new ArrayList<>();

    Proofs(ResponseProgram shape) {
        this.shape = shape;
        this.leafOfRow = shape.leafOfRow();
        this.drafted = LagrangianBound.of(shape.program);
    }

    /// @param bound no response gives more
    /// @param duals that prove it
    @SuppressWarnings("ArrayRecordComponent")
    record Proof(double bound, double[] duals) {}

    /// Keeps the duals of a solution.
    void add(double[] duals, Situation at) {
        var each = new double[duals.length];
        for (var row = 0; row < each.length; row++) {
            each[row] = duals[row] / at.tree.probability().get(leafOfRow[row]);
        }
        perProbability.addFirst(each);
        if (perProbability.size() > MOST) {
            perProbability.removeLast();
        }
    }

    /// A proof that nothing gives more than a value; null if none is known.
    @Nullable
    Proof of(Aim aim, Situation at, double value) {
        if (perProbability.isEmpty()) {
            return null;
        }
        var numbers = numbers(aim);
        for (var each : perProbability) {
            var duals = stretched(each, at);
            var bound = -numbers.by(shape.program, duals);
            if (bound - value <= SAME * Math.max(1, Math.abs(value))) {
                return new Proof(bound, duals);
            }
        }
        return null;
    }

    private LagrangianBound numbers(Aim aim) {
        var cost = drafted.cost().clone();
        for (var piece = 0; piece < aim.prices().length; piece++) {
            cost[shape.firstPiece + piece] = -aim.prices()[piece];
        }
        var columnUpper = drafted.columnUpper().clone();
        for (var i = 0; i < aim.open().length; i++) {
            if (!aim.open()[i]) {
                for (var column : shape.columns(i)) {
                    columnUpper[column] = 0;
                }
            }
        }
        var rowLower = drafted.rowLower().clone();
        var rowUpper = drafted.rowUpper().clone();
        System.arraycopy(aim.budgets(), 0, rowUpper, 0, aim.budgets().length);
        System.arraycopy(aim.given(), 0, rowLower, shape.firstEndRow, aim.given().length);
        System.arraycopy(aim.given(), 0, rowUpper, shape.firstEndRow, aim.given().length);
        return new LagrangianBound(cost, drafted.columnLower(), columnUpper, rowLower, rowUpper);
    }

    /// Duals as they are at other probabilities, with what rounding left taken off. A row of means, capacity or needs
    /// does not reward its use; attainment is worth no less than the last slope of its curve and no more than the
    /// slope below 0.
    private double[] stretched(double[] each, Situation at) {
        var duals = new double[each.length];
        for (var row = 0; row < duals.length; row++) {
            duals[row] = Math.min(0, each[row] * at.tree.probability().get(leafOfRow[row]));
        }
        for (var k = 0; k < shape.ends.length; k++) {
            var e = shape.ends[k];
            for (var s = 0; s < at.tree.size(); s++) {
                var worth = at.tree.probability().get(s) * at.weight[e];
                var row = shape.endRow[k][0][s];
                duals[row] = Math.clamp(duals[row], -worth * at.curve[e].below(), -worth * at.curve[e].last());
            }
        }
        return duals;
    }
}
