package concert.math;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A linear program, of which some columns may have to be whole numbers:
///
///     minimize  constant + Σ cost·x   subject to   rowLower ≤ A·x ≤ rowUpper,   lower ≤ x ≤ upper.
///
/// To maximize, negate the costs. A [Draft] collects it; [#solve(Options)] solves it once, [#open(Options)] keeps
/// the solver alive for sweeps. It is solved by HiGHS (Huangfu & Hall 2018, doi:10.1007/s12532-017-0130-5).
public final class LinearProgram {
    private final double constant;
    private final Columns columns;
    private final Rows rows;

    private LinearProgram(double constant, Columns columns, Rows rows) {
        this.constant = constant;
        this.columns = columns;
        this.rows = rows;
    }

    /// Solves it.
    ///
    /// @param options how
    /// @return the solution, or why there is none
    /// @throws UnsupportedOperationException if the solver does not exist for this machine
    public Solution solve(Options options) {
        try (var live = open(options)) {
            return live.solve();
        }
    }

    /// Loads it into a solver that stays alive, so that it can be changed and solved again from the last basis.
    ///
    /// @param options how to solve
    /// @return the live program, to be closed by the caller
    /// @throws UnsupportedOperationException if the solver does not exist for this machine
    public LiveProgram open(Options options) {
        return new LiveProgram(this, options);
    }

    /// {@return how many columns there are}
    public int columnCount() {
        return columns.cost.length;
    }

    /// {@return how many rows there are}
    public int rowCount() {
        return rows.lower.length;
    }

    /// {@return how many numbers of the matrix are not zero}
    public int entryCount() {
        return rows.column.length;
    }

    /// {@return whether some column must be a whole number}
    public boolean hasIntegers() {
        return Arrays.stream(columns.kind).anyMatch(kind -> kind == Columns.INTEGER);
    }

    /// This program with its whole numbers fixed, so that it has duals: those of the optimum, once it is known.
    ///
    /// @param values a point, one number for each column
    /// @return a program without whole numbers
    public LinearProgram withIntegersAt(double[] values) {
        var lower = columns.lower.clone();
        var upper = columns.upper.clone();
        for (var column = 0; column < lower.length; column++) {
            if (columns.kind[column] == Columns.INTEGER) {
                lower[column] = Math.rint(values[column]);
                upper[column] = lower[column];
            }
        }
        return new LinearProgram(constant, new Columns(columns.cost, lower, upper, new int[lower.length]), rows);
    }

    /// {@return this program with other costs}
    ///
    /// @param costs one for each column
    public LinearProgram withCosts(double[] costs) {
        if (costs.length != columnCount()) {
            throw new IllegalArgumentException(
                    costs.length + " costs for " + columnCount() + " columns, expected one for each");
        }
        return new LinearProgram(
                constant, new Columns(costs.clone(), columns.lower, columns.upper, columns.kind), rows);
    }

    /// {@return what one unit of each column costs}
    public double[] costs() {
        return columns.cost.clone();
    }

    double constant() {
        return constant;
    }

    Columns columns() {
        return columns;
    }

    Rows rows() {
        return rows;
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Columns(double[] cost, double[] lower, double[] upper, int[] kind) {
        static final int CONTINUOUS = 0;
        static final int INTEGER = 1;
    }

    /// Rows one after the other: row i has the entries from `start[i]` to the next row's start.
    @SuppressWarnings("ArrayRecordComponent")
    record Rows(double[] lower, double[] upper, int[] start, int[] column, double[] value) {}

    /// How to solve.
    ///
    /// @param seconds how long a run may take; positive infinity if any time
    /// @param gap how much of the objective a better point may save, where some column must be a whole number
    /// @param tolerance by how much a point may miss a row or bound, from 1e-10 to 0.1
    /// @param seed of the solver's random draws
    /// @param cancel asked during a run whether to stop, null if never
    /// @param log receives the solver's log, line by line, null if nobody
    public record Options(
            double seconds,
            double gap,
            double tolerance,
            int seed,
            @Nullable BooleanSupplier cancel,
            @Nullable Consumer<String> log) {
        /// To the end, exactly, in silence.
        public static final Options DEFAULTS = new Options(Double.POSITIVE_INFINITY, 1e-9, 1e-7, 0, null, null);

        /// Checks the ranges.
        public Options {
            within("seconds", seconds, 0, Double.POSITIVE_INFINITY);
            within("gap", gap, 0, 1);
            within("tolerance", tolerance, 1e-10, 0.1);
            within("seed", seed, 0, Integer.MAX_VALUE);
        }

        private static void within(String name, double value, double least, double most) {
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(
                        name + " is " + value + ", expected a number from " + least + " to " + most);
            }
        }

        /// {@return the same with a time limit}
        ///
        /// @param limit in seconds
        public Options withSeconds(double limit) {
            return new Options(limit, gap, tolerance, seed, cancel, log);
        }

        /// {@return the same with another gap}
        ///
        /// @param share of the objective
        public Options withGap(double share) {
            return new Options(seconds, share, tolerance, seed, cancel, log);
        }

        /// {@return the same with another tolerance}
        ///
        /// @param slack by how much a point may miss a row or bound
        public Options withTolerance(double slack) {
            return new Options(seconds, gap, slack, seed, cancel, log);
        }

        /// {@return the same with another question whether to stop}
        ///
        /// @param question asked during a run
        public Options withCancel(BooleanSupplier question) {
            return new Options(seconds, gap, tolerance, seed, question, log);
        }

        /// {@return the same with another place for the log}
        ///
        /// @param sink receives the log, line by line
        public Options withLog(Consumer<String> sink) {
            return new Options(seconds, gap, tolerance, seed, cancel, sink);
        }
    }

    /// A linear program in the making. Columns are numbered from 0 in the order in which they are added, rows too.
    ///
    ///     var draft = new LinearProgram.Draft();
    ///     var x = draft.column(-3, 0, 4);
    ///     var y = draft.column(-5, 0, Double.POSITIVE_INFINITY);
    ///     draft.term(x, 3).term(y, 2).atMost(18);
    ///     var solution = draft.program().solve(LinearProgram.Options.DEFAULTS);
    public static final class Draft {
        private final Doubles cost = new Doubles();
        private final Doubles lower = new Doubles();
        private final Doubles upper = new Doubles();
        private final Ints kind = new Ints();
        private final Doubles rowLower = new Doubles();
        private final Doubles rowUpper = new Doubles();
        private final Ints start = new Ints();
        private final Ints column = new Ints();
        private final Doubles value = new Doubles();
        /// Where a column stands in the row that is being collected, if at or after that row's start.
        private final Ints place = new Ints();

        private int opened;
        private double constant;

        /// A program without columns and rows.
        public Draft() {}

        /// Adds a column.
        ///
        /// @param cost what one unit of it costs
        /// @param lower the least it may be; negative infinity if any
        /// @param upper the most it may be; positive infinity if any
        /// @return its number
        public int column(double cost, double lower, double upper) {
            return column(cost, lower, upper, Columns.CONTINUOUS);
        }

        /// Adds a column that must be a whole number.
        ///
        /// @param cost what one unit of it costs
        /// @param lower the least it may be; negative infinity if any
        /// @param upper the most it may be; positive infinity if any
        /// @return its number
        public int integer(double cost, double lower, double upper) {
            return column(cost, lower, upper, Columns.INTEGER);
        }

        private int column(double cost, double lower, double upper, int kind) {
            finite("cost", cost);
            ordinary("lower", lower);
            ordinary("upper", upper);
            this.cost.add(cost);
            this.lower.add(lower);
            this.upper.add(upper);
            this.kind.add(kind);
            place.add(-1);
            return this.cost.size() - 1;
        }

        /// {@return how many columns there are so far}
        public int columnCount() {
            return cost.size();
        }

        /// Adds to what one unit of a column costs.
        ///
        /// @param column its number
        /// @param more what is added
        /// @return this
        public Draft cost(int column, double more) {
            finite("cost", more);
            cost.set(column, cost.get(column) + more);
            return this;
        }

        /// Adds to the objective's constant.
        ///
        /// @param more what is added
        /// @return this
        public Draft constant(double more) {
            finite("constant", more);
            constant += more;
            return this;
        }

        /// Adds to the row that is being collected. Terms of the same column are added up.
        ///
        /// @param column number of a column
        /// @param coefficient what it is multiplied by
        /// @return this
        public Draft term(int column, double coefficient) {
            finite("coefficient", coefficient);
            var at = place.get(column);
            if (at >= opened) {
                value.set(at, value.get(at) + coefficient);
            } else {
                place.set(column, this.column.size());
                this.column.add(column);
                value.add(coefficient);
            }
            return this;
        }

        /// Ends the row: its terms add up to at least this.
        ///
        /// @param bound the bound
        /// @return the row's number
        public int atLeast(double bound) {
            return between(bound, Double.POSITIVE_INFINITY);
        }

        /// Ends the row: its terms add up to at most this.
        ///
        /// @param bound the bound
        /// @return the row's number
        public int atMost(double bound) {
            return between(Double.NEGATIVE_INFINITY, bound);
        }

        /// Ends the row: its terms add up to exactly this.
        ///
        /// @param sum the sum
        /// @return the row's number
        public int equalTo(double sum) {
            return between(sum, sum);
        }

        /// Ends the row: its terms add up to no less and no more than this.
        ///
        /// @param least the lower bound
        /// @param most the upper bound
        /// @return the row's number
        public int between(double least, double most) {
            ordinary("lower bound of a row", least);
            ordinary("upper bound of a row", most);
            start.add(opened);
            opened = column.size();
            rowLower.add(least);
            rowUpper.add(most);
            return rowLower.size() - 1;
        }

        /// {@return how many terms the row that is being collected has}
        public int terms() {
            return column.size() - opened;
        }

        /// Ends the draft.
        ///
        /// @return the program as it stands now
        /// @throws IllegalStateException if a row was begun and not ended
        public LinearProgram program() {
            if (terms() > 0) {
                throw new IllegalStateException("row " + start.size() + " was begun and not ended");
            }
            return new LinearProgram(
                    constant,
                    new Columns(cost.toArray(), lower.toArray(), upper.toArray(), kind.toArray()),
                    new Rows(
                            rowLower.toArray(),
                            rowUpper.toArray(),
                            start.toArray(),
                            column.toArray(),
                            value.toArray()));
        }

        private static void finite(String what, double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(what + " is " + number + ", expected a finite number");
            }
        }

        private static void ordinary(String what, double number) {
            if (Double.isNaN(number)) {
                throw new IllegalArgumentException(what + " is not a number");
            }
        }
    }
}
