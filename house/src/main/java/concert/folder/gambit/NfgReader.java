package concert.folder.gambit;

import concert.folder.ForeignFile.Expected;
import concert.folder.gambit.Token.Kind;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Outcome;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads a table: strategies by names or by numbers, payoffs one after the other or as numbered outcomes.
final class NfgReader {
    private static final int MOST_CELLS = 2_000_000;

    private final Tokens tokens;

    NfgReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<NormalForm> read() {
        var heading = Heading.read(tokens, "1");
        var line = tokens.peek().line();
        var players = players(heading.players());
        var comment = tokens.isNext(Kind.TEXT) ? tokens.text("comment") : "";
        var cells = 1.0;
        for (var player : players) {
            cells *= player.strategies().size();
        }
        if (players.size() != heading.players().size() || cells == 0 || cells > MOST_CELLS) {
            tokens.wrong(
                    line,
                    "strategies",
                    players.stream().map(player -> player.strategies().size()).toList() + " strategies",
                    new Expected(
                            "at least one for each of the " + heading.players().size() + " players and at most "
                                    + MOST_CELLS + " profiles",
                            "Say for each player which it has."));
            return Optional.empty();
        }
        var table = tokens.isNext(Kind.OPEN)
                ? byOutcomes(players.size(), (int) cells)
                : byPayoffs(players.size(), (int) cells);
        return table.size() == cells
                ? Optional.of(new NormalForm(heading.title(), comment, players, table))
                : Optional.empty();
    }

    private List<NormalForm.Player> players(List<String> names) {
        var players = new ArrayList<NormalForm.Player>();
        tokens.open("strategies");
        while (tokens.isNext(Kind.OPEN) || tokens.isNext(Kind.WORD)) {
            var strategies = tokens.isNext(Kind.OPEN)
                    ? tokens.texts("strategies")
                    : IntStream.rangeClosed(1, tokens.count("strategies"))
                            .mapToObj(String::valueOf)
                            .toList();
            var name = players.size() < names.size() ? names.get(players.size()) : "";
            players.add(new NormalForm.Player(name, strategies));
        }
        tokens.close("strategies");
        return players;
    }

    private List<Outcome> byPayoffs(int players, int cells) {
        var line = tokens.peek().line();
        var numbers = tokens.numbers("payoffs");
        end();
        var table = new ArrayList<Outcome>();
        if (numbers.size() != (long) players * cells) {
            tokens.wrong(
                    line,
                    "payoffs",
                    numbers.size() + " numbers",
                    new Expected(
                            (long) players * cells + ", " + players + " for each of " + cells + " profiles",
                            "Add or remove some."));
            return table;
        }
        for (var cell = 0; cell < cells; cell++) {
            table.add(new Outcome("", numbers.subList(cell * players, (cell + 1) * players)));
        }
        return table;
    }

    private List<Outcome> byOutcomes(int players, int cells) {
        var outcomes = new ArrayList<Outcome>(List.of(Outcome.nothing(players)));
        tokens.open("outcomes");
        while (tokens.isNext(Kind.OPEN)) {
            outcomes.add(outcome(tokens, players));
        }
        tokens.close("outcomes");
        var line = tokens.peek().line();
        var table = new ArrayList<Outcome>();
        while (tokens.isNext(Kind.WORD)) {
            var at = tokens.peek().line();
            var number = tokens.count("outcome");
            if (number >= outcomes.size()) {
                tokens.wrong(
                        at,
                        "outcome",
                        String.valueOf(number),
                        new Expected("0 to " + (outcomes.size() - 1), "Name an outcome that is listed above."));
            }
            table.add(outcomes.get(Math.min(number, outcomes.size() - 1)));
        }
        end();
        if (table.size() != cells) {
            tokens.wrong(
                    line,
                    "outcomes",
                    table.size() + " numbers",
                    new Expected(cells + ", one for each profile", "Add or remove some."));
        }
        return table;
    }

    private static Outcome outcome(Tokens tokens, int players) {
        tokens.open("outcome");
        var name = tokens.isNext(Kind.TEXT) ? tokens.text("outcome") : "";
        var payoffs = payoffs(tokens, players);
        tokens.close("outcome");
        return new Outcome(name, payoffs);
    }

    /// As many payoffs as players, whatever the file has.
    static List<Rational> payoffs(Tokens tokens, int players) {
        var line = tokens.peek().line();
        var payoffs = tokens.numbers("payoffs");
        if (payoffs.size() == players) {
            return payoffs;
        }
        tokens.wrong(
                line,
                "payoffs",
                payoffs.size() + " numbers",
                new Expected(players + ", one for each player", "Add or remove some."));
        return Outcome.nothing(players).payoffs();
    }

    private void end() {
        if (!tokens.isNext(Kind.END)) {
            tokens.torn("", "the end of the file", "Remove what follows.");
        }
    }
}
