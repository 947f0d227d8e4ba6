package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandardNormalTest {
    /// Abramowitz & Stegun, table 26.1, and the tails of Cody's tables.
    @Test
    void publishedValues() {
        assertThat(StandardNormal.cdf(0)).isEqualTo(0.5);
        assertThat(StandardNormal.cdf(1)).isCloseTo(0.841344746068543, within(1e-9));
        assertThat(StandardNormal.cdf(-2)).isCloseTo(0.022750131948179, within(1e-10));
        assertThat(StandardNormal.cdf(-5) / 2.866515718791939e-7).isCloseTo(1, within(3e-9));
        assertThat(StandardNormal.cdf(-8) / 6.220960574271786e-16).isCloseTo(1, within(3e-9));
        assertThat(StandardNormal.cdf(-10) / 7.619853024160527e-24).isCloseTo(1, within(3e-9));
        assertThat(StandardNormal.cdf(-40)).isEqualTo(StandardNormal.cdf(-11.5));
        assertThat(StandardNormal.cdf(9)).isEqualTo(1);
    }

    @Test
    void publishedQuantiles() {
        assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(StandardNormal.quantile(0.25)).isCloseTo(-0.674489750196082, within(1e-14));
        assertThat(StandardNormal.quantile(1e-3)).isCloseTo(-3.090232306167813, within(1e-13));
        assertThat(StandardNormal.quantile(1e-20)).isCloseTo(-9.262340089798409, within(1e-12));
    }

    @Test
    void arraysGetTheSameBits() {
        var random = new RandomSequence(3, 4);
        var again = new RandomSequence(3, 4);
        var u = new double[1001];
        var x = new double[1001];
        var p = new double[1001];
        random.uniform(u, u.length);
        StandardNormal.quantile(u, u.length, x);
        StandardNormal.cdf(x, 0, x.length, p);
        for (var i = 0; i < u.length; i++) {
            assertThat(u[i]).isEqualTo(again.uniform());
            assertThat(x[i]).isEqualTo(StandardNormal.quantile(u[i]));
            assertThat(p[i]).isEqualTo(StandardNormal.cdf(x[i]));
        }
        assertThat(random.uniform()).isEqualTo(again.uniform());
    }

    @Test
    void quantileAndDistributionAreInverse() {
        for (var x = -8.9; x < 4; x += 0.00371) {
            assertThat(StandardNormal.quantile(StandardNormal.cdf(x))).isCloseTo(x, within(4e-7));
        }
    }

    @Test
    void cutDrawsStayWithinAndHaveTheirMean() {
        var random = new RandomSequence(1, 2);
        var sum = 0.0;
        for (var i = 0; i < 100_000; i++) {
            var draw = random.normalWithin(1, 2, 0, 4);
            assertThat(draw).isBetween(0.0, 4.0);
            sum += draw;
        }
        // μ + σ (φ(−½) − φ(1½))/(Φ(1½) − Φ(−½))
        var mean = 1 + 2 * (0.3520653 - 0.1295176) / (0.9331928 - 0.3085375);
        assertThat(sum / 100_000).isCloseTo(mean, within(0.01));
    }
}
