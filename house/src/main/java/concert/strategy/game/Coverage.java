package concert.strategy.game;

/// How far a search for equilibria came.
public enum Coverage {
    /// Every equilibrium that the method looks for was found.
    COMPLETE,
    /// The search came to its limit, or met equilibria that are not isolated; there may be more.
    PARTIAL;

    Coverage and(Coverage other) {
        return this == COMPLETE && other == COMPLETE ? COMPLETE : PARTIAL;
    }
}
