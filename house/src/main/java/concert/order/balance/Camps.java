package concert.order.balance;

/// Nodes joined step by step, each join saying whether the two stand in the same camp or in opposite ones.
final class Camps {
    private final int[] parent;
    private final int[] sign;

    Camps(int nodes) {
        parent = new int[nodes];
        sign = new int[nodes];
        for (var node = 0; node < nodes; node++) {
            parent[node] = node;
            sign[node] = 1;
        }
    }

    /// The node that stands for all that a node is joined with.
    int root(int node) {
        var root = node;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }

    /// +1 where the node stands in its root's camp, −1 where it stands in the other.
    int side(int node) {
        var side = 1;
        for (var at = node; parent[at] != at; at = parent[at]) {
            side *= sign[at];
        }
        return side;
    }

    /// Joins two nodes: `relation` is +1 for the same camp and −1 for opposite ones. Nodes that are joined already
    /// stay as they are.
    void join(int a, int b, int relation) {
        var rootA = root(a);
        var rootB = root(b);
        if (rootA != rootB) {
            sign[rootB] = side(a) * side(b) * relation;
            parent[rootB] = rootA;
        }
    }
}
