package concert.strategy.game;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.game.NormalForm;
import concert.scenario.game.Outcome;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Equilibria of several players.
class SupportEnumerationTest {
    /// Each of three pays 1 to do what one alone is enough for, worth 2 to each: three pure equilibria, and
    /// mixed ones in which each does it with probability 1 − √½ or two do it with probability ½ and the third
    /// leaves it.
    @Test
    void volunteers() {
        var payoffs = new long[24];
        for (var cell = 0; cell < 8; cell++) {
            for (var player = 0; player < 3; player++) {
                payoffs[3 * cell + player] = cell == 7 ? 0 : 2 - (((cell >> player) & 1) == 0 ? 1 : 0);
            }
        }
        var solution = Tables.solve(Tables.of(new int[] {2, 2, 2}, payoffs));
        assertThat(solution.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(solution.equilibria()).hasSize(7);
        assertThat(solution.equilibria()).allMatch(one -> one.regret().toDouble() < 1e-14);
        assertThat(solution.equilibria().stream()
                        .map(one -> one.strategies().getFirst().getFirst().toDouble())
                        .filter(share -> Math.abs(share - (1 - Math.sqrt(.5))) < 1e-15))
                .hasSize(1);
    }

    /// A third player who has no choice changes nothing.
    @RepeatedTest(40)
    void twoPlayersAndABystander(RepetitionInfo repetition) {
        var seed = repetition.getCurrentRepetition();
        var two = Tables.random(seed, 150, 2 + seed % 3, 2 + seed % 2);
        var three = Tables.solve(withBystander(two));
        var expected = Tables.solve(two).equilibria().stream()
                .map(one -> new ArrayList<>(one.strategies()) + "")
                .map(text -> text.substring(0, text.length() - 1) + ", [1]]")
                .collect(Collectors.toSet());
        assertThat(Tables.told(three)).containsAll(expected);
        if (three.coverage() == Coverage.COMPLETE) {
            assertThat(Tables.told(three)).isEqualTo(expected);
        }
    }

    private static NormalForm withBystander(NormalForm two) {
        var players = new ArrayList<>(two.players());
        players.add(new NormalForm.Player("bystander", List.of("watch")));
        var cells = two.cells().stream()
                .map(cell -> {
                    var payoffs = new ArrayList<>(cell.payoffs());
                    payoffs.add(Rational.ZERO);
                    return new Outcome("", payoffs);
                })
                .toList();
        return new NormalForm("", "", players, cells);
    }

    /// Nearly every game has an odd number of equilibria (Wilson 1971).
    @RepeatedTest(30)
    void anOddNumber(RepetitionInfo repetition) {
        var seed = repetition.getCurrentRepetition();
        var solution = Tables.solve(Tables.random(seed, 100_000, 2, 2, 2 + seed % 2));
        assertThat(solution.equilibria().size() % 2).isEqualTo(1);
        assertThat(solution.equilibria()).allMatch(one -> one.regret().toDouble() < 1e-9);
    }

    /// Player 3's choice alone matters, and not to itself: the ends are its two strategies, and a middle one where
    /// the first player changes its mind.
    @Test
    void aSegmentOfEquilibria() {
        var solution = Tables.solve(Tables.of(new int[] {2, 1, 2}, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0));
        assertThat(Tables.told(solution))
                .containsExactlyInAnyOrder(
                        "[[1, 0], [1], [1, 0]]",
                        "[[0, 1], [1], [0, 1]]",
                        "[[1, 0], [1], [1/2, 1/2]]",
                        "[[0, 1], [1], [1/2, 1/2]]");
        assertThat(solution.coverage()).isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void oneWhoDecidesAlone() {
        assertThat(Tables.told(Tables.solve(Tables.of(new int[] {3}, 1, 5, 2)))).containsExactly("[[0, 1, 0]]");
    }
}
