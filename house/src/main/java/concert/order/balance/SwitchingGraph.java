package concert.order.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A signed graph whose ties have whole weights: friendly ones positive, hostile ones negative. It shrinks without
/// changing what is frustrated at least, and the [Camps] remember how.
final class SwitchingGraph {
    private final TreeMap<Integer, SortedMap<Integer, Integer>> near = new TreeMap<>();
    private final Camps camps;
    private int frustrated;

    SwitchingGraph(Camps camps) {
        this.camps = camps;
    }

    static SwitchingGraph of(SignedNetwork network, Camps camps) {
        var graph = new SwitchingGraph(camps);
        for (var tie = 0; tie < network.tieCount(); tie++) {
            graph.add(network.from(tie), network.to(tie), network.sign(tie));
        }
        return graph;
    }

    /// What is frustrated in whatever way the nodes are divided.
    int frustrated() {
        return frustrated;
    }

    SortedMap<Integer, SortedMap<Integer, Integer>> near() {
        return near;
    }

    /// Adds a tie. Of a friendly and a hostile one on the same pair the smaller weight is frustrated for certain.
    void add(int a, int b, int weight) {
        var there = weight(a, b);
        if ((there > 0) != (weight > 0)) {
            frustrated += Math.min(Math.abs(there), Math.abs(weight));
        }
        set(a, b, there + weight);
    }

    private void set(int a, int b, int weight) {
        var ofA = near.computeIfAbsent(a, _ -> new TreeMap<>());
        var ofB = near.computeIfAbsent(b, _ -> new TreeMap<>());
        if (weight == 0) {
            ofA.remove(b);
            ofB.remove(a);
        } else {
            ofA.put(b, weight);
            ofB.put(a, weight);
        }
    }

    /// Puts a node into the camp of another one (`relation` +1) or opposite to it (−1).
    void contract(int gone, int kept, int relation) {
        camps.join(kept, gone, relation);
        var ties = near.remove(gone);
        if (ties == null) {
            return;
        }
        ties.forEach((other, weight) -> {
            neighbors(other).remove(gone);
            if (other != kept) {
                add(kept, other, weight * relation);
            } else if (weight * relation < 0) {
                frustrated += Math.abs(weight);
            }
        });
    }

    private int weight(int a, int b) {
        return near.getOrDefault(a, new TreeMap<>()).getOrDefault(b, 0);
    }

    private SortedMap<Integer, Integer> neighbors(int node) {
        return near.computeIfAbsent(node, _ -> new TreeMap<>());
    }

    /// Contracts every tie that outweighs all others of one of its ends: in some best division it is kept, since that
    /// end could change camps. So nodes of one or two ties vanish.
    void reduce() {
        var waiting = new ArrayDeque<>(near.keySet());
        while (!waiting.isEmpty()) {
            int node = waiting.poll();
            var ties = near.get(node);
            if (ties == null) {
                continue;
            }
            if (ties.isEmpty()) {
                near.remove(node);
                continue;
            }
            var heaviest = heaviest(ties);
            var weight = weight(node, heaviest);
            if (2 * Math.abs(weight) >= total(ties)) {
                waiting.addAll(ties.keySet());
                contract(node, heaviest, Integer.signum(weight));
            }
        }
    }

    private static int heaviest(SortedMap<Integer, Integer> ties) {
        var best = ties.firstKey();
        var most = 0;
        for (var tie : ties.entrySet()) {
            if (Math.abs(tie.getValue()) > most) {
                most = Math.abs(tie.getValue());
                best = tie.getKey();
            }
        }
        return best;
    }

    private static int total(SortedMap<Integer, Integer> ties) {
        return ties.values().stream().mapToInt(Math::abs).sum();
    }

    /// Its blocks: the largest parts that no single node cuts in two. What is frustrated in them adds up.
    List<SwitchingGraph> blocks() {
        var blocks = new ArrayList<SwitchingGraph>();
        for (var ties : new Blocks(near).all()) {
            blocks.add(part(ties));
        }
        return blocks;
    }

    private SwitchingGraph part(Collection<Blocks.Pair> ties) {
        var part = new SwitchingGraph(camps);
        ties.forEach(tie -> part.set(tie.a(), tie.b(), weight(tie.a(), tie.b())));
        return part;
    }
}
