package concert.strategy.situation;

import concert.scenario.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The event tree with its leaves in depth-first order, so that what follows a node is a range of leaves.
///
/// Branches without probability are left out, for what is done in them is of no consequence. Probabilities of siblings
/// are divided by their sum, which is 1 in a scenario but not in each of its futures.
///
/// @param nodes every node but the root
/// @param leaves places in `nodes` of the nodes that nothing follows; empty where the tree has no branches
/// @param probability of each leaf; a tree without branches has one leaf that is certain
public record BranchTree(List<Node> nodes, List<Integer> leaves, List<Double> probability) {
    /// The name of the one leaf of a tree without branches.
    public static final String CERTAIN = "";

    /// A branch and the leaves that follow it.
    ///
    /// @param id the branch's id
    /// @param parent place of the branch that it follows, -1 for the root
    /// @param from the first leaf
    /// @param to the leaf after the last one
    public record Node(String id, int parent, int from, int to) {}

    static BranchTree of(List<Branch> branches) {
        var tree = new BranchTree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        tree.grow(branches, "", -1, 1);
        if (tree.leaves.isEmpty()) {
            tree.probability.add(1.0);
        }
        return new BranchTree(List.copyOf(tree.nodes), List.copyOf(tree.leaves), List.copyOf(tree.probability));
    }

    private void grow(List<Branch> branches, String parentId, int parent, double probability) {
        var children = branches.stream()
                .filter(branch -> branch.parent().equals(parentId))
                .toList();
        var sum = children.stream()
                .mapToDouble(branch -> branch.probability().middle())
                .sum();
        for (var child : children) {
            var share = child.probability().middle() / sum;
            if (!(share > 0)) {
                continue;
            }
            var place = nodes.size();
            var from = leaves.size();
            nodes.add(new Node(child.id(), parent, from, from));
            grow(branches, child.id(), place, probability * share);
            if (leaves.size() == from) {
                leaves.add(place);
                this.probability.add(probability * share);
            }
            nodes.set(place, new Node(child.id(), parent, from, leaves.size()));
        }
    }

    /// {@return how many leaves there are, at least 1}
    public int size() {
        return probability.size();
    }

    /// {@return the name of a leaf}
    ///
    /// @param leaf place of the leaf
    public String name(int leaf) {
        return leaves.isEmpty() ? CERTAIN : nodes.get(leaves.get(leaf)).id();
    }

    /// What holds in each leaf.
    ///
    /// @param byBranch values by the branch's id, that of every branch under the empty id; 0 where there is none
    double[] byLeaf(Map<String, Double> byBranch) {
        var everywhere = byBranch.getOrDefault("", 0.0);
        var row = new double[size()];
        for (var s = 0; s < row.length; s++) {
            row[s] = inLeaf(s, byBranch).orElse(everywhere);
        }
        return row;
    }

    /// What holds in a leaf: the value of the nearest branch on the way back to the root that has one.
    ///
    /// @param byBranch values by the branch's id
    <T> Optional<T> inLeaf(int leaf, Map<String, T> byBranch) {
        for (var at = leaves.isEmpty() ? -1 : leaves.get(leaf);
                at >= 0;
                at = nodes.get(at).parent()) {
            var value = byBranch.get(nodes.get(at).id());
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
