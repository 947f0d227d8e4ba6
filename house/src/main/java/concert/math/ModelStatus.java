package concert.math;

/// How a run of the solver ended, by the numbers of `kHighsModelStatus`.
enum ModelStatus {
    EMPTY(6),
    OPTIMAL(7),
    INFEASIBLE(8),
    UNBOUNDED_OR_INFEASIBLE(9),
    UNBOUNDED(10),
    TIME_LIMIT(13),
    INTERRUPTED(17),
    /// Anything else: the solver failed.
    OTHER(-1);

    private final int number;

    ModelStatus(int number) {
        this.number = number;
    }

    static ModelStatus of(int number) {
        for (var status : values()) {
            if (status.number == number) {
                return status;
            }
        }
        return OTHER;
    }
}
