package concert.cli.strategy;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import concert.strategy.game.Coverage;
import concert.strategy.game.Equilibrium;
import concert.strategy.game.GameSolution;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The equilibria of a game as JSON. `strategies` holds, for a table, each player's probability of each strategy; for
/// a tree, each player's probability of each action at each of its sets of information. `exact` holds the same as
/// fractions.
final class GameJson {
    private final GameSolution solution;
    private final List<String> players;

    private GameJson(GameSolution solution) {
        this.solution = solution;
        this.players = GameNames.distinct(solution.game().playerNames());
    }

    static ObjectNode of(GameSolution solution) {
        return new GameJson(solution).root();
    }

    private ObjectNode root() {
        var root = JsonMapper.shared().createObjectNode();
        root.put("title", solution.game().title());
        root.put("form", solution.game() instanceof NormalForm ? "normal" : "extensive");
        var names = root.putArray("players");
        players.forEach(names::add);
        root.put("method", solution.method().name().toLowerCase(Locale.ROOT));
        root.put("complete", solution.coverage() == Coverage.COMPLETE);
        root.put("caution", GameCommand.caution(solution));
        var equilibria = root.putArray("equilibria");
        solution.equilibria().forEach(equilibrium -> equilibrium(equilibria.addObject(), equilibrium));
        solution.findSubgamePerfect().ifPresent(perfect -> equilibrium(root.putObject("subgamePerfect"), perfect));
        var subsets = root.putArray("nashSubsets");
        solution.subsets().forEach(subset -> {
            var members = subsets.addArray();
            subset.members().forEach(members::add);
        });
        return root;
    }

    private void equilibrium(ObjectNode node, Equilibrium equilibrium) {
        var numbers = node.putObject("strategies");
        var exact = node.putObject("exact");
        switch (solution.game()) {
            case NormalForm table -> {
                for (var p = 0; p < players.size(); p++) {
                    var strategies = table.players().get(p).strategies();
                    var row = equilibrium.strategies().get(p);
                    row(numbers.putObject(players.get(p)), exact.putObject(players.get(p)), strategies, row);
                }
            }
            case ExtensiveForm tree -> behavior(numbers, exact, tree, equilibrium);
        }
        node.put("pure", equilibrium.isPure());
        amounts(node.putObject("payoffs"), equilibrium.payoffs());
        node.put("regret", equilibrium.regret().toDouble());
        amounts(node.putObject("regrets"), equilibrium.regrets());
        offPath(node, equilibrium);
    }

    private void behavior(ObjectNode numbers, ObjectNode exact, ExtensiveForm tree, Equilibrium equilibrium) {
        for (var p = 0; p < players.size(); p++) {
            var sets = numbers.putObject(players.get(p));
            var fractions = exact.putObject(players.get(p));
            for (var set = 0; set < tree.sets().size(); set++) {
                if (tree.sets().get(set).player() == p) {
                    var name = InformationSetNames.name(tree, set);
                    row(
                            sets.putObject(name),
                            fractions.putObject(name),
                            tree.sets().get(set).actions(),
                            equilibrium.strategies().get(set));
                }
            }
        }
    }

    private static void row(ObjectNode numbers, ObjectNode exact, List<String> names, List<Rational> row) {
        var distinct = GameNames.distinct(names);
        for (var k = 0; k < row.size(); k++) {
            numbers.put(distinct.get(k), row.get(k).toDouble());
            exact.put(distinct.get(k), row.get(k).toString());
        }
    }

    private void amounts(ObjectNode node, List<Rational> amounts) {
        for (var p = 0; p < players.size(); p++) {
            node.put(players.get(p), amounts.get(p).toDouble());
        }
    }

    /// Sets that the owner's own strategy never leads to: any action is as good there.
    private void offPath(ObjectNode node, Equilibrium equilibrium) {
        if (solution.game() instanceof ExtensiveForm tree) {
            var names = node.putObject("offPath");
            players.forEach(names::putArray);
            for (var set = 0; set < tree.sets().size(); set++) {
                if (equilibrium.offPath().get(set)) {
                    names.withArray(players.get(tree.sets().get(set).player()))
                            .add(InformationSetNames.name(tree, set));
                }
            }
        }
    }
}
