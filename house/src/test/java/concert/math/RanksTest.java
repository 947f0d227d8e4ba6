package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Spearman's rank correlation.
class RanksTest {
    private static double correlation(double[] x, double[] y) {
        return Ranks.of(x).correlation(Ranks.of(y));
    }

    /// Ranks 1 2 3 4 5 and 2 1 4 3 5 differ by 1 four times: 1 − 6·4/(5·24) = .8.
    @Test
    void withoutTiesItIsTheFormulaOfTheTextbooks() {
        assertThat(correlation(new double[] {10, 20, 30, 40, 50}, new double[] {7, 3, 90, 50, 91}))
                .isCloseTo(.8, within(1e-12));
    }

    /// x has ranks 1, 2.5, 2.5, 4, y has 1, 2, 3, 4: centered products −1.5·−1.5 + 0 + 0 + 1.5·1.5 = 4.5, squares 4.5
    /// and 5, so 4.5/√22.5 = √.9.
    @Test
    void equalNumbersShareTheirMeanRank() {
        assertThat(correlation(new double[] {1, 5, 5, 9}, new double[] {1, 2, 3, 4}))
                .isCloseTo(Math.sqrt(.9), within(1e-12));
    }

    @Test
    void anyRisingFunctionCorrelatesFully() {
        var x = IntStream.range(0, 101).mapToDouble(i -> (i * 37) % 101).toArray();
        var rising = IntStream.range(0, 101)
                .mapToDouble(i -> StrictMath.exp(x[i] / 10))
                .toArray();
        var falling = IntStream.range(0, 101).mapToDouble(i -> -x[i] * x[i]).toArray();
        assertThat(correlation(x, rising)).isCloseTo(1, within(1e-12));
        assertThat(correlation(x, falling)).isCloseTo(-1, within(1e-12));
    }

    @Test
    void aConstantCorrelatesWithNothing() {
        assertThat(correlation(new double[] {3, 3, 3}, new double[] {1, 2, 3})).isZero();
    }

    @Test
    void bothZerosAreEqual() {
        assertThat(correlation(new double[] {0.0, -0.0, 1}, new double[] {-0.0, 0.0, 1}))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void samplesOfDifferentSizesDoNotCompare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correlation(new double[] {1, 2}, new double[] {1}))
                .withMessage("other has 1 ranks, expected 2");
    }
}
