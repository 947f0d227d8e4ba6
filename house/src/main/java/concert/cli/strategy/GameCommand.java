package concert.cli.strategy;

import concert.folder.gambit.GambitFile;
import concert.folder.gambit.GameReading;
import concert.scenario.Problem;
import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.FiniteGame;
import concert.scenario.game.NormalForm;
import concert.strategy.game.Coverage;
import concert.strategy.game.GameSolution;
import concert.strategy.game.SimultaneousMoves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `game`.
@Command(
        name = "game",
        header = "Equilibria of a finite game, each with its certified regret.%n",
        description =
                "Of two players: all extreme equilibria, exactly. Of more: equilibria by their supports. Regret is what "
                        + "a player could gain at most by another strategy; it is computed from the game alone.",
        footer = {
            "  concert game poker.efg",
            "  concert game battle.nfg --json",
            "  concert game poker.efg --to poker.nfg      the same game as a table",
            "  concert game battle.nfg --to battle.efg    the same game as a tree"
        })
public final class GameCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A game in Gambit's format: .nfg (a table) or .efg (a tree).")
    private Path file;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Do not solve the game but write it: as a table to a .nfg, as a tree to an .efg.")
    private @Nullable Path to;

    /// Made by the command line, which fills in what the user wrote.
    public GameCommand() {}

    @Override
    public Integer call() throws IOException {
        return switch (GambitFile.read(file)) {
            case GameReading.Rejected(var problems) -> {
                problems.stream().map(Problem::text).forEach(spec.commandLine().getErr()::println);
                yield ExitCode.USAGE;
            }
            case GameReading.Accepted(var game) -> to == null ? solve(game) : write(game, to);
        };
    }

    private int solve(FiniteGame game) {
        var solution = GameSolution.of(game, GameSolution.Options.DEFAULTS);
        if (solution.isEmpty()) {
            return tooLarge();
        }
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? GameJson.of(solution.get()).toPrettyString()
                                : GameText.of(solution.get()).stripTrailing());
        return ExitCode.OK;
    }

    private int tooLarge() {
        spec.commandLine()
                .getErr()
                .println(file
                        + ": found more strategies than a table of 100000 profiles holds, expected a smaller game. "
                        + "Trees of two players are solved without a table; cut this one, or join players.");
        return ExitCode.SOFTWARE;
    }

    private int write(FiniteGame game, Path target) throws IOException {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        Optional<? extends FiniteGame> wanted = name.endsWith(".nfg")
                ? table(game)
                : name.endsWith(".efg") ? Optional.of(tree(game)) : Optional.empty();
        if (wanted.isEmpty()) {
            if (name.endsWith(".nfg")) {
                return tooLarge();
            }
            throw new ParameterException(
                    spec.commandLine(), "--to: found \"" + target + "\", expected a name that ends in .nfg or .efg.");
        }
        Files.writeString(target, GambitFile.text(wanted.get()));
        spec.commandLine().getOut().println("Wrote " + target + ".");
        return ExitCode.OK;
    }

    private static Optional<NormalForm> table(FiniteGame game) {
        return switch (game) {
            case NormalForm table -> Optional.of(table);
            case ExtensiveForm tree -> GameSolution.table(tree);
        };
    }

    private static ExtensiveForm tree(FiniteGame game) {
        return switch (game) {
            case NormalForm table -> SimultaneousMoves.tree(table);
            case ExtensiveForm tree -> tree;
        };
    }

    /// {@return what a search that did not find everything must say}
    static String caution(GameSolution solution) {
        if (solution.coverage() == Coverage.COMPLETE) {
            return "";
        }
        return switch (solution.method()) {
            case EXTREME_EQUILIBRIA ->
                "The search is partial: the game is too large to find all extreme equilibria; there "
                        + (solution.equilibria().isEmpty() ? "is at least one that was not found." : "may be more.");
            case LINEAR_PROGRAM ->
                "The game is too large to find all equilibria. This is one, by linear programs; what one player wins the"
                        + " other loses, so every other equilibrium is worth the same.";
            case COMPLEMENTARY_PIVOTS ->
                "The game is too large to find all equilibria. This is one, by complementary pivots; there may be more, worth"
                        + " something else.";
            case BACKWARD_INDUCTION ->
                "The search is partial: the game is too large for others than the one by backward induction; there may"
                        + " be more.";
            case SUPPORT_ENUMERATION ->
                "The search is partial: some equilibria are not isolated, or the game is too large to look at all supports; there may be more.";
        };
    }
}
