package concert.bargaining.smp;

import concert.bargaining.election.Choice;

/// How far an actor sees others' attitudes to risk through its own (KTAB's `BigRAdjust`).
public enum RiskAdjustment implements Choice {
    /// Everybody is seen as having the observer's own attitude.
    NONE("No|None"),
    /// One third of the way to the other's attitude.
    ONE_THIRD("OneThird"),
    /// Half way.
    HALF("Half"),
    /// Two thirds of the way.
    TWO_THIRDS("TwoThirds"),
    /// Everybody is seen as it is.
    FULL("Full");

    private final String names;

    RiskAdjustment(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }

    /// {@return what an observer takes an actor's attitude to risk for}
    ///
    /// @param observer the observer's own attitude
    /// @param actor the actor's attitude
    double seen(double observer, double actor) {
        return switch (this) {
            case NONE -> observer;
            case ONE_THIRD -> (2 * observer + actor) / 3;
            case HALF -> (observer + actor) / 2;
            case TWO_THIRDS -> (observer + 2 * actor) / 3;
            case FULL -> actor;
        };
    }
}
