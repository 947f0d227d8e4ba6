package concert.order.balance;

import concert.math.RandomStream;
import java.util.function.BooleanSupplier;

/// A division that frustrates little, by local search: from several random divisions and the one given, the node
/// whose change of camp helps most (or hurts least) changes, and may not change back for a while.
final class TabuSearch {
    private static final int RESTARTS = 8;
    private static final int SWITCHES_PER_NODE = 20;
    private static final int LEAST_SWITCHES = 200;
    private static final long MOST_LOOKS = 300_000_000;
    private static final int TENURE = 7;
    private static final int TENURE_SHARE = 20;
    private static final int CHECK_EVERY = 64;

    private final Core core;
    private final long seed;
    private final BooleanSupplier cancel;
    private final byte[] side;
    /// What is frustrated more if a node changes camps.
    private final int[] rise;
    private final int[] freeAt;
    private byte[] best;
    private int least = Integer.MAX_VALUE;

    TabuSearch(Core core, long seed, BooleanSupplier cancel) {
        this.core = core;
        this.seed = seed;
        this.cancel = cancel;
        this.side = new byte[core.size()];
        this.rise = new int[core.size()];
        this.freeAt = new int[core.size()];
        this.best = side.clone();
    }

    /// The best division of all starts.
    byte[] run() {
        for (var restart = 0; restart < RESTARTS && least > 0; restart++) {
            for (var node = 0; node < side.length; node++) {
                side[node] = (byte) (restart == 0 || RandomStream.uniform(seed, restart, node) < .5 ? 1 : -1);
            }
            search(switches(), restart);
        }
        return best;
    }

    /// A division at least as good as the one given, by a short search.
    byte[] improve(byte[] given) {
        System.arraycopy(given, 0, side, 0, side.length);
        search(0, 0);
        return best;
    }

    private int switches() {
        var affordable = MOST_LOOKS / RESTARTS / Math.max(1, side.length);
        return (int) Math.min(affordable, Math.max(LEAST_SWITCHES, SWITCHES_PER_NODE * side.length));
    }

    private void search(int switches, int restart) {
        var frustrated = begin();
        for (var count = 1; count <= switches || improves(); count++) {
            if (count % CHECK_EVERY == 0 && cancel.getAsBoolean()) {
                break;
            }
            var node = choose(count <= switches ? count : Integer.MAX_VALUE, frustrated);
            if (node < 0) {
                continue;
            }
            frustrated += rise[node];
            turn(node);
            var more = RandomStream.uniform(seed, -1 - restart, count) * side.length / TENURE_SHARE;
            freeAt[node] = count + TENURE + (int) more;
            keep(frustrated);
        }
    }

    private int begin() {
        for (var node = 0; node < side.length; node++) {
            freeAt[node] = 0;
            rise[node] = 0;
            for (var at = core.start[node]; at < core.start[node + 1]; at++) {
                rise[node] += core.weight[core.tie[at]] * side[node] * side[core.near[at]];
            }
        }
        var frustrated = core.frustrated(side);
        keep(frustrated);
        return frustrated;
    }

    private void keep(int frustrated) {
        if (frustrated < least) {
            least = frustrated;
            best = side.clone();
        }
    }

    private boolean improves() {
        for (var each : rise) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }

    /// The node whose change helps most among those that may change; one that leads to a new best always may.
    private int choose(int count, int frustrated) {
        var chosen = -1;
        for (var node = 0; node < rise.length; node++) {
            if ((freeAt[node] <= count || frustrated + rise[node] < least)
                    && (chosen < 0 || rise[node] < rise[chosen])) {
                chosen = node;
            }
        }
        return chosen;
    }

    private void turn(int node) {
        side[node] = (byte) -side[node];
        rise[node] = -rise[node];
        for (var at = core.start[node]; at < core.start[node + 1]; at++) {
            var other = core.near[at];
            rise[other] += 2 * core.weight[core.tie[at]] * side[node] * side[other];
        }
    }
}
