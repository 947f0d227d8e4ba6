package concert.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static final int SERIES = 200;

    private static DoubleStream autocorrelations(NoiseSeries noise) {
        return LongStream.range(0, SERIES)
                .mapToDouble(draw -> Noise.of(noise.counts(draw, 120, 50, 1, 1)).autocorrelation());
    }

    /// A level of 10 and one of 20 scatter by one from month to month each: the step counts for no more
    /// than the cut.
    @Test
    void aStepIsNoNoise() {
        var rates = new double[60];
        for (var t = 0; t < rates.length; t++) {
            rates[t] = (t < 30 ? 10 : 20) + (t % 2 == 0 ? 0.5 : -0.5);
        }
        assertThat(Noise.of(PeltTest.plain(rates)).variance(1)).isCloseTo(0.5, within(0.06));
        assertThat(Noise.of(PeltTest.plain(rates)).autocorrelation()).isZero();
    }

    /// Counts that do not scatter at all may scatter as a Poisson process does: a rate of 6 over an
    /// exposure of 2 by 3.
    @Test
    void countsScatterAtLeastAsAPoissonProcess() {
        var noise = Noise.of(RateSeries.ofCounts(new double[] {12, 12, 12, 12}, new double[] {2, 2, 2, 2}));
        assertThat(noise).isEqualTo(new Noise(6, 0, 0));
        assertThat(noise.variance(2)).isEqualTo(3);
    }

    /// The rate of 50 varies by 0.47 of it in logarithms, a variance of 2500 (e^0.2209 − 1) = 618, and
    /// Poisson adds 50.
    @Test
    void overdispersedCounts() {
        var variance = LongStream.range(0, SERIES)
                .mapToDouble(draw -> Noise.of(NoiseSeries.OVERDISPERSED.counts(draw, 120, 50, 1, 1))
                        .variance(1))
                .average()
                .orElseThrow();
        assertThat(variance).isBetween(500.0, 750.0);
    }

    /// Of skewed counts without autocorrelation one series in five passes; of those with ρ = 0.6 most do.
    @Test
    void autocorrelationCountsWhereItIs() {
        assertThat(autocorrelations(NoiseSeries.OVERDISPERSED)
                        .filter(rho -> rho > 0)
                        .count())
                .isLessThan(SERIES / 4);
        assertThat(autocorrelations(NoiseSeries.PERSISTENT)
                        .filter(rho -> rho > 0)
                        .count())
                .isGreaterThan(SERIES / 2);
        assertThat(new Noise(1, 0, 0.5).inflation()).isEqualTo(6);
        assertThat(new Noise(1, 0, 0.5).aroundLevel(1)).isEqualTo(2);
    }
}
