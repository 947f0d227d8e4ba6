package concert.folder.gambit;

import concert.folder.ForeignFile;
import concert.folder.ForeignFile.Expected;
import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.FiniteGame;
import concert.scenario.game.NormalForm;
import java.nio.file.Path;
import java.util.Optional;

/// Gambit's files of finite games: `.nfg` for tables, `.efg` for trees. What a file is, its first word says.
///
/// R. Savani, T. L. Turocy, *Gambit: The package for computation in game theory*, format description at
/// <https://gambitproject.readthedocs.io/en/latest/formats.html>.
public final class GambitFile {
    private GambitFile() {}

    /// {@return the game, or every problem with its line}
    ///
    /// @param path the file
    public static GameReading read(Path path) {
        var file = ForeignFile.read(path);
        Optional<? extends FiniteGame> game = Optional.empty();
        if (file.isSound()) {
            var tokens = new Tokens(file);
            var first = tokens.peek();
            game = switch (first.text()) {
                case "NFG" -> new NfgReader(tokens).read();
                case "EFG" -> new EfgReader(tokens).read();
                default -> {
                    tokens.wrong(
                            first.line(),
                            "format",
                            first.text(),
                            new Expected("NFG or EFG as the first word", "Name a file of Gambit's."));
                    yield Optional.empty();
                }
            };
        }
        return game.isPresent() && file.isSound()
                ? new GameReading.Accepted(game.get())
                : new GameReading.Rejected(file.problems());
    }

    /// {@return a game in the text of its format}
    ///
    /// @param game the game
    public static String text(FiniteGame game) {
        return switch (game) {
            case NormalForm table -> NfgWriter.text(table);
            case ExtensiveForm tree -> EfgWriter.text(tree);
        };
    }
}
