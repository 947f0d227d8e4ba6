package concert.order.balance;

import concert.math.LinearProgram;
import concert.math.Solution;
import java.util.List;

/// The frustration index as a program with whole numbers: x ∈ {0, 1} says each node's camp, f that a tie is frustrated;
/// friendly f ≥ x_i − x_j and f ≥ x_j − x_i, hostile f ≥ x_i + x_j − 1 and f ≥ 1 − x_i − x_j, Σf ≥ 1 on cycles with an
/// odd number of hostile ties; the node of most ties stays in its camp.
final class FrustrationProgram {
    private static final double ALMOST_ONE = 0.9999;
    private static final double ROUNDING = 1e-4;

    private final Core core;
    private final LinearProgram program;

    FrustrationProgram(Core core, List<int[]> cycles) {
        this.core = core;
        var draft = new LinearProgram.Draft();
        var hub = core.hub();
        for (var node = 0; node < core.size(); node++) {
            draft.integer(0, 0, node == hub ? 0 : 1);
        }
        for (var tie = 0; tie < core.ties(); tie++) {
            draft.column(Math.abs(core.weight[tie]), 0, 1);
        }
        for (var tie = 0; tie < core.ties(); tie++) {
            link(draft, tie);
        }
        for (var cycle : cycles) {
            for (var tie : cycle) {
                draft.term(f(tie), 1);
            }
            draft.atLeast(1);
        }
        program = draft.program();
    }

    private int f(int tie) {
        return core.size() + tie;
    }

    private void link(LinearProgram.Draft draft, int tie) {
        var i = core.from[tie];
        var j = core.to[tie];
        if (core.weight[tie] > 0) {
            draft.term(f(tie), 1).term(i, -1).term(j, 1).atLeast(0);
            draft.term(f(tie), 1).term(i, 1).term(j, -1).atLeast(0);
        } else {
            draft.term(f(tie), 1).term(i, -1).term(j, -1).atLeast(-1);
            draft.term(f(tie), 1).term(i, 1).term(j, 1).atLeast(1);
        }
    }

    /// What the solver says: a division that frustrates no more than the given one, and a bound.
    ///
    /// @param side +1 or −1 for each node
    /// @param bound no division frustrates less
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(byte[] side, int bound) {}

    /// Solves it from a division on. The weights are whole, so a gap under 1 is none.
    Answer solve(byte[] start, int known, LinearProgram.Options solver) {
        var least = core.frustrated(start);
        var options = solver.withGap(ALMOST_ONE / least);
        try (var live = program.open(options)) {
            return switch (live.startAt(point(start)).solve()) {
                case Solution.Optimal optimal ->
                    answer(start, optimal.values(), optimal.objective() * (1 - optimal.gap()), known);
                case Solution.Stopped stopped -> answer(start, stopped.values(), stopped.bound(), known);
                case Solution.Infeasible _, Solution.Unbounded _ ->
                    throw new IllegalStateException(
                            "a program that has points and costs at least 0 is said to have none");
            };
        }
    }

    private Answer answer(byte[] start, double[] values, double bound, int known) {
        var best = start;
        if (values.length > 0) {
            var found = side(values);
            best = core.frustrated(found) < core.frustrated(start) ? found : start;
        }
        var proven = (int) Math.ceil(Math.max(0, bound) - ROUNDING);
        return new Answer(best, Math.min(core.frustrated(best), Math.max(known, proven)));
    }

    private byte[] side(double[] values) {
        var side = new byte[core.size()];
        var hub = core.hub();
        for (var node = 0; node < side.length; node++) {
            side[node] = (byte) (node != hub && values[node] > 0.5 ? -1 : 1);
        }
        return side;
    }

    private double[] point(byte[] side) {
        var point = new double[core.size() + core.ties()];
        var hub = core.hub();
        for (var node = 0; node < side.length; node++) {
            point[node] = side[node] == side[hub] ? 0 : 1;
        }
        for (var tie = 0; tie < core.ties(); tie++) {
            point[f(tie)] = core.isFrustrated(tie, side) ? 1 : 0;
        }
        return point;
    }
}
