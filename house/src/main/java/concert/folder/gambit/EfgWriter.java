package concert.folder.gambit;

import static concert.folder.gambit.NfgWriter.braced;
import static concert.folder.gambit.NfgWriter.numbers;
import static concert.folder.gambit.NfgWriter.quoted;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.ExtensiveForm.Chance;
import concert.scenario.game.ExtensiveForm.Decision;
import concert.scenario.game.ExtensiveForm.End;
import concert.scenario.game.ExtensiveForm.Node;
import concert.scenario.game.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes a tree.
final class EfgWriter {
    private final ExtensiveForm game;
    private final StringBuilder text = new StringBuilder();
    private final Map<Outcome, Integer> outcomes = new HashMap<>();

    private EfgWriter(ExtensiveForm game) {
        this.game = game;
    }

    static String text(ExtensiveForm game) {
        var writer = new EfgWriter(game);
        writer.text.append("EFG 2 R ").append(quoted(game.title()) + " " + braced(game.playerNames()) + "\n");
        writer.text.append(quoted(game.comment())).append("\n\n");
        writer.node(game.root());
        return writer.text.toString();
    }

    private void node(Node node) {
        text.append(
                switch (node) {
                    case End _ -> "t " + quoted(node.name());
                    case Chance move ->
                        "c " + quoted(node.name()) + " " + move.number() + " " + quoted(move.move())
                                + " { "
                                + move.branches().stream()
                                        .map(branch -> quoted(branch.name()) + " " + branch.probability())
                                        .collect(Collectors.joining(" "))
                                + " }";
                    case Decision move -> {
                        var set = game.sets().get(move.set());
                        yield "p " + quoted(node.name()) + " " + (set.player() + 1) + " " + set.number() + " "
                                + quoted(set.name()) + " " + braced(set.actions());
                    }
                });
        text.append(outcome(node.outcome())).append("\n");
        node.children().forEach(this::node);
    }

    private String outcome(Outcome outcome) {
        if (outcome.isNothing()) {
            return " 0";
        }
        var number = outcomes.computeIfAbsent(outcome, _ -> outcomes.size() + 1);
        return " " + number + " " + quoted(outcome.name()) + " { " + numbers(outcome.payoffs(), ", ") + " }";
    }
}
