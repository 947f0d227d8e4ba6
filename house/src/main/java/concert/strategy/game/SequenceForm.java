package concert.strategy.game;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.ExtensiveForm.Chance;
import concert.scenario.game.ExtensiveForm.Decision;
import concert.scenario.game.ExtensiveForm.End;
import concert.scenario.game.ExtensiveForm.Node;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A game as sequences of each player's own actions, for players who forget nothing: as large as the tree, where the
/// normal form may be exponentially larger.
///
/// B. von Stengel, "Efficient computation of behavior strategies", *Games and Economic Behavior* 14(2), 1996,
/// 220–246, doi:10.1006/game.1996.0050. A normal form is the case in which each player has one set of information.
final class SequenceForm {
    private final List<Plans> plans;
    private final List<Leaf> leaves;

    private SequenceForm(List<Plans> plans, List<Leaf> leaves) {
        this.plans = plans;
        this.leaves = leaves;
    }

    /// What is gained where each player has followed a sequence.
    ///
    /// @param sequences one for each player
    /// @param payoffs of each player, times the probability that chance leads here
    @SuppressWarnings("ArrayRecordComponent")
    record Leaf(int[] sequences, List<Rational> payoffs) {}

    static SequenceForm of(NormalForm game) {
        var plans = new ArrayList<Plans>();
        for (var player = 0; player < game.players().size(); player++) {
            plans.add(new Plans());
            plans.getLast().open(player, 0, game.size(player));
        }
        var leaves = new ArrayList<Leaf>();
        for (var cell = 0; cell < game.cells().size(); cell++) {
            var sequences = new int[plans.size()];
            for (var player = 0; player < sequences.length; player++) {
                sequences[player] = 1 + game.strategy(cell, player);
            }
            leaves.add(new Leaf(sequences, game.cells().get(cell).payoffs()));
        }
        return new SequenceForm(plans, leaves);
    }

    static SequenceForm of(ExtensiveForm game) {
        var walk = new Walk(game);
        walk.visit(game.root(), new int[game.playerNames().size()], Rational.ONE);
        return new SequenceForm(walk.plans, walk.leaves);
    }

    Plans plans(int player) {
        return plans.get(player);
    }

    int playerCount() {
        return plans.size();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /// Walks through the tree.
    private static final class Walk {
        private final ExtensiveForm game;
        private final List<Plans> plans = new ArrayList<>();
        private final List<Leaf> leaves = new ArrayList<>();
        private final Map<Integer, Plans.Stage> stages = new HashMap<>();

        Walk(ExtensiveForm game) {
            this.game = game;
            game.playerNames().forEach(_ -> plans.add(new Plans()));
        }

        void visit(Node node, int[] at, Rational chance) {
            if (!node.outcome().isNothing()) {
                leaves.add(new Leaf(
                        at,
                        node.outcome().payoffs().stream()
                                .map(payoff -> payoff.times(chance))
                                .toList()));
            }
            switch (node) {
                case End _ -> {}
                case Chance move -> {
                    for (var k = 0; k < move.children().size(); k++) {
                        var probability = move.branches().get(k).probability();
                        if (probability.signum() > 0) {
                            visit(move.children().get(k), at, chance.times(probability));
                        }
                    }
                }
                case Decision move -> decide(move, at, chance);
            }
        }

        private void decide(Decision move, int[] at, Rational chance) {
            var player = game.sets().get(move.set()).player();
            var count = move.children().size();
            var stage =
                    stages.computeIfAbsent(move.set(), set -> plans.get(player).open(set, at[player], count));
            for (var k = 0; k < count; k++) {
                var next = Arrays.copyOf(at, at.length);
                next[player] = stage.first() + k;
                visit(move.children().get(k), next, chance);
            }
        }
    }
}
