package concert.strategy.game;

import static org.assertj.core.api.Assertions.assertThat;

import concert.folder.gambit.GambitFile;
import concert.folder.gambit.GameReading;
import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Games as trees: poker with three cards (Kuhn 1950), which is worth −1/18 to who begins, and games of perfect
/// information.
class KuhnPokerTest {
    private static final String CARDS = "JQK";

    @TempDir
    private Path folder;

    private GameSolution solve(String text) throws IOException {
        var file = Files.writeString(folder.resolve("game.efg"), text);
        return GameSolution.of(((GameReading.Accepted) GambitFile.read(file)).game(), GameSolution.Options.DEFAULTS)
                .orElseThrow();
    }

    /// One of three cards each; the ante is 1, the bet 1. First: check or bet; then check or bet, fold or call.
    private static String kuhn() {
        var text = new StringBuilder("EFG 2 R \"Kuhn poker\" { \"One\" \"Two\" }\n\"\"\n\nc \"\" 1 \"\" {");
        for (var a = 0; a < 3; a++) {
            for (var b = 0; b < 3; b++) {
                text.append(a == b ? "" : " \"" + CARDS.charAt(a) + CARDS.charAt(b) + "\" 1/6");
            }
        }
        text.append(" } 0\n");
        var end = 1;
        for (var a = 0; a < 3; a++) {
            for (var b = 0; b < 3; b++) {
                if (a != b) {
                    var wins = a > b ? 1 : -1;
                    text.append(move(1, 1 + a, CARDS.charAt(a) + "", "check", "bet"));
                    text.append(move(2, 1 + b, CARDS.charAt(b) + " after check", "check", "bet"));
                    text.append(end(end++, wins));
                    text.append(move(1, 4 + a, CARDS.charAt(a) + " after check and bet", "fold", "call"));
                    text.append(end(end++, -1)).append(end(end++, 2 * wins));
                    text.append(move(2, 4 + b, CARDS.charAt(b) + " after bet", "fold", "call"));
                    text.append(end(end++, 1)).append(end(end++, 2 * wins));
                }
            }
        }
        return text.toString();
    }

    private static String move(int player, int set, String name, String one, String other) {
        return "p \"\" " + player + " " + set + " \"" + name + "\" { \"" + one + "\" \"" + other + "\" } 0\n";
    }

    private static String end(int number, int first) {
        return "t \"\" " + number + " \"\" { " + first + ", " + -first + " }\n";
    }

    @Test
    void kuhnPokerIsWorthAnEighteenthToTheSecond() throws IOException {
        var solution = solve(kuhn());
        assertThat(solution.equilibria()).isNotEmpty();
        assertThat(solution.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(solution.equilibria())
                .allMatch(each -> each.regret().signum() == 0)
                .allMatch(each -> each.payoffs().getFirst().equals(Rational.parse("-1/18")));
        assertThat(solution.findSubgamePerfect())
                .as("players do not see the other's card")
                .isEmpty();
    }

    /// Entry deterrence (Selten 1978): the threat to fight is an equilibrium, but not one that is perfect.
    @Test
    void aThreatThatIsNotBelievedIsNotPerfect() throws IOException {
        var solution = solve("""
                EFG 2 R "Entry" { "Entrant" "Incumbent" }
                ""

                p "" 1 1 "Entry" { "out" "in" } 0
                t "" 1 "" { 0, 2 }
                p "" 2 1 "Answer" { "fight" "share" } 0
                t "" 2 "" { -1, -1 }
                t "" 3 "" { 1, 1 }
                """);
        assertThat(solution.equilibria().size()).isGreaterThan(1);
        var perfect = solution.findSubgamePerfect().orElseThrow();
        assertThat(perfect.strategies().toString()).isEqualTo("[[0, 1], [0, 1]]");
        assertThat(perfect.regret().signum()).isZero();
    }

    /// A centipede of three players and two hundred moves is too long for tables; from its end back everybody stops.
    @Test
    void aLongGameOfPerfectInformationIsSolvedFromItsEnd() throws IOException {
        var text = new StringBuilder("EFG 2 R \"Centipede\" { \"A\" \"B\" \"C\" }\n\"\"\n\n");
        for (var k = 0; k < 200; k++) {
            text.append(move(1 + k % 3, 1 + k / 3, "m" + k, "stop", "go"));
            text.append(payoffs(k + 1, k));
        }
        text.append(payoffs(201, 199));
        var solution = solve(text.toString());
        assertThat(solution.method()).isEqualTo(GameSolution.Method.BACKWARD_INDUCTION);
        assertThat(solution.coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(solution.game()).isInstanceOf(ExtensiveForm.class);
        var perfect = solution.findSubgamePerfect().orElseThrow();
        assertThat(perfect.regret().signum()).isZero();
        assertThat(perfect.strategies()).allMatch(row -> row.getFirst().equals(Rational.ONE));
    }

    /// Who stops has k + 2, the others k: one move later the stopper would have k + 1.
    private static String payoffs(int number, int k) {
        var of = new int[] {k, k, k};
        of[k % 3] += 2;
        return "t \"\" " + number + " \"\" { " + of[0] + ", " + of[1] + ", " + of[2] + " }\n";
    }
}
