package concert.scenario;

/// On what a row rests.
public enum Basis {
    /// A text that the row quotes.
    QUOTED,
    /// A data set.
    DATA,
    /// Arithmetic on quoted or data rows.
    DERIVED,
    /// The coder's own judgement.
    JUDGEMENT,
    /// General knowledge that nobody has checked yet.
    UNVERIFIED,
    /// A result of another analysis, handed over in the assessment.
    COMPUTED,
    /// Nothing is said.
    UNSTATED
}
