package concert.order.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Negative cycles without a common tie (as often as its weight allows): each needs a frustration of its own,
/// so their number is a lower bound, fast to come by for the largest network. Each consists of one tie that a
/// division frustrates and a shortest way between its ends on ties that it keeps; short cycles are packed
/// first.
final class CyclePacking {
    private static final int[] LONGEST_WAYS = {2, 3, 4, 5, 7, 12};

    private final Core core;
    private final byte[] side;
    private final int[] free;
    private final int[] via;
    private final int[] depth;
    private final int[] seen;
    private final int[] queue;
    private int searches;
    private final List<int[]> cycles = new ArrayList<>();
    private int bound;

    CyclePacking(Core core, byte[] side) {
        this.core = core;
        this.side = side;
        this.free = Arrays.stream(core.weight).map(Math::abs).toArray();
        this.via = new int[core.size()];
        this.depth = new int[core.size()];
        this.seen = new int[core.size()];
        this.queue = new int[core.size()];
        for (var longest : LONGEST_WAYS) {
            for (var tie = 0; tie < core.ties(); tie++) {
                if (core.isFrustrated(tie, side)) {
                    pack(tie, longest);
                }
            }
        }
    }

    /// The cycles, each once.
    List<int[]> cycles() {
        return cycles;
    }

    /// No division frustrates less.
    int bound() {
        return bound;
    }

    private void pack(int tie, int longest) {
        while (free[tie] > 0 && isReached(tie, longest)) {
            var cycle = cycle(tie);
            var weight = Arrays.stream(cycle).map(each -> free[each]).min().orElse(0);
            Arrays.stream(cycle).forEach(each -> free[each] -= weight);
            bound += weight;
            cycles.add(cycle);
        }
    }

    /// Breadth-first search from one end of a tie to the other.
    private boolean isReached(int tie, int longest) {
        var goal = core.to[tie];
        searches++;
        depth[core.from[tie]] = 0;
        seen[core.from[tie]] = searches;
        queue[0] = core.from[tie];
        var filled = 1;
        for (var next = 0; next < filled && seen[goal] != searches && depth[queue[next]] < longest; next++) {
            var node = queue[next];
            for (var at = core.start[node]; at < core.start[node + 1]; at++) {
                var other = core.near[at];
                var on = core.tie[at];
                if (seen[other] != searches && free[on] > 0 && !core.isFrustrated(on, side)) {
                    seen[other] = searches;
                    via[other] = on;
                    depth[other] = depth[node] + 1;
                    queue[filled++] = other;
                }
            }
        }
        return seen[goal] == searches;
    }

    private int[] cycle(int tie) {
        var ties = new int[depth[core.to[tie]] + 1];
        ties[0] = tie;
        var node = core.to[tie];
        for (var i = 1; i < ties.length; i++) {
            ties[i] = via[node];
            node = core.from[via[node]] + core.to[via[node]] - node;
        }
        return ties;
    }
}
