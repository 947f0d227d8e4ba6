package concert.order.convergence;

/// What the distances and their intervals say of two states.
public enum Verdict {
    /// The distance became smaller, by more than the intervals allow for.
    CONVERGED("came closer"),
    /// The distance became larger, by more than the intervals allow for.
    DIVERGED("moved apart"),
    /// The intervals do not tell the distances apart.
    UNCLEAR("no change that the intervals tell apart");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /// {@return it in words}
    public String words() {
        return words;
    }

    /// {@return the verdict on a closing}
    ///
    /// @param closing distance before less distance after
    /// @param spread half the width of its interval, NaN where none is known
    static Verdict of(double closing, double spread) {
        var doubt = Double.isNaN(spread) ? 0 : spread;
        if (closing > doubt) {
            return CONVERGED;
        }
        return closing < -doubt ? DIVERGED : UNCLEAR;
    }
}
