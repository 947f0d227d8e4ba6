package concert.strategy.game;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.ExtensiveForm.Chance;
import concert.scenario.game.ExtensiveForm.Decision;
import concert.scenario.game.ExtensiveForm.End;
import concert.scenario.game.ExtensiveForm.Node;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The subgame-perfect equilibrium of a game of perfect information: from the ends back to the root, each player takes
/// what is best from there on, the first of equal actions. H. W. Kuhn, "Extensive games and the problem of
/// information",
/// *Contributions to the Theory of Games II*, 1953, 193–216; R. Selten, *International Journal of Game Theory* 4, 1975,
/// 25–55, doi:10.1007/BF01766400.
final class BackwardInduction {
    private final ExtensiveForm game;
    private final int[] chosen;
    private final int[] nodes;

    private BackwardInduction(ExtensiveForm game) {
        this.game = game;
        this.chosen = new int[game.sets().size()];
        this.nodes = new int[game.sets().size()];
    }

    /// Empty where some player cannot tell nodes apart. Work grows with the nodes of the tree only.
    static Optional<Equilibrium> of(ExtensiveForm game) {
        var induction = new BackwardInduction(game);
        induction.value(game.root());
        if (Arrays.stream(induction.nodes).anyMatch(count -> count > 1)) {
            return Optional.empty();
        }
        var behavior = new ArrayList<List<Rational>>();
        for (var set = 0; set < induction.chosen.length; set++) {
            behavior.add(induction.row(set));
        }
        return Optional.of(TreeRegret.certify(game, behavior));
    }

    private List<Rational> row(int set) {
        var row = new ArrayList<Rational>();
        for (var action = 0; action < game.sets().get(set).actions().size(); action++) {
            row.add(action == chosen[set] ? Rational.ONE : Rational.ZERO);
        }
        return row;
    }

    /// What each player has from a node on.
    private List<Rational> value(Node node) {
        return switch (node) {
            case End end -> end.outcome().payoffs();
            case Chance move -> plus(move, expected(move));
            case Decision move -> plus(move, best(move));
        };
    }

    private static List<Rational> plus(Node node, List<Rational> later) {
        var here = node.outcome().payoffs();
        var sum = new ArrayList<Rational>();
        for (var player = 0; player < here.size(); player++) {
            sum.add(here.get(player).plus(later.get(player)));
        }
        return sum;
    }

    private List<Rational> expected(Chance move) {
        var sum = new ArrayList<Rational>(move.outcome().payoffs());
        sum.replaceAll(_ -> Rational.ZERO);
        for (var k = 0; k < move.children().size(); k++) {
            var probability = move.branches().get(k).probability();
            var values = value(move.children().get(k));
            for (var player = 0; player < sum.size(); player++) {
                sum.set(player, sum.get(player).plus(probability.times(values.get(player))));
            }
        }
        return sum;
    }

    private List<Rational> best(Decision move) {
        var player = game.sets().get(move.set()).player();
        nodes[move.set()]++;
        var best = value(move.children().getFirst());
        for (var k = 1; k < move.children().size(); k++) {
            var other = value(move.children().get(k));
            if (other.get(player).compareTo(best.get(player)) > 0) {
                best = other;
                chosen[move.set()] = k;
            }
        }
        return best;
    }
}
