package concert.bargaining.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The state of one round of exchange: where everybody opened, where everybody stands now, what was realized.
final class Floor {
    private static final double NOTHING = 1e-10;
    private static final double SCALE = 100;

    private final Market opening;
    private final double[] total;
    private final double[] openingOutcome;
    private final double[][] now;
    private final List<Terms> realized = new ArrayList<>();

    Floor(Market opening) {
        this.opening = opening;
        var issues = opening.issues().size();
        total = new double[issues];
        openingOutcome = new double[issues];
        now = new double[issues][];
        for (var p = 0; p < issues; p++) {
            total[p] = opening.total(p);
            openingOutcome[p] = opening.outcome(p, opening.x()[p]);
            now[p] = opening.x()[p].clone();
        }
    }

    /// {@return every trade between actors who stand on opposite sides of two issues}
    List<Trade> potential() {
        var trades = new ArrayList<Trade>();
        for (var p = 0; p < now.length; p++) {
            for (var q = p + 1; q < now.length; q++) {
                for (var i = 0; i < opening.actors().size(); i++) {
                    for (var j = i + 1; j < opening.actors().size(); j++) {
                        if (opposed(p, i, j) && opposed(q, i, j)) {
                            trades.add(trade(i, j, p, q));
                        }
                    }
                }
            }
        }
        return trades;
    }

    private boolean opposed(int p, int i, int j) {
        return opening.weight(p, i) > 0 && opening.weight(p, j) > 0 && isLeft(p, i) != isLeft(p, j);
    }

    private boolean isLeft(int p, int i) {
        return opening.x()[p][i] <= openingOutcome[p];
    }

    /// Each demands the issue about which it cares more, compared with the other one.
    private Trade trade(int i, int j, int p, int q) {
        var s = opening.s();
        return s[p][i] * s[q][j] > s[p][j] * s[q][i] ? new Trade(i, j, p, q) : new Trade(j, i, p, q);
    }

    /// {@return the terms of a trade from where its two sides stand now; empty where it is worth nothing}
    Optional<Terms> terms(Trade trade) {
        var shift = limitedByOvershoot(trade, fullMoves(trade));
        var i = trade.i();
        var j = trade.j();
        var moveJ = shift.onP() * total[trade.p()] / opening.weight(trade.p(), j);
        var moveI = shift.onQ() * total[trade.q()] / opening.weight(trade.q(), i);
        var gain = Math.abs(shift.onP() * opening.s()[trade.p()][i] - shift.onQ() * opening.s()[trade.q()][i]);
        var onP = now[trade.p()][j] + direction(trade.p(), j, i) * moveJ;
        var onQ = now[trade.q()][i] + direction(trade.q(), i, j) * moveI;
        var holds = isMove(moveJ)
                && isMove(moveI)
                && gain > NOTHING
                && isAhead(trade.p(), j, i)
                && isAhead(trade.q(), i, j)
                && isOnScale(onP)
                && isOnScale(onQ);
        return holds ? Optional.of(new Terms(trade, onP, onQ, moveJ, moveI, gain)) : Optional.empty();
    }

    /// How far the outcomes of the two issues shift.
    private record Shift(double onP, double onQ) {}

    /// One side moves fully, the other as far as gives both the same gain.
    private Shift fullMoves(Trade trade) {
        var mostP = Math.abs(opening.x()[trade.p()][trade.i()] - now[trade.p()][trade.j()])
                * opening.weight(trade.p(), trade.j())
                / total[trade.p()];
        var mostQ = Math.abs(opening.x()[trade.q()][trade.j()] - now[trade.q()][trade.i()])
                * opening.weight(trade.q(), trade.i())
                / total[trade.q()];
        var onQ = mostP * rate(trade);
        return onQ > mostQ ? new Shift(mostQ / rate(trade), mostQ) : new Shift(mostP, onQ);
    }

    /// Shift on q per shift on p that gives both sides the same gain: (s_ip + s_jp)/(s_iq + s_jq).
    private double rate(Trade trade) {
        var s = opening.s();
        return (s[trade.p()][trade.i()] + s[trade.p()][trade.j()])
                / (s[trade.q()][trade.i()] + s[trade.q()][trade.j()]);
    }

    /// Nobody moves an outcome beyond what the side that demands it wants.
    private Shift limitedByOvershoot(Trade trade, Shift shift) {
        var mostQ = room(trade.q(), trade.i(), trade.j(), shift.onQ());
        var limited = mostQ < shift.onQ() ? new Shift(mostQ / rate(trade), mostQ) : shift;
        var mostP = room(trade.p(), trade.j(), trade.i(), limited.onP());
        return mostP < limited.onP() ? new Shift(mostP, mostP * rate(trade)) : limited;
    }

    /// How far the outcome of an issue may shift when `mover` moves for `demander`.
    private double room(int issue, int mover, int demander, double shift) {
        var stand = opening.x()[issue].clone();
        for (var done : realized.reversed()) {
            suppliedFor(done, issue, demander, stand);
        }
        stand[mover] = now[issue][mover];
        var before = opening.outcome(issue, stand);
        var after = before + direction(issue, mover, demander) * shift;
        var wanted = opening.x()[issue][demander];
        var between = Math.min(before, after) < wanted && wanted < Math.max(before, after);
        return between ? Math.abs(wanted - before) : shift;
    }

    /// Puts the supplier of a realized trade where that trade put it, if it served this demander on this issue.
    private static void suppliedFor(Terms done, int issue, int demander, double[] stand) {
        var trade = done.trade();
        if (trade.p() == issue && trade.i() == demander) {
            stand[trade.j()] = done.onP();
        }
        if (trade.q() == issue && trade.j() == demander) {
            stand[trade.i()] = done.onQ();
        }
    }

    /// The direction in which an actor moves for another, told from where the two opened.
    private double direction(int issue, int mover, int demander) {
        return Math.signum(opening.x()[issue][demander] - opening.x()[issue][mover]);
    }

    private boolean isAhead(int issue, int mover, int demander) {
        return (opening.x()[issue][demander] - now[issue][mover]) * direction(issue, mover, demander) > 0;
    }

    private static boolean isMove(double move) {
        return move > NOTHING && move <= SCALE;
    }

    private static boolean isOnScale(double position) {
        return position >= 0 && position <= SCALE;
    }

    /// Moves the two sides of a trade.
    void realize(Terms terms) {
        now[terms.trade().p()][terms.trade().j()] = terms.onP();
        now[terms.trade().q()][terms.trade().i()] = terms.onQ();
        realized.add(terms);
    }

    /// {@return where everybody stands now, by issue}
    double[][] positions() {
        return now;
    }

    /// {@return the outcome of an issue now}
    double outcome(int p) {
        return opening.outcome(p, now[p]);
    }
}
