package concert.math;

/// What the solver says of a linear program.
public sealed interface Solution {

    /// No point is cheaper by more than the gap. The arrays are the reader's own.
    ///
    /// A row's dual is what one more unit of its bound adds to the objective: not negative where the lower bound
    /// binds, not positive where the upper bound binds, 0 where neither does. A column's reduced cost says the
    /// same of its own bounds, so cost = Aᵀ·duals + reducedCosts.
    ///
    /// @param objective the cost, the constant included
    /// @param gap what a better point could save at most, as a share of the objective
    /// @param values one for each column
    /// @param duals one for each row; empty if some column must be a whole number
    /// @param reducedCosts one for each column; empty if some column must be a whole number
    /// @param basis where the solver stopped
    @SuppressWarnings("ArrayRecordComponent")
    record Optimal(double objective, double gap, double[] values, double[] duals, double[] reducedCosts, Basis basis)
            implements Solution {}

    /// No point keeps all rows and bounds.
    record Infeasible() implements Solution {}

    /// Points that keep all rows and bounds cost as little as one likes.
    record Unbounded() implements Solution {}

    /// The solver stopped before it knew.
    ///
    /// @param reason why it stopped
    /// @param objective cost of the best point found, positive infinity if none was found
    /// @param bound no point costs less; negative infinity if nothing is known
    /// @param values the best point found, one for each column; empty if none was found
    @SuppressWarnings("ArrayRecordComponent")
    record Stopped(Reason reason, double objective, double bound, double[] values) implements Solution {}

    /// Why a solver stopped before it knew.
    enum Reason {
        /// The time that the options allow was over.
        TIME,
        /// The caller canceled.
        CANCELED,
        /// The numbers of the program are too uneven: no point keeps all rows within the tolerance.
        NUMBERS
    }
}
