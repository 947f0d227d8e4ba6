package concert.folder.gambit;

import concert.scenario.game.NormalForm;
import concert.scenario.game.Outcome;
import concert.scenario.game.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a table: with numbered outcomes where some have names, otherwise with payoffs alone.
final class NfgWriter {
    private NfgWriter() {}

    static String text(NormalForm game) {
        var text = new StringBuilder("NFG 1 R " + quoted(game.title()) + " " + braced(game.playerNames()) + "\n\n{ ");
        game.players()
                .forEach(player -> text.append(braced(player.strategies())).append("\n"));
        text.append("}\n").append(quoted(game.comment())).append("\n\n");
        if (game.cells().stream().allMatch(cell -> cell.name().isEmpty())) {
            game.cells()
                    .forEach(cell -> text.append(numbers(cell.payoffs(), " ")).append("\n"));
        } else {
            outcomes(game, text);
        }
        return text.toString();
    }

    private static void outcomes(NormalForm game, StringBuilder text) {
        var numbers = new LinkedHashMap<Outcome, Integer>();
        game.cells().forEach(cell -> numbers.putIfAbsent(cell, numbers.size() + 1));
        text.append("{\n");
        numbers.keySet()
                .forEach(outcome ->
                        text.append("{ " + quoted(outcome.name()) + " " + numbers(outcome.payoffs(), ", ") + " }\n"));
        text.append("}\n");
        text.append(game.cells().stream()
                .map(cell -> String.valueOf(numbers.get(cell)))
                .collect(Collectors.joining(" ")));
        text.append("\n");
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String braced(List<String> texts) {
        return "{ " + texts.stream().map(NfgWriter::quoted).collect(Collectors.joining(" ")) + " }";
    }

    static String numbers(List<Rational> numbers, String between) {
        return numbers.stream().map(Rational::toString).collect(Collectors.joining(between));
    }
}
