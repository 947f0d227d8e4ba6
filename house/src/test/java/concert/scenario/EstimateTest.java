package concert.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The four written forms and their quantiles, worked by hand.
class EstimateTest {
    private static final double TIGHT = 1e-9;

    private static Estimate estimate(String text) {
        return Estimate.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "55, 55, 55, 55",
        "-1.5e2, -150, -150, -150",
        "40..70, 55, 40, 70",
        "40..55..70, 55, 40, 70",
        "40 .. 45 .. 70, 45, 40, 70",
        "0..0..8, 0, 0, 8"
    })
    void hasAMiddleAndBounds(String text, double middle, double low, double high) {
        assertThat(estimate(text).middle()).isEqualTo(middle);
        assertThat(estimate(text).low()).isEqualTo(low);
        assertThat(estimate(text).high()).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "55 ±",
                "55 ± 0",
                "55 ± -1",
                "70..40",
                "40..80..70",
                "40..",
                "..40",
                "1e999",
                "NaN",
                "1,5",
                "40...70"
            })
    void refusesWhatIsNoEstimate(String text) {
        assertThat(Estimate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"55", "-0.25", "55 ± 10", "40..70", "40..55..70", "0.1..0.2..0.3"})
    void isWrittenAsItIsRead(String text) {
        assertThat(estimate(text).text()).isEqualTo(text);
        assertThat(estimate(estimate(text).text())).isEqualTo(estimate(text));
    }

    @Test
    void threeSignsWriteTheNormalForm() {
        assertThat(estimate("55 +- 10")).isEqualTo(estimate("55 ± 10")).isEqualTo(estimate("55+/-10"));
    }

    /// Φ⁻¹(.975) = 1.959963984540054.
    @Test
    void normalQuantilesAreThoseOfTheTable() {
        assertThat(estimate("55 ± 10").quantile(.975)).isEqualTo(74.5996398454, within(1e-7));
        assertThat(estimate("55 ± 10").quantile(.5)).isEqualTo(55, within(TIGHT));
    }

    /// Cut at its mean, the upper half remains: the median of the half normal is μ + .6744897501960817 σ.
    @Test
    void aNormalIsCutToItsFieldAndRescaledThere() {
        var half = estimate("50 ± 10").within(50, 1000);
        assertThat(half.quantile(.5)).isEqualTo(56.7448975019608, within(1e-7));
        assertThat(half.quantile(0)).isEqualTo(50, within(TIGHT));
        assertThat(estimate("-3 ± 1").within(0, 100).middle()).isZero();
    }

    /// α = β = 3: I(x) = x³(10 − 15x + 6x²), so I(1/4) = .103515625.
    @Test
    void aSymmetricPertIsABetaOfThreeAndThree() {
        assertThat(estimate("0..5..10").quantile(.103515625)).isEqualTo(2.5, within(1e-9));
        assertThat(estimate("0..5..10").quantile(.5)).isEqualTo(5, within(1e-9));
    }

    /// α = 1, β = 5: I(x) = 1 − (1 − x)⁵, so I(.2) = .67232.
    @Test
    void aPertWithItsModeAtAnEndIsABetaOfOneAndFive() {
        assertThat(estimate("0..0..10").quantile(.67232)).isEqualTo(2, within(1e-9));
        assertThat(estimate("0..10..10").quantile(.32768)).isEqualTo(8, within(1e-9));
    }

    /// The mean of a PERT is (low + 4·mode + high)/6.
    @Test
    void drawsHaveTheMeanOfThePert() {
        var pert = estimate("10..20..60");
        var mean = new Random(5).doubles(20_000).map(pert::quantile).average().orElseThrow();
        assertThat(mean).isEqualTo((10 + 80 + 60) / 6.0, within(.2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"55 ± 30", "40..70", "40..55..70", "0..0..8", "0..99..100"})
    void quantilesRiseAndStayWithinTheBounds(String text) {
        var estimate = estimate(text).within(0, 100);
        var before = estimate.low();
        for (var p = 0.0; p <= 1; p += 1 / 256.0) {
            var quantile = estimate.quantile(p);
            assertThat(quantile).isBetween(before, estimate.high());
            before = quantile;
        }
        assertThat(estimate.quantile(1)).isEqualTo(estimate.high(), within(TIGHT));
    }
}
