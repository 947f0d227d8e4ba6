package concert.cli.strategy;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import concert.strategy.game.Equilibrium;
import concert.strategy.game.GameSolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The equilibria of a game as lines of text; strategies and actions that are not played are left out.
final class GameText {
    private static final int LONGEST_FRACTION = 24;

    private final GameSolution solution;
    private final List<String> players;
    private final StringBuilder text = new StringBuilder();

    private GameText(GameSolution solution) {
        this.solution = solution;
        this.players = GameNames.distinct(solution.game().playerNames());
    }

    static String of(GameSolution solution) {
        var page = new GameText(solution);
        page.write();
        return page.text.toString();
    }

    private void write() {
        var count = solution.equilibria().size();
        var kind = switch (solution.method()) {
            case EXTREME_EQUILIBRIA -> count == 1 ? " extreme equilibrium" : " extreme equilibria";
            case LINEAR_PROGRAM, COMPLEMENTARY_PIVOTS, SUPPORT_ENUMERATION, BACKWARD_INDUCTION ->
                count == 1 ? " equilibrium" : " equilibria";
        };
        text.append(solution.game().title())
                .append(": ")
                .append(count)
                .append(kind)
                .append(".\n");
        for (var k = 0; k < count; k++) {
            equilibrium(String.valueOf(k + 1), solution.equilibria().get(k));
        }
        solution.findSubgamePerfect().ifPresent(perfect -> {
            text.append("\nSubgame perfect, by backward induction (of equal actions the first):\n");
            equilibrium("*", perfect);
        });
        var infinite = solution.subsets().stream()
                .filter(subset -> subset.members().size() > 1)
                .toList();
        if (!infinite.isEmpty()) {
            text.append("\nAll mixtures within a set are equilibria, too: ");
            text.append(String.join(
                    "; ",
                    infinite.stream()
                            .map(subset -> String.join(
                                    " ",
                                    subset.members().stream()
                                            .map(k -> String.valueOf(k + 1))
                                            .toList()))
                            .toList()));
            text.append(".\n");
        }
        if (!GameCommand.caution(solution).isEmpty()) {
            text.append("\n").append(GameCommand.caution(solution)).append("\n");
        }
    }

    private void equilibrium(String label, Equilibrium equilibrium) {
        text.append(String.format(Locale.ROOT, "%n%s  regret %s%n", label, fraction(equilibrium.regret())));
        for (var p = 0; p < players.size(); p++) {
            text.append("   ")
                    .append(players.get(p))
                    .append(" (expects ")
                    .append(fraction(equilibrium.payoffs().get(p)))
                    .append("): ")
                    .append(String.join("; ", plays(p, equilibrium)))
                    .append("\n");
        }
    }

    private List<String> plays(int player, Equilibrium equilibrium) {
        return switch (solution.game()) {
            case NormalForm table ->
                List.of(row(
                        table.players().get(player).strategies(),
                        equilibrium.strategies().get(player)));
            case ExtensiveForm tree -> {
                var sets = new ArrayList<String>();
                for (var set = 0; set < tree.sets().size(); set++) {
                    if (tree.sets().get(set).player() == player) {
                        sets.add("at " + InformationSetNames.name(tree, set) + " "
                                + row(
                                        tree.sets().get(set).actions(),
                                        equilibrium.strategies().get(set))
                                + (equilibrium.offPath().get(set) ? " (never comes there)" : ""));
                    }
                }
                yield sets;
            }
        };
    }

    private static String row(List<String> names, List<Rational> row) {
        var distinct = GameNames.distinct(names);
        var parts = new ArrayList<String>();
        for (var k = 0; k < row.size(); k++) {
            if (row.get(k).signum() > 0) {
                parts.add(distinct.get(k) + (row.get(k).equals(Rational.ONE) ? "" : " " + fraction(row.get(k))));
            }
        }
        return String.join(", ", parts);
    }

    private static String fraction(Rational value) {
        var text = value.toString();
        return text.length() <= LONGEST_FRACTION ? text : String.format(Locale.ROOT, "%.6g", value.toDouble());
    }
}
