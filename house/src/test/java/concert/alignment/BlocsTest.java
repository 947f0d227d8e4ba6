package concert.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.Dyads;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Blocs by hand, and what holds for any likings.
class BlocsTest {
    private static Dyads likings(double[][] matrix) {
        return Dyads.of(Published.names("a", matrix.length), matrix);
    }

    /// 1 and 2 like each other by 3, 3 and 4 by 2, 2 and 3 by 1, all others dislike each other by 2: two pairs, worth
    /// 2·(3 + 2) = 10. Player 3 would lose least by leaving: 2 alone against what it likes 1 and 2, −2 + 1 < 0.
    @Test
    void twoPairs() {
        var blocs = Blocs.of(likings(new double[][] {{0, 3, -2, -2}, {3, 0, 1, -2}, {-2, 1, 0, 2}, {-2, -2, 2, 0}}));
        assertThat(blocs.blocs()).containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3));
        assertThat(blocs.welfare()).isEqualTo(10);
        var stability = BlocStability.of(blocs);
        assertThat(stability.nash()).isTrue();
        assertThat(stability.individual()).isTrue();
        assertThat(stability.individuallyRational()).isTrue();
        assertThat(stability.findCore()).contains(true);
        assertThat(stability.leavers().getFirst().cost()).isEqualTo(2);
        // Nearest other partition: all but one pair as it is; 3 and 4 apart costs 2·2.
        assertThat(stability.pairs().getFirst().margin()).isEqualTo(4);
    }

    /// Each likes the next by more than it dislikes the one before: together each has 2 − 1, and a pair would
    /// please one.
    @Test
    void aRingOfUnrequitedLove() {
        var blocs = Blocs.of(likings(new double[][] {{0, 2, -1}, {-1, 0, 2}, {2, -1, 0}}));
        assertThat(blocs.blocs()).hasSize(1);
        var stability = BlocStability.of(blocs);
        assertThat(stability.nash()).isTrue();
        assertThat(stability.findCore()).contains(true);
        assertThat(stability.blocking()).isEmpty();
    }

    @RepeatedTest(20)
    void noSingleMoveIsBetter(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var n = 2 + repetition.getCurrentRepetition() % 7;
        var matrix = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < a; b++) {
                matrix[a][b] = random.nextInt(11) - 5;
                matrix[b][a] = matrix[a][b];
            }
        }
        var blocs = Blocs.of(likings(matrix));
        var total = 0.0;
        for (var player = 0; player < n; player++) {
            total += blocs.liking(player, blocs.blocOf(player));
        }
        assertThat(blocs.welfare()).isCloseTo(total, within(1e-9));
        // With symmetric likings the best partition is Nash stable (Bogomolnaia & Jackson 2002, section 3).
        assertThat(BlocStability.of(blocs).nash()).isTrue();
        assertThat(BlocStability.of(blocs).individual()).isTrue();
    }

    /// Above fifteen players, by moves: three camps of six that are friends within and foes without.
    @Test
    void manyPlayers() {
        var matrix = new double[18][18];
        for (var a = 0; a < 18; a++) {
            for (var b = 0; b < 18; b++) {
                matrix[a][b] = a == b ? 0 : a % 3 == b % 3 ? 1 : -1;
            }
        }
        var blocs = Blocs.of(likings(matrix));
        assertThat(blocs.blocs()).hasSize(3);
        assertThat(blocs.welfare()).isEqualTo(blocs.bound()).isEqualTo(3 * 30);
    }
}
