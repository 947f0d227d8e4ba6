package concert.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Linear programs solved one after the other. A program of the shape of some before starts where the solver stopped on
/// the one of them that differs from it least, and only what differs is handed over; otherwise a solver
/// starts anew. A few solvers stay alive, so that programs of some shapes may take turns. It belongs to the thread
/// that opened it.
public final class ProgramSweep implements AutoCloseable {
    private static final int MOST_ALIVE = 4;
    private static final int MOST_KEPT = 32;
    /// Programs of one shape that are kept have no more entries than this together, or there are two of them.
    private static final int MOST_ENTRIES = 2_000_000;

    private final LinearProgram.Options options;
    private final List<Shape> alive = new ArrayList<>();

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
        var found = alive.stream().filter(shape -> isAlike(shape.held, next)).findFirst();
        found.ifPresent(alive::remove);
        if (alive.size() == MOST_ALIVE) {
            alive.removeFirst().solver.close();
        }
        var shape = found.orElseGet(() -> new Shape(next, next.open(options)));
        alive.add(shape);
        return shape.solve(next);
    }

    @Override
    public void close() {
        alive.forEach(shape -> shape.solver.close());
        alive.clear();
    }

    private static boolean isAlike(LinearProgram one, LinearProgram other) {
        return one.constant() == other.constant()
                && Arrays.equals(one.columns().kind(), other.columns().kind())
                && Arrays.equals(one.rows().start(), other.rows().start())
                && Arrays.equals(one.rows().column(), other.rows().column());
    }

    /// A program and where the solver stopped on it.
    private record Solved(LinearProgram program, Basis basis) {}

    /// The solver of the programs of one shape, the program that it holds now, and those it has solved.
    private static final class Shape {
        private final LiveProgram solver;
        private final List<Solved> solved = new ArrayList<>();
        private LinearProgram held;
        private boolean standsOnLast;

        Shape(LinearProgram held, LiveProgram solver) {
            this.held = held;
            this.solver = solver;
        }

        Solution solve(LinearProgram next) {
            columns(held.columns(), next.columns());
            rows(held.rows(), next.rows());
            var nearest = nearest(next);
            if (nearest >= 0 && !(standsOnLast && nearest == solved.size() - 1)) {
                start(solved.get(nearest), next);
            }
            held = next;
            var solution = solver.solve();
            standsOnLast = solution instanceof Solution.Optimal;
            if (solution instanceof Solution.Optimal best && best.basis() != Basis.UNKNOWN) {
                keep(new Solved(next, best.basis()));
            }
            return solution;
        }

        private void start(Solved from, LinearProgram next) {
            if (limits(from.program, next) == 0) {
                solver.startFromFeasible(from.basis);
            } else {
                solver.startFrom(from.basis);
            }
        }

        private void keep(Solved each) {
            var most = Math.clamp(MOST_ENTRIES / Math.max(1, held.entryCount()), 2, MOST_KEPT);
            if (solved.size() >= most) {
                solved.removeFirst();
            }
            solved.add(each);
        }

        /// The place of the program solved before that differs least, the last of several; −1 if there is none.
        private int nearest(LinearProgram next) {
            var nearest = -1;
            var least = Double.POSITIVE_INFINITY;
            for (var place = solved.size() - 1; place >= 0; place--) {
                var distance = distance(solved.get(place).program, next);
                if (distance < least) {
                    least = distance;
                    nearest = place;
                }
            }
            return nearest;
        }

        private void columns(LinearProgram.Columns from, LinearProgram.Columns to) {
            for (var column = 0; column < to.cost().length; column++) {
                if (from.cost()[column] != to.cost()[column]) {
                    solver.cost(column, to.cost()[column]);
                }
                if (from.lower()[column] != to.lower()[column] || from.upper()[column] != to.upper()[column]) {
                    solver.bounds(column, to.lower()[column], to.upper()[column]);
                }
            }
        }

        private void rows(LinearProgram.Rows from, LinearProgram.Rows to) {
            for (var row = 0; row < to.lower().length; row++) {
                if (from.lower()[row] != to.lower()[row] || from.upper()[row] != to.upper()[row]) {
                    solver.row(row, to.lower()[row], to.upper()[row]);
                }
                var end = row + 1 < to.start().length ? to.start()[row + 1] : to.column().length;
                for (var entry = to.start()[row]; entry < end; entry++) {
                    if (from.value()[entry] != to.value()[entry]) {
                        solver.coefficient(row, to.column()[entry], to.value()[entry]);
                    }
                }
            }
        }
    }

    /// By how much two programs of the same shape differ: the sum of |a − b| / (|a| + |b|) over their numbers, so that
    /// every number counts 1 at most.
    private static double distance(LinearProgram one, LinearProgram other) {
        return distance(one.columns().cost(), other.columns().cost()) + limits(one, other);
    }

    private static double limits(LinearProgram one, LinearProgram other) {
        return distance(one.columns().lower(), other.columns().lower())
                + distance(one.columns().upper(), other.columns().upper())
                + distance(one.rows().lower(), other.rows().lower())
                + distance(one.rows().upper(), other.rows().upper())
                + distance(one.rows().value(), other.rows().value());
    }

    private static double distance(double[] one, double[] other) {
        var sum = 0.0;
        var from = 0;
        while (from < one.length) {
            var next = Arrays.mismatch(one, from, one.length, other, from, other.length);
            if (next < 0) {
                return sum;
            }
            from += next;
            sum += distance(one[from], other[from]);
            from++;
        }
        return sum;
    }

    private static double distance(double a, double b) {
        return Double.isInfinite(a) || Double.isInfinite(b) ? 1 : Math.abs(a - b) / (Math.abs(a) + Math.abs(b));
    }
}
