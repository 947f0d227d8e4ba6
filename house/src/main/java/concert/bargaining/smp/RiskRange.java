package concert.bargaining.smp;

import concert.bargaining.election.Choice;
import java.util.Arrays;

/// The range over which attitudes to risk spread (KTAB's `BigRRange`). An actor likely to win guards what it has.
public enum RiskRange implements Choice {
    /// From 0 to 1.
    MIN("Min"),
    /// From −½ to 1.
    MID("Mid"),
    /// From −1 to 1.
    MAX("Max");

    private final String names;

    RiskRange(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }

    /// {@return R: each actor's attitude to risk, from the probability that its position wins; 0 for all where all
    /// are equally likely to win, on which the original divides by zero}
    ///
    /// @param p probability that each actor's position wins
    double[] attitudes(double[] p) {
        var least = Arrays.stream(p).min().orElseThrow();
        var most = Arrays.stream(p).max().orElseThrow();
        var spread = most - least;
        return Arrays.stream(p)
                .map(own -> spread == 0
                        ? 0
                        : switch (this) {
                            case MIN -> (own - least) / spread;
                            case MID -> (3 * own - (most + 2 * least)) / (2 * spread);
                            case MAX -> (2 * own - (most + least)) / spread;
                        })
                .toArray();
    }
}
