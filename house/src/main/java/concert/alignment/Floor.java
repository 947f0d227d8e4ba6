package concert.alignment;

/// What each player gets at least when v(N) is shared out.
enum Floor {
    /// What it has alone.
    ALONE,
    /// Anything.
    NONE
}
