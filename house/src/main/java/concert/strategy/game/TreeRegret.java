package concert.strategy.game;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.ExtensiveForm.Chance;
import concert.scenario.game.ExtensiveForm.Decision;
import concert.scenario.game.ExtensiveForm.End;
import concert.scenario.game.ExtensiveForm.Node;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each player expects of behavior strategies, and what it could gain by another strategy, from the tree alone
/// and in exact numbers. Shares nothing with the solvers.
///
/// The best answer of a player is found set of information by set of information: at each, the action with the
/// largest sum over its nodes of the probability that the others and chance lead there, times what follows.
final class TreeRegret {
    private final ExtensiveForm game;
    private final List<List<Rational>> behavior;
    private final int player;
    /// Nodes of each set with the probability that the others and chance lead there.
    private final Map<Integer, List<Reached>> nodes = new HashMap<>();

    private final Map<Integer, Integer> best = new HashMap<>();

    private record Reached(Decision node, Rational weight) {}

    private TreeRegret(ExtensiveForm game, List<List<Rational>> behavior, int player) {
        this.game = game;
        this.behavior = behavior;
        this.player = player;
        collect(game.root(), Rational.ONE);
    }

    /// {@return the profile with payoffs and regrets; sets that a player's own strategy never leads to get its best
    /// answer}
    ///
    /// @param behavior the probability of each action at each set; an empty row where the own strategy never leads
    static Equilibrium certify(ExtensiveForm game, List<List<Rational>> behavior) {
        var whole = completed(game, behavior);
        var payoffs = new ArrayList<Rational>();
        var regrets = new ArrayList<Rational>();
        for (var player = 0; player < game.playerNames().size(); player++) {
            var answer = new TreeRegret(game, whole, player);
            payoffs.add(answer.expected(game.root()));
            regrets.add(answer.bestFrom(game.root(), Rational.ONE).minus(payoffs.getLast()));
        }
        return new Equilibrium(whole, behavior.stream().map(List::isEmpty).toList(), payoffs, regrets);
    }

    /// Which other actions the absent rows have matters to nobody else's best answer, since their owner never comes
    /// there; so each player's best answer can be asked for with the others' absent rows at their first action.
    private static List<List<Rational>> completed(ExtensiveForm game, List<List<Rational>> behavior) {
        var whole = new ArrayList<List<Rational>>();
        for (var set = 0; set < behavior.size(); set++) {
            whole.add(behavior.get(set).isEmpty() ? pure(game, set, 0) : behavior.get(set));
        }
        for (var player = 0; player < game.playerNames().size(); player++) {
            var answer = new TreeRegret(game, whole, player);
            for (var set = 0; set < behavior.size(); set++) {
                if (behavior.get(set).isEmpty() && game.sets().get(set).player() == player) {
                    whole.set(set, pure(game, set, answer.nodes.containsKey(set) ? answer.bestAt(set) : 0));
                }
            }
        }
        return whole;
    }

    private static List<Rational> pure(ExtensiveForm game, int set, int action) {
        var row = new ArrayList<Rational>();
        for (var k = 0; k < game.sets().get(set).actions().size(); k++) {
            row.add(k == action ? Rational.ONE : Rational.ZERO);
        }
        return row;
    }

    private void collect(Node node, Rational weight) {
        if (node instanceof Decision move && game.sets().get(move.set()).player() == player) {
            nodes.computeIfAbsent(move.set(), _ -> new ArrayList<>()).add(new Reached(move, weight));
        }
        for (var k = 0; k < node.children().size(); k++) {
            collect(node.children().get(k), weight.times(othersProbability(node, k)));
        }
    }

    private Rational probability(Node node, int k) {
        return switch (node) {
            case End _ -> Rational.ONE;
            case Chance move -> move.branches().get(k).probability();
            case Decision move -> behavior.get(move.set()).get(k);
        };
    }

    private Rational othersProbability(Node node, int k) {
        return node instanceof Decision move && game.sets().get(move.set()).player() == player
                ? Rational.ONE
                : probability(node, k);
    }

    private Rational expected(Node node) {
        var sum = node.outcome().payoffs().get(player);
        for (var k = 0; k < node.children().size(); k++) {
            var probability = probability(node, k);
            if (probability.signum() != 0) {
                sum = sum.plus(probability.times(expected(node.children().get(k))));
            }
        }
        return sum;
    }

    /// What a best answer earns from here on, times the weight of the node.
    private Rational bestFrom(Node node, Rational weight) {
        var sum = node.outcome().payoffs().get(player).times(weight);
        if (node instanceof Decision move && game.sets().get(move.set()).player() == player) {
            return sum.plus(bestFrom(move.children().get(bestAt(move.set())), weight));
        }
        for (var k = 0; k < node.children().size(); k++) {
            var probability = probability(node, k);
            if (probability.signum() != 0) {
                sum = sum.plus(bestFrom(node.children().get(k), weight.times(probability)));
            }
        }
        return sum;
    }

    private int bestAt(int set) {
        var known = best.get(set);
        if (known != null) {
            return known;
        }
        var chosen = 0;
        Rational most = null;
        for (var action = 0; action < game.sets().get(set).actions().size(); action++) {
            var worth = Rational.ZERO;
            for (var reached : nodes.getOrDefault(set, List.of())) {
                if (reached.weight.signum() != 0) {
                    worth = worth.plus(bestFrom(reached.node.children().get(action), reached.weight));
                }
            }
            if (most == null || worth.compareTo(most) > 0) {
                most = worth;
                chosen = action;
            }
        }
        best.put(set, chosen);
        return chosen;
    }
}
