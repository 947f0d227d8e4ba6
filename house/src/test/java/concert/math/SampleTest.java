package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Mean, deviation and quantiles, worked by hand.
class SampleTest {
    /// Of 1, 2, 4, 9: place .25·3 = .75 lies between 1 and 2 at 1.75; place 1.5 between 2 and 4 at 3; place .9·3 = 2.7
    /// between 4 and 9 at 4 + .7·5 = 7.5.
    @Test
    void quantilesOfTypeSevenLieBetweenTheOrderStatistics() {
        var sample = Sample.of(9, 1, 4, 2);
        assertThat(sample.quantile(0)).isEqualTo(1);
        assertThat(sample.quantile(.25)).isEqualTo(1.75);
        assertThat(sample.quantile(.5)).isEqualTo(3);
        assertThat(sample.quantile(.9)).isCloseTo(7.5, within(1e-12));
        assertThat(sample.quantile(1)).isEqualTo(9);
    }

    /// Of 2, 4, 9 the mean is 5 and the variance (9 + 1 + 16)/2 = 13.
    @Test
    void meanAndDeviation() {
        var sample = Sample.of(2, 4, 9);
        assertThat(sample.mean()).isEqualTo(5);
        assertThat(sample.sd()).isCloseTo(Math.sqrt(13), within(1e-12));
    }

    @Test
    void missingNumbersCountNowhere() {
        var sample = Sample.of(Double.NaN, 2, 4, Double.NaN, 9);
        assertThat(sample.size()).isEqualTo(3);
        assertThat(sample.mean()).isEqualTo(5);
        assertThat(sample.quantile(.5)).isEqualTo(4);
    }

    @Test
    void oneNumberAndNone() {
        assertThat(Sample.of(7).sd()).isZero();
        assertThat(Sample.of(7).quantile(.9)).isEqualTo(7);
        assertThat(Sample.of(Double.NaN).quantile(.9)).isNaN();
        assertThat(Sample.of().mean()).isNaN();
        assertThat(Sample.of().sd()).isNaN();
    }

    @Test
    void tellsAConstant() {
        assertThat(Sample.of(3, 3, Double.NaN, 3).isConstant()).isTrue();
        assertThat(Sample.of(3, 4).isConstant()).isFalse();
    }

    @Test
    void aShareLiesBetweenNoneAndAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.of(1).quantile(1.1))
                .withMessageContaining("1.1");
    }
}
