package concert.assess.analysis;

/// What an analysis says: a result, or why there is none.
///
/// @param <R> the kind of result
public sealed interface Answer<R> {

    /// The analysis has a result.
    ///
    /// @param result the result
    /// @param <R> the kind of result
    record Given<R>(R result) implements Answer<R> {}

    /// The analysis has no result.
    ///
    /// @param reason why, in words for the reader of the report
    /// @param fix what to add so that it has one
    /// @param <R> the kind of result
    record Withheld<R>(String reason, String fix) implements Answer<R> {}
}
