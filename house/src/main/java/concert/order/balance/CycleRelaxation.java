package concert.order.balance;

import concert.math.LinearProgram;
import concert.math.LiveProgram;
import concert.math.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The linear program behind the frustration index: minimize Σ|w|f so that f sums to at least 1 on every cycle with an
/// odd number of hostile ties. All unbalanced triangles stand in it from the start, longer cycles come as they are
/// violated. Its value is a lower bound, and each of its points suggests a division.
final class CycleRelaxation {
    private static final int MOST_TRIANGLES = 30_000;
    private static final int MOST_NEW = 2_000;
    private static final double ROUNDING = 1e-5;
    /// Rounds that may pass without the bound rising by [#LEAST_RISE].
    private static final int PATIENCE = 6;

    private static final double LEAST_RISE = 0.05;

    private final Core core;
    private final long seed;
    private final BooleanSupplier cancel;
    private final LinearProgram.Options solver;
    private final NegativeCycles negative;
    private final List<int[]> cycles;
    private byte[] side;
    private int least;
    private double value;
    private double[] f;

    CycleRelaxation(Core core, byte[] start, FrustrationIndex.Options options) {
        this.core = core;
        this.seed = options.seed();
        this.cancel = options::isOver;
        this.solver = options.solver();
        this.negative = new NegativeCycles(core);
        this.cycles = new ArrayList<>(negative.triangles(MOST_TRIANGLES));
        this.side = start;
        this.least = core.frustrated(start);
        this.f = new double[core.ties()];
        var packing = new CyclePacking(core, start);
        this.value = packing.bound();
        packing.cycles().stream().filter(cycle -> cycle.length > 3).forEach(cycles::add);
    }

    /// The best division found.
    byte[] side() {
        return side.clone();
    }

    /// How much the best division found frustrates.
    int least() {
        return least;
    }

    /// No division frustrates less.
    int bound() {
        return Math.min(least, (int) Math.ceil(value - ROUNDING));
    }

    /// The cycles that bind, or nearly, at the last point.
    List<int[]> binding() {
        return cycles.stream()
                .filter(cycle -> Arrays.stream(cycle).mapToDouble(tie -> f[tie]).sum() < 1.25)
                .toList();
    }

    /// Adds violated cycles until there is none, or the bound meets the best division, or it hardly rises any more.
    void tighten() {
        try (var live = draft().open(solver)) {
            var mark = value;
            var idle = 0;
            while (bound() < least && idle < PATIENCE && solved(live)) {
                idle = value < mark + LEAST_RISE ? idle + 1 : 0;
                mark = Math.max(mark, value);
                if (bound() < least && !extended(live)) {
                    break;
                }
            }
        }
    }

    private LinearProgram draft() {
        var draft = new LinearProgram.Draft();
        for (var weight : core.weight) {
            draft.column(Math.abs(weight), 0, 1);
        }
        for (var cycle : cycles) {
            for (var tie : cycle) {
                draft.term(tie, 1);
            }
            draft.atLeast(1);
        }
        return draft.program();
    }

    private boolean solved(LiveProgram live) {
        return switch (live.solve()) {
            case Solution.Optimal optimal -> {
                f = optimal.values();
                value = Math.max(value, optimal.objective());
                yield true;
            }
            case Solution.Infeasible _, Solution.Unbounded _, Solution.Stopped _ -> false;
        };
    }

    /// Improves the division and adds violated cycles. {@return whether there were any}
    private boolean extended(LiveProgram live) {
        var tree = new FrustrationTree(core, f);
        keep(new TabuSearch(core, seed, cancel).improve(tree.side()));
        var violated = negative.onTree(tree, f);
        if (violated.isEmpty()) {
            violated = negative.shortest(f, cancel);
        }
        violated.stream().limit(MOST_NEW).forEach(cycle -> {
            var ones = new double[cycle.length];
            Arrays.fill(ones, 1);
            live.addRow(1, Double.POSITIVE_INFINITY, cycle, ones);
            cycles.add(cycle);
        });
        return !violated.isEmpty();
    }

    private void keep(byte[] found) {
        var frustrated = core.frustrated(found);
        if (frustrated < least) {
            least = frustrated;
            side = found;
        }
    }
}
