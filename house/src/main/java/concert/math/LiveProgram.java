package concert.math;

import concert.math.LinearProgram.Options;
import concert.math.Solution.Reason;

/// A linear program in a solver that stays alive: change some numbers, solve again from where the last run stopped.
/// It belongs to the thread that opened it.
public final class LiveProgram implements AutoCloseable {
    /// The smallest coefficient that the solver does not take for zero; its own default is 1e-9.
    private static final double SMALLEST_COEFFICIENT = 1e-12;

    private static final int FEASIBLE = 2;
    private static final int DUAL_SIMPLEX = 1;
    private static final int PRIMAL_SIMPLEX = 4;

    private final LinearProgram program;
    private final double[] cost;
    private final double[] rowLower;
    private final double[] rowUpper;
    private final Listener listener;
    private final Highs solver;
    private int rowCount;
    private boolean changedCosts;
    private boolean changedLimits = true;

    LiveProgram(LinearProgram program, Options options) {
        this.program = program;
        this.cost = program.columns().cost().clone();
        this.rowLower = program.rows().lower().clone();
        this.rowUpper = program.rows().upper().clone();
        this.listener = new Listener(options.cancel(), options.log());
        this.solver = new Highs();
        this.rowCount = program.rowCount();
        if (!listener.callbacks().isEmpty()) {
            solver.listen(listener);
        }
        configure(options);
        solver.pass(program);
    }

    private void configure(Options options) {
        // What would go to the console goes to the listener instead, if it hears it.
        var log = listener.hearsLog() ? Highs.Flag.ON : Highs.Flag.OFF;
        solver.flag("log_to_console", log);
        solver.flag("output_flag", log);
        solver.option("threads", 1);
        solver.option("random_seed", options.seed());
        solver.option("time_limit", options.seconds());
        solver.option("small_matrix_value", SMALLEST_COEFFICIENT);
        solver.option("primal_feasibility_tolerance", options.tolerance());
        solver.option("dual_feasibility_tolerance", options.tolerance());
        solver.option("mip_feasibility_tolerance", options.tolerance());
        solver.option("mip_rel_gap", options.gap());
        solver.option("mip_abs_gap", 0.0);
    }

    /// Changes what one unit of a column costs.
    ///
    /// @param column its number
    /// @param cost the new cost
    /// @return this
    public LiveProgram cost(int column, double cost) {
        solver.columnCost(column, cost);
        this.cost[column] = cost;
        changedCosts = true;
        return this;
    }

    /// Changes what one unit of each of several columns costs that follow one another.
    ///
    /// @param first the first column's number
    /// @param costs the new costs
    /// @return this
    public LiveProgram costs(int first, double[] costs) {
        if (costs.length > 0) {
            solver.columnCosts(first, costs);
            System.arraycopy(costs, 0, cost, first, costs.length);
            changedCosts = true;
        }
        return this;
    }

    /// Changes the bounds of several rows that follow one another.
    ///
    /// @param first the first row's number
    /// @param lower the least the terms of each may add up to
    /// @param upper the most
    /// @return this
    public LiveProgram rows(int first, double[] lower, double[] upper) {
        if (lower.length > 0) {
            solver.rowsBounds(first, lower, upper);
            System.arraycopy(lower, 0, rowLower, first, lower.length);
            System.arraycopy(upper, 0, rowUpper, first, upper.length);
            changedLimits = true;
        }
        return this;
    }

    /// Changes how much a column may be.
    ///
    /// @param column its number
    /// @param lower the least; negative infinity if any
    /// @param upper the most; positive infinity if any
    /// @return this
    public LiveProgram bounds(int column, double lower, double upper) {
        solver.columnBounds(column, lower, upper);
        changedLimits = true;
        return this;
    }

    /// Changes the bounds of a row.
    ///
    /// @param row its number
    /// @param lower the least its terms may add up to; negative infinity if any
    /// @param upper the most; positive infinity if any
    /// @return this
    public LiveProgram row(int row, double lower, double upper) {
        solver.rowBounds(row, lower, upper);
        if (row < rowLower.length) {
            rowLower[row] = lower;
            rowUpper[row] = upper;
        }
        changedLimits = true;
        return this;
    }

    /// Changes what a column is multiplied by in a row.
    ///
    /// @param row number of the row
    /// @param column number of the column
    /// @param value the new coefficient
    /// @return this
    public LiveProgram coefficient(int row, int column, double value) {
        solver.coefficient(row, column, value);
        changedLimits = true;
        return this;
    }

    /// Adds a row. The next run starts from the last basis, in which the row is slack.
    ///
    /// @param least the least its terms may add up to; negative infinity if any
    /// @param most the most; positive infinity if any
    /// @param columns numbers of its columns, each once
    /// @param coefficients what they are multiplied by
    /// @return the row's number
    public int addRow(double least, double most, int[] columns, double[] coefficients) {
        solver.addRow(least, most, columns, coefficients);
        changedLimits = true;
        return rowCount++;
    }

    /// Tells the next run, in which some column must be a whole number, a point that keeps all rows and bounds.
    ///
    /// @param values one for each column
    /// @return this
    public LiveProgram startAt(double[] values) {
        solver.point(values);
        return this;
    }

    /// Lets the next run start where another program of the same shape stopped.
    ///
    /// @param basis where it stopped
    /// @return this
    /// @throws IllegalArgumentException if the other program's shape was another
    public LiveProgram startFrom(Basis basis) {
        if (!basis.fits(program.columnCount(), rowCount)) {
            throw new IllegalArgumentException("the basis is of a program of another shape than "
                    + program.columnCount() + " columns and " + rowCount + " rows");
        }
        solver.basis(basis);
        changedLimits = true;
        return this;
    }

    /// Lets the next run start where a program stopped that differs from this one in costs alone, so that the
    /// basis keeps all limits.
    LiveProgram startFromFeasible(Basis basis) {
        startFrom(basis);
        changedCosts = true;
        changedLimits = false;
        return this;
    }

    /// {@return the solution of the program as it stands now, or why there is none}
    public Solution solve() {
        // Where costs alone changed, the last basis still keeps all limits, and the primal simplex goes on from it.
        solver.option("simplex_strategy", changedCosts && !changedLimits ? PRIMAL_SIMPLEX : DUAL_SIMPLEX);
        changedCosts = false;
        changedLimits = false;
        var status = solver.run();
        listener.rethrow();
        return switch (status) {
            case OPTIMAL -> optimal();
            case EMPTY -> empty();
            case INFEASIBLE -> new Solution.Infeasible();
            case UNBOUNDED -> new Solution.Unbounded();
            case UNBOUNDED_OR_INFEASIBLE -> unboundedOrInfeasible();
            case TIME_LIMIT -> stopped(Reason.TIME);
            case INTERRUPTED -> stopped(Reason.CANCELED);
            case OTHER -> stopped(Reason.NUMBERS);
        };
    }

    /// Weights of the rows that prove that no point keeps them all (Farkas 1902, doi:10.1515/crll.1902.124.1): the
    /// rows added up with these weights ask for more than the columns' bounds allow.
    ///
    /// @return one for each row, after a run that ended infeasible; empty if the solver has no such proof
    public double[] farkas() {
        return solver.dualRay(rowCount);
    }

    /// A direction in which one can go for ever at ever lower cost.
    ///
    /// @return one number for each column, after a run that ended unbounded; empty if the solver has none
    public double[] ray() {
        return solver.primalRay(program.columnCount());
    }

    @Override
    public void close() {
        solver.close();
    }

    private Solution optimal() {
        var objective = solver.real("objective_function_value");
        var values = solver.values(program.columnCount(), rowCount);
        if (program.hasIntegers()) {
            var gap = solver.real("mip_gap");
            return new Solution.Optimal(objective, gap, values.columns(), new double[0], new double[0], Basis.UNKNOWN);
        }
        var gap = Math.abs(solver.real("primal_dual_objective_error"));
        var basis = solver.basis(program.columnCount(), rowCount);
        return new Solution.Optimal(objective, gap, values.columns(), values.duals(), values.reducedCosts(), basis);
    }

    /// Without columns every row adds up to 0; the solver does not look.
    private Solution empty() {
        for (var row = 0; row < rowLower.length; row++) {
            if (!(rowLower[row] <= 0 && 0 <= rowUpper[row])) {
                return new Solution.Infeasible();
            }
        }
        var nothing = new double[0];
        var duals = new double[program.rowCount()];
        return new Solution.Optimal(program.constant(), 0, nothing, duals, nothing, Basis.UNKNOWN);
    }

    /// Presolve cannot always tell the two apart; without costs nothing is unbounded.
    private Solution unboundedOrInfeasible() {
        for (var column = 0; column < cost.length; column++) {
            solver.columnCost(column, 0);
        }
        var status = solver.run();
        for (var column = 0; column < cost.length; column++) {
            solver.columnCost(column, cost[column]);
        }
        return switch (status) {
            case OPTIMAL, EMPTY -> new Solution.Unbounded();
            case INFEASIBLE, UNBOUNDED_OR_INFEASIBLE, UNBOUNDED -> new Solution.Infeasible();
            case TIME_LIMIT -> stopped(Reason.TIME);
            case INTERRUPTED -> stopped(Reason.CANCELED);
            case OTHER -> stopped(Reason.NUMBERS);
        };
    }

    private Solution stopped(Reason reason) {
        var bound = program.hasIntegers() ? solver.real("mip_dual_bound") : Double.NEGATIVE_INFINITY;
        if (solver.whole("primal_solution_status") != FEASIBLE) {
            return new Solution.Stopped(reason, Double.POSITIVE_INFINITY, bound, new double[0]);
        }
        var values = solver.values(program.columnCount(), rowCount);
        return new Solution.Stopped(reason, solver.real("objective_function_value"), bound, values.columns());
    }
}
