package concert.bargaining.exchange;

import java.util.Comparator;

/// Who would exchange what with whom.
///
/// @param i who demands issue p and supplies q
/// @param j who demands issue q and supplies p
/// @param p the issue on which j moves towards i
/// @param q the issue on which i moves towards j
record Trade(int i, int j, int p, int q) {

    /// By the pair of issues, then by the pair of actors.
    static final Comparator<Trade> ORDER = Comparator.<Trade>comparingInt(trade -> Math.min(trade.p, trade.q))
            .thenComparingInt(trade -> Math.max(trade.p, trade.q))
            .thenComparingInt(trade -> Math.min(trade.i, trade.j))
            .thenComparingInt(trade -> Math.max(trade.i, trade.j));

    /// {@return whether another trade changes what this one is worth: one of its sides moves on the issue that it
    /// supplies here, too, or was served on the issue that it demands here, too}
    boolean isTouchedBy(Trade done) {
        return supplies(done.i, done.q)
                || supplies(done.j, done.p)
                || demands(done.i, done.p)
                || demands(done.j, done.q);
    }

    private boolean supplies(int actor, int issue) {
        return (actor == i && issue == q) || (actor == j && issue == p);
    }

    private boolean demands(int actor, int issue) {
        return (actor == i && issue == p) || (actor == j && issue == q);
    }
}
