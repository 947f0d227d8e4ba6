package concert.scenario;

/// One row of a scenario's tables. Every noun that a scenario folder keeps in a table is a row.
public sealed interface Row
        permits Actor,
                Branch,
                Claim,
                Deal,
                Effect,
                End,
                Event,
                Fact,
                Impact,
                Issue,
                Means,
                Outcome,
                Source,
                Stance,
                Term,
                Tie,
                Way {

    /// {@return what tells this row from the others of its table, such as `a_withdrawal.USA` for a stance}
    String key();

    /// {@return where the row comes from}
    Provenance provenance();

    /// This row with each of its estimates replaced.
    ///
    /// @param replace receives an estimate's name within the row and the estimate, gives what shall stand there
    /// @return this row if it holds no estimate, else a copy
    default Row mapEstimates(Replacement replace) {
        return this;
    }

    /// What shall stand in an estimate's place.
    @FunctionalInterface
    interface Replacement {
        /// Gives what shall stand there.
        ///
        /// @param field the estimate's name within its row, such as `position`
        /// @param estimate what stands there now
        /// @return what shall stand there
        Estimate replace(String field, Estimate estimate);
    }
}
