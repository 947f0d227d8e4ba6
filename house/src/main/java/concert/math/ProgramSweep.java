package concert.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Linear programs solved one after the other. Where a program has the shape of one before, only what differs is handed
/// over and the solver goes on from where it stopped; otherwise a solver starts anew. A few solvers stay alive, so that
/// programs of some shapes may take turns. It belongs to the thread that opened it.
public final class ProgramSweep implements AutoCloseable {
    private static final int MOST_ALIVE = 4;

    private final LinearProgram.Options options;
    private final List<Alive> alive = new ArrayList<>();

    /// A sweep that has solved nothing yet.
    ///
    /// @param options how to solve
    public ProgramSweep(LinearProgram.Options options) {
        this.options = options;
    }

    /// A solver and the program that it solved last.
    private record Alive(LinearProgram last, LiveProgram solver) {}

    /// {@return the solution of a program, or why there is none}
    ///
    /// @param next the program
    public Solution solve(LinearProgram next) {
        var found = alive.stream().filter(each -> isAlike(each.last, next)).findFirst();
        found.ifPresent(alive::remove);
        if (alive.size() == MOST_ALIVE) {
            alive.removeFirst().solver.close();
        }
        var solver = found.map(Alive::solver).orElseGet(() -> next.open(options));
        alive.add(new Alive(next, solver));
        if (found.isPresent()) {
            columns(solver, found.get().last.columns(), next.columns());
            rows(solver, found.get().last.rows(), next.rows());
        }
        return solver.solve();
    }

    @Override
    public void close() {
        alive.forEach(each -> each.solver.close());
        alive.clear();
    }

    private static boolean isAlike(LinearProgram one, LinearProgram other) {
        return one.constant() == other.constant()
                && Arrays.equals(one.columns().kind(), other.columns().kind())
                && Arrays.equals(one.rows().start(), other.rows().start())
                && Arrays.equals(one.rows().column(), other.rows().column());
    }

    private static void columns(LiveProgram live, LinearProgram.Columns from, LinearProgram.Columns to) {
        for (var column = 0; column < to.cost().length; column++) {
            if (from.cost()[column] != to.cost()[column]) {
                live.cost(column, to.cost()[column]);
            }
            if (from.lower()[column] != to.lower()[column] || from.upper()[column] != to.upper()[column]) {
                live.bounds(column, to.lower()[column], to.upper()[column]);
            }
        }
    }

    private static void rows(LiveProgram live, LinearProgram.Rows from, LinearProgram.Rows to) {
        for (var row = 0; row < to.lower().length; row++) {
            if (from.lower()[row] != to.lower()[row] || from.upper()[row] != to.upper()[row]) {
                live.row(row, to.lower()[row], to.upper()[row]);
            }
            var end = row + 1 < to.start().length ? to.start()[row + 1] : to.column().length;
            for (var entry = to.start()[row]; entry < end; entry++) {
                if (from.value()[entry] != to.value()[entry]) {
                    live.coefficient(row, to.column()[entry], to.value()[entry]);
                }
            }
        }
    }
}
