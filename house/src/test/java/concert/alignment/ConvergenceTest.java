package concert.alignment;

import static concert.alignment.Published.names;
import static concert.alignment.Published.unboxed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Convergence by hand, and what holds for any matrix.
class ConvergenceTest {
    private static Mao mao(double[]... rows) {
        return Mao.of(names("a", rows.length), names("o", rows[0].length), rows);
    }

    /// a1 and a2 agree on the first objective, (4 + 2)/2 = 3, and disagree on the second, (1 + 3)/2 = 2; a3 is
    /// neutral on the first and with a2 on the second, (3 + 1)/2 = 2, so against a1 there, (1 + 1)/2 = 1.
    @Test
    void threeActorsAndTwoObjectives() {
        var convergence = Convergence.of(mao(new double[] {4, 1}, new double[] {2, -3}, new double[] {0, -1}));
        assertThat(convergence.convergence().toMatrix())
                .isDeepEqualTo(new double[][] {{0, 3, 0}, {3, 0, 2}, {0, 2, 0}});
        assertThat(convergence.divergence().toMatrix()).isDeepEqualTo(new double[][] {{0, 2, 1}, {2, 0, 0}, {1, 0, 0}});
        // a1: |3−2| + |0−1| = 2 of 6; a2: 1 + 2 = 3 of 7; a3: 1 + 2 = 3 of 3
        assertThat(unboxed(convergence.ambivalence()))
                .containsExactly(new double[] {4 / 6.0, 4 / 7.0, 0}, within(1e-12));
        assertThat(convergence.percent()).isCloseTo(100 * 5 / 8.0, within(1e-12));
        assertThat(convergence.agreement(0, 1)).isCloseTo(60, within(1e-12));
        assertThat(convergence.ambivalenceOf("a2")).isCloseTo(4 / 7.0, within(1e-12));
    }

    @Test
    void anActorWithoutPositionsHasNoAmbivalence() {
        var convergence = Convergence.of(mao(new double[] {4, 1}, new double[] {2, 3}, new double[] {0, 0}));
        assertThat(convergence.ambivalenceOf("a3")).isNaN();
        assertThat(convergence.agreement(0, 2)).isNaN();
    }

    @Test
    void positionsOfEveryOrder() {
        var mao = mao(new double[] {4, -1.5}, new double[] {0, 2});
        assertThat(mao.signs()).isEqualTo(mao(new double[] {1, -1}, new double[] {0, 1}));
        assertThat(mao.weighted(List.of(2.0, .5))).isEqualTo(mao(new double[] {8, -3}, new double[] {0, 1}));
        assertThat(mao.mobilisation("o2")).isEqualTo(3.5);
        assertThat(mao.implication("a1")).isEqualTo(5.5);
    }

    @Test
    void aMatrixOfAnotherSizeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mao.of(names("a", 2), names("o", 1), new double[1][1]))
                .withMessage("matrix has 1 rows, expected 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mao.of(names("a", 1), names("o", 2), new double[1][1]))
                .withMessage("row 0 of matrix has 1 columns, expected 2");
    }

    @RepeatedTest(50)
    void anyMatrix(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var n = 2 + random.nextInt(8);
        var rows = new double[n][1 + random.nextInt(6)];
        for (var row : rows) {
            Arrays.setAll(row, _ -> random.nextInt(9) - 4);
        }
        var mao = mao(rows);
        var convergence = Convergence.of(mao);
        for (var a = 0; a < n; a++) {
            assertThat(convergence.convergence().at(a, a)).isZero();
            for (var b = 0; b < n; b++) {
                assertThat(convergence.convergence().at(a, b))
                        .isEqualTo(convergence.convergence().at(b, a));
                assertThat(convergence.divergence().at(a, b))
                        .isEqualTo(convergence.divergence().at(b, a));
                assertThat(convergence.convergence().at(a, b)
                                + convergence.divergence().at(a, b))
                        .isLessThanOrEqualTo((mao.implication("a" + (a + 1)) + mao.implication("a" + (b + 1))) / 2);
            }
        }
        assertThat(convergence.ambivalence()).allMatch(one -> Double.isNaN(one) || (one >= 0 && one <= 1));
        turnedAroundNothingChanges(rows, convergence);
    }

    /// Which end of an issue is called 100 does not matter.
    private static void turnedAroundNothingChanges(double[][] rows, Convergence convergence) {
        for (var row : rows) {
            row[0] = -row[0];
        }
        var turned = Convergence.of(mao(rows));
        assertThat(turned.convergence()).isEqualTo(convergence.convergence());
        assertThat(turned.divergence()).isEqualTo(convergence.divergence());
        assertThat(turned.ambivalence()).isEqualTo(convergence.ambivalence());
        assertThat(turned.percent()).isEqualTo(convergence.percent());
    }
}
