package concert.folder.gambit;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.FiniteGame;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Gambit's formats: what is read, what is refused, and that what is written reads the same.
class GambitFileTest {
    @TempDir
    private Path folder;

    private GameReading read(String text) throws IOException {
        return GambitFile.read(Files.writeString(folder.resolve("a.nfg"), text));
    }

    private FiniteGame game(String text) throws IOException {
        var reading = read(text);
        assertThat(reading).isInstanceOf(GameReading.Accepted.class);
        var game = ((GameReading.Accepted) reading).game();
        assertThat(read(GambitFile.text(game))).isEqualTo(new GameReading.Accepted(game));
        return game;
    }

    private List<String> problems(String text) throws IOException {
        return ((GameReading.Rejected) read(text))
                .problems().stream().map(Problem::text).toList();
    }

    @Test
    void payoffsOneAfterTheOther() throws IOException {
        var game = (NormalForm) game("NFG 1 D \"A \\\"small\\\" game\" { \"The first\" \"2\" } { 2 3 }\n\n"
                + "1 -1/2 .5 1e1 0 0 1 2 3 4 5 6");
        assertThat(game.title()).isEqualTo("A \"small\" game");
        assertThat(game.playerNames()).containsExactly("The first", "2");
        assertThat(game.payoff(0, 1)).isEqualTo(Rational.parse("-1/2"));
        assertThat(game.payoff(1, 1)).isEqualTo(Rational.of(10));
        assertThat(game.strategy(4, 0)).isZero();
        assertThat(game.strategy(4, 1)).isEqualTo(2);
    }

    @Test
    void numberedOutcomes() throws IOException {
        var game = (NormalForm) game("NFG 1 R \"t\" { \"a\" \"b\" } { { \"go on\" \"stop\" } { \"x\" } } \"a\nb\" "
                + "{ { \"win\" 1, 2 } { \"lose\" 3 4 } } 2 0");
        assertThat(game.comment()).isEqualTo("a\nb");
        assertThat(game.cells().getFirst().name()).isEqualTo("lose");
        assertThat(game.payoff(1, 0)).isEqualTo(Rational.ZERO);
    }

    private static final String TREE = """
            EFG 2 R "Entry" { "A" "B" }
            c "" 1 "" { "dry" 1/4 "wet" 0.75 } 0
            p "n" 1 1 "choose" { "in" "out" } 1 "cost" { -1, 0 }
            p "" 2 1 { "fight" "yield" } 0
            t "" 2 { 0 0 }
            t "" 3 "ok" { 3, 1 }
            t "" 0
            p "m" 1 1 1
            p "" 2 1 0
            t "" 2
            t "" 3
            t "" 0
            """;

    @Test
    void aTree() throws IOException {
        var game = (ExtensiveForm) game(TREE);
        assertThat(game.sets()).hasSize(2);
        assertThat(game.root().children().get(1).outcome().payoffs()).containsExactly(Rational.of(-1), Rational.ZERO);
    }

    @Test
    void problemsOfTables() throws IOException {
        assertThat(problems("NFG 1 R \"t\" { \"a\" \"b\" } { 2 2 }\n1 2 x 4 5 6 7\n"))
                .containsExactly(
                        "a.nfg:2: payoffs: found \"x\", expected a number such as 2, -1/3 or 0.25. "
                                + "Write it as a decimal or a fraction.",
                        "a.nfg:2: payoffs: found \"7 numbers\", expected 8, 2 for each of 4 profiles. "
                                + "Add or remove some.");
        assertThat(problems("NFG 1 R \"t\" { \"a\" } { 2 2 }\n1 2 3 4")).hasSize(1);
        assertThat(problems("NFG 1 R \"t\" { \"a\" \"b\" } { 1 1 }\n{ { \"\" 1 2 3 } } 2"))
                .containsExactly(
                        "a.nfg:2: payoffs: found \"3 numbers\", expected 2, one for each player. Add or remove some.",
                        "a.nfg:2: outcome: found \"2\", expected 0 to 1. Name an outcome that is listed above.");
        assertThat(problems("NFG 1 R \"t { \"a\" }")).isNotEmpty();
        assertThat(problems("hello")).hasSize(1).first().asString().startsWith("a.nfg:1: format: found \"hello\"");
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void problemsOfTrees() throws IOException {
        assertThat(problems(TREE.replace("1/4", "1/2")))
                .singleElement()
                .asString()
                .startsWith("a.nfg:2: probability: found \"[1/2, 3/4], 5/4 in sum\"");
        assertThat(problems(TREE.replace("p \"m\" 1 1 1", "p \"m\" 3 1 1")))
                .anyMatch(problem -> problem.startsWith("a.nfg:8: player: found \"3\", expected 1 to 2."));
        assertThat(problems(TREE.replace("t \"\" 2\n", "t \"\" 7\n")))
                .singleElement()
                .asString()
                .startsWith("a.nfg:10: outcome: found \"7\"");
        assertThat(problems(TREE + "t \"\" 0\n"))
                .singleElement()
                .asString()
                .startsWith("a.nfg:13: node: found \"1 nodes after the end of the tree\"");
        assertThat(problems(TREE.substring(0, TREE.length() - 7))).hasSize(1);
    }

    @Test
    void aForgetfulPlayerIsRefused() throws IOException {
        assertThat(problems("""
                EFG 2 R "t" { "A" }
                p "" 1 1 "" { "l" "r" } 0
                p "" 1 2 "" { "l" "r" } 0
                t "" 0
                t "" 0
                p "" 1 2 "" { "l" "r" } 0
                t "" 0
                t "" 0
                """))
                .singleElement()
                .asString()
                .startsWith("a.nfg:6: information set:")
                .contains("perfect recall");
    }
}
