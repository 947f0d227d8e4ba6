package concert.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CusumTest {
    /// Montgomery, Introduction to Statistical Quality Control, table 9.1: twenty observations of mean 10, then ten of
    /// 11.
    /// With k = 0.5 and h = 5 the upper sum is 5.28 at observation 29, having left zero at observation 23.
    private static final double[] MONTGOMERY = {
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37, 10.62,
        10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52
    };

    @Test
    void montgomerysTable() {
        var signal = Cusum.signal(MONTGOMERY, 0, 10, 1, Cusum.Options.DEFAULTS);
        assertThat(signal.at()).isEqualTo(28);
        assertThat(signal.onset()).isEqualTo(22);
        assertThat(signal.sum()).isCloseTo(5.28, within(1e-9));
    }

    /// A step of ten deviations after 20 observations, and back after 40: both are found, and nothing else.
    @Test
    void aStepAndItsEnd() {
        var series = IntStream.range(0, 60)
                .mapToDouble(i -> (i >= 20 && i < 40 ? 10 : 0) + (i % 2 == 0 ? 0.5 : -0.5))
                .toArray();
        var changes = Cusum.of(series, Cusum.Options.DEFAULTS).changes();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).index()).isEqualTo(20);
        assertThat(changes.get(1).index()).isBetween(39, 40);
        assertThat(changes.get(0).after()).isGreaterThan(changes.get(0).before());
        assertThat(changes.get(1).after()).isLessThan(changes.get(1).before());
    }

    @Test
    void nothingHappensInALevelSeries() {
        assertThat(Cusum.of(new double[40], Cusum.Options.DEFAULTS).changes()).isEmpty();
        assertThat(Cusum.of(new double[3], Cusum.Options.DEFAULTS).changes()).isEmpty();
    }
}
