package concert.order.balance;

/// The search for the best division of a network: reduced graph by reduced graph, block by block.
final class Division {
    private final Camps camps;
    private final int nodes;
    private final FrustrationIndex.Options options;
    private int frustrated;
    private int bound;

    Division(int nodes, FrustrationIndex.Options options) {
        this.camps = new Camps(nodes);
        this.nodes = nodes;
        this.options = options;
    }

    Camps camps() {
        return camps;
    }

    FrustrationIndex index(SignedNetwork network) {
        return new FrustrationIndex(network, frustrated, bound, FrustrationIndex.sides(camps, nodes));
    }

    /// Divides what is left of a graph.
    void solve(SwitchingGraph graph) {
        graph.reduce();
        frustrated += graph.frustrated();
        bound += graph.frustrated();
        var blocks = graph.blocks();
        if (blocks.size() == 1) {
            divide(new Core(graph.near()));
        } else {
            blocks.forEach(this::solve);
        }
    }

    private void divide(Core core) {
        var start = new TabuSearch(core, options.seed(), options::isOver).run();
        var relaxation = new CycleRelaxation(core, start, options);
        relaxation.tighten();
        var side = relaxation.side();
        var proven = relaxation.bound();
        if (proven < relaxation.least() && !options.isOver()) {
            var answer = new FrustrationProgram(core, relaxation.binding()).solve(side, proven, options.solver());
            side = answer.side();
            proven = answer.bound();
        }
        for (var node = 1; node < core.size(); node++) {
            camps.join(core.names[0], core.names[node], side[0] * side[node]);
        }
        frustrated += core.frustrated(side);
        bound += proven;
    }
}
