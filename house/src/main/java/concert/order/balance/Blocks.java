package concert.order.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The blocks (biconnected components) of a graph by depth-first search (Hopcroft & Tarjan 1973, Communications of the
/// ACM 16(6), 372–378), without recursion.
final class Blocks {
    private final SortedMap<Integer, SortedMap<Integer, Integer>> near;
    private final Map<Integer, Integer> found = new HashMap<>();
    private final Map<Integer, Integer> low = new HashMap<>();
    private final Deque<Pair> open = new ArrayDeque<>();
    private final List<List<Pair>> blocks = new ArrayList<>();

    Blocks(SortedMap<Integer, SortedMap<Integer, Integer>> near) {
        this.near = near;
    }

    /// A tie.
    record Pair(int a, int b) {}

    /// A node on the path from the root of the search, with those of its neighbors that are still to be looked at.
    private record Step(int node, int parent, Iterator<Integer> rest) {}

    List<List<Pair>> all() {
        for (var node : near.keySet()) {
            if (!found.containsKey(node)) {
                search(node);
            }
        }
        return blocks;
    }

    private void search(int root) {
        var path = new ArrayDeque<Step>();
        path.push(enter(root, root));
        while (!path.isEmpty()) {
            var step = path.element();
            if (!step.rest().hasNext()) {
                path.pop();
                leave(step);
                continue;
            }
            int next = step.rest().next();
            if (!found.containsKey(next)) {
                open.push(new Pair(step.node(), next));
                path.push(enter(next, step.node()));
            } else if (next != step.parent() && found(next) < found(step.node())) {
                open.push(new Pair(step.node(), next));
                low.merge(step.node(), found(next), Math::min);
            }
        }
    }

    private Step enter(int node, int parent) {
        low.put(node, found.size());
        found.put(node, found.size());
        return new Step(
                node, parent, near.getOrDefault(node, new TreeMap<>()).keySet().iterator());
    }

    private int found(int node) {
        return found.getOrDefault(node, Integer.MAX_VALUE);
    }

    private int low(int node) {
        return low.getOrDefault(node, Integer.MAX_VALUE);
    }

    /// A node from which no tie leads above its parent ends a block.
    private void leave(Step step) {
        if (step.node() == step.parent()) {
            return;
        }
        low.merge(step.parent(), low(step.node()), Math::min);
        if (low(step.node()) >= found(step.parent())) {
            var block = new ArrayList<Pair>();
            Pair tie;
            do {
                tie = open.pop();
                block.add(tie);
            } while (tie.a() != step.parent() || tie.b() != step.node());
            blocks.add(block);
        }
    }
}
