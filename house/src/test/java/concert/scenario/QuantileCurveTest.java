package concert.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A prepared quantile function says what the estimate's own says.
class QuantileCurveTest {
    private static final double ERROR = 3e-7;

    @ParameterizedTest
    @ValueSource(doubles = {0, .001, .05, .1, .2, .25, .35, .5, .6, .75, .9, .99, 1})
    void aPertCurveIsWithinItsStatedErrorOfTheExactQuantile(double mode) {
        var estimate = new Estimate.Pert(0, mode, 1);
        var curve = QuantileCurve.of(estimate);
        for (var k = 0; k <= 2_000; k++) {
            var p = k / 2_000.0;
            assertThat(curve.at(p)).as("p = " + p).isCloseTo(estimate.quantile(p), within(ERROR));
        }
        for (var k = 1; k <= 45; k++) {
            var p = Math.scalb(1, -k);
            assertThat(curve.at(p)).as("p = " + p).isCloseTo(estimate.quantile(p), within(ERROR));
            assertThat(curve.at(1 - p)).as("p = 1 - " + p).isCloseTo(estimate.quantile(1 - p), within(ERROR));
        }
    }

    @Test
    void theErrorScalesWithTheRange() {
        var estimate = new Estimate.Pert(-40, 55, 160);
        var curve = QuantileCurve.of(estimate);
        for (var p = 0.0; p <= 1; p += .01) {
            assertThat(curve.at(p)).isCloseTo(estimate.quantile(p), within(200 * ERROR));
        }
    }

    /// With the mode at an end the quantile has a closed form: F(x) = 1 − (1 − x)⁵.
    @Test
    void aPertWithItsModeAtTheLowerEndHasAClosedForm() {
        var curve = QuantileCurve.of(new Estimate.Pert(0, 0, 1));
        for (var p = 0.0; p < 1; p += .03125) {
            assertThat(curve.at(p)).isCloseTo(1 - StrictMath.pow(1 - p, .2), within(ERROR));
        }
    }

    @Test
    void aCurveStaysInItsRangeAndNeverFalls() {
        for (var estimate :
                List.of(new Estimate.Pert(10, 20, 90), new Estimate.Pert(10, 10, 90), new Estimate.Pert(10, 90, 90))) {
            var curve = QuantileCurve.of(estimate);
            var values = IntStream.rangeClosed(0, 10_000)
                    .mapToObj(k -> curve.at(k / 10_000.0))
                    .toList();
            assertThat(values).isSorted().allMatch(x -> x >= 10 && x <= 90);
            assertThat(values.getFirst()).isCloseTo(10, within(1e-9));
            assertThat(values.getLast()).isCloseTo(90, within(1e-9));
        }
    }

    @Test
    void theOtherFormsAreTheirOwnQuantiles() {
        for (var text : List.of("55", "55 ± 10", "40..70")) {
            var estimate = Estimate.parse(text).orElseThrow().within(0, 100);
            var curve = QuantileCurve.of(estimate);
            for (var p = 0.0; p < 1; p += .125) {
                assertThat(curve.at(p)).as(text).isEqualTo(estimate.quantile(p));
            }
        }
    }
}
