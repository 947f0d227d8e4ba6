package concert.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CusumTest {
    /// Montgomery, Introduction to Statistical Quality Control, table 9.1: twenty observations of mean 10,
    /// then ten of 11. With k = 0.5 and h = 5 the upper sum is 5.28 at observation 29, having left zero at
    /// observation 23.
    private static final double[] MONTGOMERY = {
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37, 10.62,
        10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52
    };

    @Test
    void montgomerysTable() {
        var standard = Arrays.stream(MONTGOMERY).map(x -> x - 10).toArray();
        var signal = Cusum.signal(standard, 5, 0.5);
        assertThat(signal.at()).isEqualTo(28);
        assertThat(signal.onset()).isEqualTo(22);
        assertThat(signal.sum()).isCloseTo(5.28, within(1e-9));
    }

    /// Of 1, 3, 2 the mean is 2 and the variance 1; 5 is 3 from it, t = 3 / √(1 + 1/3) = 2.598 with two
    /// degrees of freedom, which Wallace makes √(2 ln(1 + 6.75 / 2)) × 17 / 19 = 1.5371. The exact number
    /// is 1.5494, of p = 0.0608.
    @Test
    void theScoreOfAnObservationAgainstThoseBefore() {
        var scores = SelfStarting.of(PeltTest.plain(1, 3, 2, 5), 3).inOrder();
        assertThat(scores[2]).isZero();
        assertThat(scores[3]).isCloseTo(Math.sqrt(2 * Math.log(1 + 6.75 / 2)) * 17 / 19, within(1e-12));
        assertThat(scores[3]).isCloseTo(1.5494, within(0.02));
    }

    /// A step of ten deviations after 20 observations, and back after 40: both are found, and nothing else.
    @Test
    void aStepAndItsEnd() {
        var series = IntStream.range(0, 60)
                .mapToDouble(i -> (i >= 20 && i < 40 ? 10 : 0) + (i % 2 == 0 ? 0.5 : -0.5))
                .toArray();
        var changes = Cusum.of(PeltTest.plain(series), Cusum.Options.DEFAULTS).changes();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).index()).isEqualTo(20);
        assertThat(changes.get(1).index()).isBetween(39, 40);
        assertThat(changes.get(0).after()).isGreaterThan(changes.get(0).before());
        assertThat(changes.get(1).after()).isLessThan(changes.get(1).before());
        assertThat(changes).allMatch(change -> change.score() > 1);
    }

    @Test
    void nothingHappensInALevelSeries() {
        assertThat(Cusum.of(PeltTest.plain(new double[40]), Cusum.Options.DEFAULTS)
                        .changes())
                .isEmpty();
        assertThat(Cusum.of(PeltTest.plain(new double[3]), Cusum.Options.DEFAULTS)
                        .changes())
                .isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameChanges() {
        var series = NoiseSeries.OVERDISPERSED.counts(5, 120, 20, 1, 2);
        assertThat(Cusum.of(series, Cusum.Options.DEFAULTS)).isEqualTo(Cusum.of(series, Cusum.Options.DEFAULTS));
    }
}
