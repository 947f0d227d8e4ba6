package concert.scenario.draft;

/// What a person decided about a draft.
public enum Decision {
    /// Nothing yet.
    DRAFT,
    /// It stands in a table of the scenario.
    ACCEPTED,
    /// It is not to be proposed again.
    REJECTED
}
