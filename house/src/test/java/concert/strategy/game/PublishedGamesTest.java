package concert.strategy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import concert.folder.gambit.GambitFile;
import concert.folder.gambit.GameReading;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Games of Gambit's catalog, read from the shared cases, against what its tools print.
class PublishedGamesTest {
    private static GameSolution solve(String name) {
        var reading = GambitFile.read(Shared.find("cases", "strategy", "games", name));
        return GameSolution.of(((GameReading.Accepted) reading).game(), GameSolution.Options.DEFAULTS)
                .orElseThrow();
    }

    private static Set<String> answers(String name, String tool) throws IOException {
        var lines = Files.readAllLines(Shared.find("cases", "strategy", "games", name + ".answers.txt"));
        var found = new ArrayList<String>();
        var isTool = false;
        for (var line : lines) {
            isTool = line.startsWith("## ") ? line.startsWith("## " + tool + " ") : isTool;
            if (isTool && line.startsWith("NE,")) {
                found.add(line.substring(3));
            }
        }
        return Set.copyOf(found);
    }

    private static String line(Equilibrium equilibrium) {
        return equilibrium.strategies().stream()
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pd.nfg", "oneill.nfg", "coord4.nfg", "journals__dcg__vonstengel1999__6x6_game_with_75_eq.nfg"})
    void extremeEquilibria(String name) throws IOException {
        var solution = solve(name);
        assertThat(solution.equilibria().stream().map(PublishedGamesTest::line).collect(Collectors.toSet()))
                .isEqualTo(answers(name, "gambit-enummixed"));
        assertThat(solution.equilibria()).allMatch(one -> one.regret().signum() == 0);
    }

    /// R. D. McKelvey, A. McLennan, *J. Econ. Theory* 72, 1997: nine equilibria, four pure, two fully mixed.
    @Test
    void mcKelveyMcLennan() throws IOException {
        var solution = solve("2x2x2.nfg");
        assertThat(solution.equilibria().stream()
                        .map(one -> one.strategies().stream()
                                .flatMap(List::stream)
                                .map(share -> String.format(Locale.ROOT, "%.6f", share.toDouble()))
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.toSet()))
                .hasSize(9)
                .isEqualTo(answers("2x2x2.nfg", "gambit-enumpoly"));
        assertThat(solution.equilibria().stream().filter(Equilibrium::isPure)).hasSize(4);
        assertThat(solution.coverage()).isEqualTo(Coverage.COMPLETE);
    }

    /// The king always bets, the queen bets with 1/3, and the bet is called with 2/3; the game is worth 1/3.
    @Test
    void strippedDownPoker() {
        var solution = solve("stripped_down_poker.efg");
        assertThat(Tables.told(solution)).containsExactly("[[1, 0], [2/3, 1/3], [1/3, 2/3]]");
        assertThat(solution.equilibria().getFirst().payoffs().getFirst().toDouble())
                .isCloseTo(1 / 3.0, within(1e-15));
    }
}
