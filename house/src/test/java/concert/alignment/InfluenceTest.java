package concert.alignment;

import static concert.alignment.Published.names;
import static concert.alignment.Published.unboxed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.Dyads;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Influence by hand, and what holds for any matrix.
class InfluenceTest {
    /// a acts on b with 3, b on c with 2, c on a with 1. Through third ones: a on c with min(3, 2) = 2, b on a with
    /// min(2, 1) = 1, c on b with min(1, 3) = 1; nobody on itself.
    @Test
    void aRing() {
        var influence = Influence.of(Dyads.of(names("a", 3), new double[][] {{0, 3, 0}, {0, 0, 2}, {1, 0, 0}}));
        assertThat(influence.indirect().toMatrix()).isDeepEqualTo(new double[][] {{0, 3, 2}, {1, 0, 2}, {1, 1, 0}});
        assertThat(influence.strongest().toMatrix()).isDeepEqualTo(new double[][] {{0, 3, 2}, {1, 0, 2}, {1, 1, 0}});
        assertThat(influence.standings().stream().mapToDouble(Influence.Standing::influence))
                .containsExactly(5.0, 3.0, 2.0);
        assertThat(influence.standings().stream().mapToDouble(Influence.Standing::dependence))
                .containsExactly(2.0, 4.0, 4.0);
        assertThat(influence.net("a1", "a2")).isEqualTo(2);
        // H = 100·(3 + 1 + 2)/(2·10)
        assertThat(influence.stability()).isCloseTo(30, within(1e-12));
        // r = 5/10·5/7, 3/10·3/7, 2/10·2/6, so R* = 3r/Σr
        var r = new double[] {25 / 70.0, 9 / 70.0, 4 / 60.0};
        var sum = Arrays.stream(r).sum();
        assertThat(unboxed(influence.competitiveness()))
                .containsExactly(Arrays.stream(r).map(one -> 3 * one / sum).toArray(), within(1e-12));
    }

    @Test
    void theDiagonalIsNotRead() {
        var with = Influence.of(Dyads.of(names("a", 2), new double[][] {{9, 3}, {1, 9}}));
        assertThat(with).isEqualTo(Influence.of(Dyads.of(names("a", 2), new double[][] {{0, 3}, {1, 0}})));
    }

    @Test
    void nobodyWithInfluenceHasNoStability() {
        assertThat(Influence.of(Dyads.of(names("a", 3), new double[3][3])).stability())
                .isNaN();
    }

    @RepeatedTest(50)
    void anyMatrix(RepetitionInfo repetition) {
        var n = 2 + repetition.getCurrentRepetition() % 9;
        var mid = random(n, repetition.getCurrentRepetition());
        var influence = Influence.of(Dyads.of(names("a", n), mid));
        var total = influence.standings().stream()
                .mapToDouble(Influence.Standing::influence)
                .sum();
        assertThat(influence.standings().stream()
                        .mapToDouble(Influence.Standing::dependence)
                        .sum())
                .as("what some do to others, others have done to them")
                .isCloseTo(total, within(1e-9));
        assertThat(influence.standings()).allMatch(standing -> standing.relation() >= 0);
        if (n > 2) {
            assertThat(influence.competitiveness().stream().mapToDouble(r -> r).sum())
                    .isCloseTo(n, within(1e-9));
        }
        assertThat(influence.stability()).isBetween(0.0, 100.0);
    }

    @RepeatedTest(20)
    void aPermutationOfTheActorsPermutesTheResult(RepetitionInfo repetition) {
        var seed = repetition.getCurrentRepetition();
        var n = 7;
        var mid = random(n, seed);
        var order = new Random(seed).ints(0, 1_000).distinct().limit(n).toArray();
        var sorted = order.clone();
        Arrays.sort(sorted);
        var place =
                Arrays.stream(order).map(o -> Arrays.binarySearch(sorted, o)).toArray();
        var moved = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < n; b++) {
                moved[place[a]][place[b]] = mid[a][b];
            }
        }
        var before = Influence.of(Dyads.of(names("a", n), mid));
        var after = Influence.of(Dyads.of(names("a", n), moved));
        for (var a = 0; a < n; a++) {
            assertThat(after.competitiveness().get(place[a]))
                    .isCloseTo(before.competitiveness().get(a), within(1e-9));
        }
        assertThat(after.stability()).isCloseTo(before.stability(), within(1e-9));
    }

    private static double[][] random(int n, long seed) {
        var random = new Random(seed);
        var matrix = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < n; b++) {
                matrix[a][b] = a == b ? 0 : random.nextInt(5);
            }
        }
        matrix[0][1] = 4;
        return matrix;
    }
}
