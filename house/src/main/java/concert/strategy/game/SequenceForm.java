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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

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

    /// An end of the game.
    ///
    /// @param sequences what each player has done
    /// @param payoffs of each player from all that came on the way, times the probability that chance leads here
    /// @param chance that probability
    @SuppressWarnings("ArrayRecordComponent")
    record Leaf(int[] sequences, List<Rational> payoffs, Rational chance) {}

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
            leaves.add(new Leaf(sequences, game.cells().get(cell).payoffs(), Rational.ONE));
        }
        return new SequenceForm(plans, leaves);
    }

    static SequenceForm of(ExtensiveForm game) {
        var walk = new Walk(game);
        var players = game.playerNames().size();
        walk.visit(game.root(), new int[players], Rational.ONE, Collections.nCopies(players, Rational.ZERO));
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

    /// What one of two players has, by the other's sequence and its own; what is nothing is left out.
    ///
    /// @param moved what is taken off wherever the game ends
    List<Map<Integer, Double>> matrix(int player, double moved) {
        var matrix = new ArrayList<Map<Integer, Double>>();
        for (var sequence = 0; sequence < plans.get(1 - player).sequenceCount(); sequence++) {
            matrix.add(new TreeMap<>());
        }
        for (var leaf : leaves) {
            var worth = leaf.payoffs.get(player).toDouble() - moved * leaf.chance.toDouble();
            if (worth != 0) {
                matrix.get(leaf.sequences[1 - player]).merge(leaf.sequences[player], worth, Double::sum);
            }
        }
        return matrix;
    }

    /// What all players have together wherever the game ends, if that is the same everywhere.
    Optional<Rational> findConstantSum() {
        var sums = new HashSet<Rational>();
        for (var leaf : leaves) {
            sums.add(leaf.payoffs.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(leaf.chance));
        }
        return sums.size() == 1 ? sums.stream().findFirst() : Optional.empty();
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

        /// @param before what came of the nodes on the way here
        void visit(Node node, int[] at, Rational chance, List<Rational> before) {
            var payoffs = node.outcome().isNothing()
                    ? before
                    : sum(before, node.outcome().payoffs());
            switch (node) {
                case End _ ->
                    leaves.add(new Leaf(
                            at,
                            payoffs.stream().map(payoff -> payoff.times(chance)).toList(),
                            chance));
                case Chance move -> {
                    for (var k = 0; k < move.children().size(); k++) {
                        var probability = move.branches().get(k).probability();
                        if (probability.signum() > 0) {
                            visit(move.children().get(k), at, chance.times(probability), payoffs);
                        }
                    }
                }
                case Decision move -> decide(move, at, chance, payoffs);
            }
        }

        private static List<Rational> sum(List<Rational> one, List<Rational> other) {
            return IntStream.range(0, one.size())
                    .mapToObj(player -> one.get(player).plus(other.get(player)))
                    .toList();
        }

        private void decide(Decision move, int[] at, Rational chance, List<Rational> payoffs) {
            var player = game.sets().get(move.set()).player();
            var count = move.children().size();
            var stage =
                    stages.computeIfAbsent(move.set(), set -> plans.get(player).open(set, at[player], count));
            for (var k = 0; k < count; k++) {
                var next = Arrays.copyOf(at, at.length);
                next[player] = stage.first() + k;
                visit(move.children().get(k), next, chance, payoffs);
            }
        }
    }
}
