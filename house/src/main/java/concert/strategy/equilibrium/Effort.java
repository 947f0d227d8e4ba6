package concert.strategy.equilibrium;

/// How much was done to find equilibria where ways come in whole levels, in a study and in those that differ from it a
/// little: integer programs take longer than linear ones, so details beyond the plans are left out once there were
/// many.
final class Effort {
    /// The most before details are left out, in searches.
    private static final int MOST = 1_500;

    /// How many searches one takes that needs lotteries.
    private static final int LOTTERY = 10;

    private int searches;

    void add(Outcome found) {
        searches += switch (found.certificate().method()) {
            case SAMPLED_GAME, LEAST_REGRET -> LOTTERY;
            case SWEEPS, HALF_STEPS, SHRINKING_STEPS -> 1;
        };
    }

    boolean isSpent() {
        return searches >= MOST;
    }
}
