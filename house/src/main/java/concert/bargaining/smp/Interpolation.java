package concert.bargaining.smp;

import concert.bargaining.election.Choice;

/// Where the two parties of a bargain meet on a dimension, by salience s and probability of victory p (KTAB's
/// `InterVecBrgn`).
public enum Interpolation implements Choice {
    /// Weights s·p.
    S1P1("S1P1"),
    /// Weights s²·p².
    S2P2("S2P2"),
    /// Only the party less likely to win moves, by s² and by how much less likely it is.
    S2PMAX("S2PMax");

    private static final double EPSILON = 1e-6;
    private static final double GRID = 1e4;

    private final String names;

    Interpolation(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }

    /// One party of a bargain on one dimension.
    ///
    /// @param t its position
    /// @param s its salience
    /// @param p the probability that it wins
    record Side(double t, double s, double p) {}

    /// What a bargain says on one dimension.
    ///
    /// @param initiator where the initiator is to stand
    /// @param receiver where the receiver is to stand
    record Meeting(double initiator, double receiver) {}

    /// {@return where the two parties are to stand}
    ///
    /// @param i the initiator
    /// @param j the receiver
    Meeting meet(Side i, Side j) {
        return switch (this) {
            case S1P1 -> weighted(i, i.s * i.p, j, j.s * j.p);
            case S2P2 -> weighted(i, i.s * i.s * (i.p * i.p), j, j.s * j.s * (j.p * j.p));
            case S2PMAX -> new Meeting(shifted(i, j), shifted(j, i));
        };
    }

    private static Meeting weighted(Side i, double wi, Side j, double wj) {
        return new Meeting(
                round4(((wi + EPSILON) * i.t + wj * j.t) / (wi + EPSILON + wj)),
                round4((wi * i.t + (wj + EPSILON) * j.t) / (wi + wj + EPSILON)));
    }

    private static double shifted(Side own, Side other) {
        var d = Math.max(0, other.p - own.p);
        var pull = d * (other.s * other.s);
        return own.t + pull / (pull + EPSILON + (1 - d) * (own.s * own.s)) * (other.t - own.t);
    }

    private static double round4(double x) {
        return (int) (.5 + GRID * x) / GRID;
    }
}
