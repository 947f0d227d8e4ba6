package concert.math;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Linear programs solved one after the other in one solver. As long as the next has the shape of the last, only what
/// differs is handed over and the solver goes on from where it stopped; otherwise it starts anew. It belongs to the
/// thread that opened it.
public final class ProgramSweep implements AutoCloseable {
    private final LinearProgram.Options options;
    private @Nullable LiveProgram live;
    private @Nullable LinearProgram last;

    /// A sweep that has solved nothing yet.
    ///
    /// @param options how to solve
    public ProgramSweep(LinearProgram.Options options) {
        this.options = options;
    }

    /// {@return the solution of a program, or why there is none}
    ///
    /// @param next the program
    public Solution solve(LinearProgram next) {
        if (live == null || last == null || !isAlike(last, next)) {
            close();
            live = next.open(options);
        } else {
            columns(live, last.columns(), next.columns());
            rows(live, last.rows(), next.rows());
        }
        last = next;
        return live.solve();
    }

    @Override
    public void close() {
        if (live != null) {
            live.close();
        }
        live = null;
        last = null;
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
