package concert.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shapley value, least core and nucleolus: published games, and what holds for any game.
class CoalitionalValuesTest {
    private static final Offset<Double> NEAR = within(1e-8);

    /// v of 1, 2, 3, 12, 13, 23, 123.
    private static CoalitionalGame three(double... v) {
        var order = new int[] {1, 2, 4, 3, 5, 6, 7};
        return CoalitionalGame.of(Published.names("a", 3), coalition -> {
            for (var k = 0; k < 7; k++) {
                if (order[k] == coalition) {
                    return v[k];
                }
            }
            return 0;
        });
    }

    private static void assertShares(List<Double> found, double... expected) {
        assertThat(Published.unboxed(found)).containsExactly(expected, NEAR);
    }

    /// A man dies with debts of 100, 200 and 300 and an estate of E: R. J. Aumann and M. Maschler, "Game theoretic
    /// analysis of a bankruptcy problem from the Talmud", *J. Econ. Theory* 36, 1985, 195–213.
    @ParameterizedTest
    @CsvSource({"100, 33.333333333333, 33.333333333333, 33.333333333333", "200, 50, 75, 75", "300, 50, 100, 150"})
    void talmud(double estate, double a, double b, double c) {
        var game = CoalitionalGame.of(Published.names("a", 3), coalition -> {
            var outside = 0;
            for (var k = 0; k < 3; k++) {
                outside += ((coalition >> k) & 1) == 0 ? 100 * (k + 1) : 0;
            }
            return Math.max(0, estate - outside);
        });
        var nucleolus = Nucleolus.find(game).orElseThrow();
        assertShares(nucleolus.shares(), a, b, c);
        assertThat(nucleolus.isVerified()).isTrue();
    }

    @Test
    void nucleolusAndShapleyValueOfThree() {
        var game = three(-1, 0, 1, 3, 4, 2, 5);
        assertShares(Nucleolus.find(game).orElseThrow().shares(), 8 / 3.0, 2 / 3.0, 5 / 3.0);
        assertShares(ShapleyValue.of(game).values(), 5 / 3.0, 7 / 6.0, 13 / 6.0);
    }

    @Test
    void theNucleolusGivesEachWhatItHasAlone() {
        var game = three(2, 6, 5, 15, 1, 18, 14);
        var nucleolus = Nucleolus.find(game).orElseThrow();
        assertShares(nucleolus.shares(), 2, 7, 5);
        assertThat(nucleolus.isVerified()).isTrue();
        var pre = Nucleolus.pre(game);
        assertShares(pre.shares(), -1, 13, 2);
        assertThat(pre.isVerified()).isTrue();
        assertThat(Kohlberg.holds(game, pre.shares(), Floor.ALONE)).isFalse();
    }

    /// Ibn Ezra's claims of 120, 60, 40 and 30 on 120, where a coalition is worth its largest claim.
    @Test
    void ibnEzra() {
        var claims = new double[] {120, 60, 40, 30};
        var game = CoalitionalGame.of(Published.names("a", 4), coalition -> {
            var largest = 0.0;
            for (var k = 0; k < 4; k++) {
                largest = ((coalition >> k) & 1) == 1 ? Math.max(largest, claims[k]) : largest;
            }
            return largest;
        });
        assertShares(ShapleyValue.of(game).values(), 80 + 5 / 6.0, 20 + 5 / 6.0, 10 + 5 / 6.0, 7.5);
    }

    /// One left glove and two right ones: the core is the one point in which the left glove gets all.
    @Test
    void gloves() {
        var game = three(0, 0, 0, 1, 1, 0, 1);
        assertShares(ShapleyValue.of(game).values(), 2 / 3.0, 1 / 6.0, 1 / 6.0);
        var core = LeastCore.of(game);
        assertThat(core.epsilon()).isCloseTo(0, NEAR);
        assertThat(core.isCoreNonempty(1)).isTrue();
        assertShares(Nucleolus.find(game).orElseThrow().shares(), 1, 0, 0);
    }

    /// Two of three share 1: each pair lacks 1/3 at best, so the core is empty.
    @Test
    void majority() {
        var game = three(0, 0, 0, 1, 1, 1, 1);
        var core = LeastCore.of(game);
        assertThat(core.epsilon()).isCloseTo(1 / 3.0, NEAR);
        assertThat(core.isCoreNonempty(1)).isFalse();
        assertShares(core.shares(), 1 / 3.0, 1 / 3.0, 1 / 3.0);
    }

    @Test
    void whoHasMoreAloneThanTogetherHasNoNucleolus() {
        assertThat(Nucleolus.find(three(1, 1, 1, 0, 0, 0, 2))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> CoalitionalGame.of(Published.names("a", 21), _ -> 0));
    }

    @RepeatedTest(25)
    void anyGame(RepetitionInfo repetition) {
        var n = 2 + repetition.getCurrentRepetition() % 5;
        var random = new Random(repetition.getCurrentRepetition());
        var game = CoalitionalGame.of(
                Published.names("a", n), coalition -> random.nextInt(20) + (Long.bitCount(coalition) == n ? 40.0 : 0));
        var shapley = ShapleyValue.of(game).values();
        assertThat(shapley.stream().mapToDouble(x -> x).sum()).isCloseTo(game.worth(game.all()), NEAR);
        var pre = Nucleolus.pre(game);
        assertThat(pre.isVerified()).isTrue();
        assertThat(pre.shares().stream().mapToDouble(x -> x).sum()).isCloseTo(game.worth(game.all()), NEAR);
        Nucleolus.find(game).ifPresent(one -> assertThat(one.isVerified()).isTrue());
        var worst = 0.0;
        for (var k = 0; k < n; k++) {
            var shift = new java.util.ArrayList<>(pre.shares());
            shift.set(k, shift.get(k) + 1);
            shift.set((k + 1) % n, shift.get((k + 1) % n) - 1);
            worst += Kohlberg.holds(game, shift, Floor.NONE) ? 1 : 0;
        }
        assertThat(worst).isZero();
    }

    /// The sampled value lies within four standard errors of the exact one.
    @Test
    void sampled() {
        var random = new Random(7);
        var game = CoalitionalGame.of(Published.names("a", 8), _ -> random.nextInt(100));
        var exact = ShapleyValue.of(game).values();
        var sampled = ShapleyValue.sampled(8, coalition -> game.worth((int) coalition), new ShapleyValue.Draw(4000, 1));
        for (var k = 0; k < 8; k++) {
            assertThat(sampled.standardErrors().get(k)).isBetween(.01, 2.0);
            assertThat(Math.abs(sampled.values().get(k) - exact.get(k)))
                    .isLessThan(4 * sampled.standardErrors().get(k));
        }
    }
}
