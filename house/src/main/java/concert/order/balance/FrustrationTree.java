package concert.order.balance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The spanning tree of least frustration f (Kruskal 1956, doi:10.1090/S0002-9939-1956-0078686-7): all its ties are
/// kept, which divides the nodes.
final class FrustrationTree {
    private final Core core;
    private final byte[] side;
    private final int[] up;
    private final int[] upTie;
    private final int[] depth;

    FrustrationTree(Core core, double[] f) {
        this.core = core;
        this.side = new byte[core.size()];
        this.up = new int[core.size()];
        this.upTie = new int[core.size()];
        this.depth = new int[core.size()];
        hang(chosen(f));
    }

    private BitSet chosen(double[] f) {
        var order = IntStream.range(0, core.ties())
                .boxed()
                .sorted((a, b) -> Double.compare(f[a], f[b]))
                .toList();
        var joined = new Camps(core.size());
        var chosen = new BitSet(core.ties());
        for (int tie : order) {
            if (joined.root(core.from[tie]) != joined.root(core.to[tie])) {
                joined.join(core.from[tie], core.to[tie], 1);
                chosen.set(tie);
            }
        }
        return chosen;
    }

    /// Walks the tree from its root, breadth first.
    private void hang(BitSet chosen) {
        var queue = new int[core.size()];
        var root = core.hub();
        Arrays.fill(up, -1);
        side[root] = 1;
        queue[0] = root;
        var filled = 1;
        for (var next = 0; next < filled; next++) {
            var node = queue[next];
            for (var at = core.start[node]; at < core.start[node + 1]; at++) {
                var other = core.near[at];
                if (side[other] == 0 && chosen.get(core.tie[at])) {
                    side[other] = (byte) (side[node] * Integer.signum(core.weight[core.tie[at]]));
                    up[other] = node;
                    upTie[other] = core.tie[at];
                    depth[other] = depth[node] + 1;
                    queue[filled++] = other;
                }
            }
        }
    }

    /// +1 or −1 for each node.
    byte[] side() {
        return side.clone();
    }

    /// A tie and the way on the tree between its ends.
    int[] cycle(int tie) {
        var a = core.from[tie];
        var b = core.to[tie];
        var ties = new int[depth[a] + depth[b] + 1];
        var length = 0;
        ties[length++] = tie;
        while (a != b) {
            if (depth[a] >= depth[b]) {
                ties[length++] = upTie[a];
                a = up[a];
            } else {
                ties[length++] = upTie[b];
                b = up[b];
            }
        }
        return Arrays.copyOf(ties, length);
    }
}
