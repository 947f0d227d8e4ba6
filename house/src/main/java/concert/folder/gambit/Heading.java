package concert.folder.gambit;

import java.util.List;

/// What both formats begin with.
///
/// @param title the title
/// @param players the players' names
record Heading(String title, List<String> players) {
    /// Reads the format's name, its version, the kind of numbers, title and players.
    static Heading read(Tokens tokens, String version) {
        tokens.next();
        word(tokens, "version", List.of(version));
        word(tokens, "numbers", List.of("R", "D"));
        var title = tokens.text("title");
        var line = tokens.peek().line();
        var players = tokens.texts("players");
        if (players.isEmpty()) {
            tokens.wrong(
                    line,
                    "players",
                    "none",
                    new concert.folder.ForeignFile.Expected("the names of the players", "Name at least one."));
        }
        return new Heading(title, players);
    }

    private static void word(Tokens tokens, String field, List<String> known) {
        if (known.contains(tokens.peek().text())) {
            tokens.next();
        } else {
            tokens.torn(field, String.join(" or ", known), "Write " + known.getFirst() + ".");
        }
    }
}
