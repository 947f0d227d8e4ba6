package concert.assess.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.assess.Situation;
import concert.assess.analysis.Computed;
import concert.assess.metric.BargainingGauges;
import concert.bargaining.Method;
import org.junit.jupiter.api.Test;

/// Where a judgement flips.
class FlipTest {
    private static boolean isAbove(Computed computed) {
        return BargainingGauges.outcome(computed, "road", Method.COMPROMISE) > 50;
    }

    private static Flip.Asked asked(String x, String y) {
        var scenario = new Situation()
                .actors("ANN", "BOB")
                .issue("road", null, 50)
                .stance("road", "ANN", x, "1", "1")
                .stance("road", "BOB", y, "1", "1")
                .scenario();
        return Flip.Asked.of(scenario, FlipTest::isAbove);
    }

    /// (x + 40)/2 is above 50 while x is above 60.
    @Test
    void itIsFoundByHalving() {
        var flip = Flip.find(asked("40..90", "40"), 0).orElseThrow();
        assertThat(flip.side()).isEqualTo(Flip.Side.BELOW);
        assertThat(flip.value()).isCloseTo(60, within(.01));
    }

    /// At the middle x is 55 and the compromise 47.5; it rises above 50 once x rises above 60.
    @Test
    void aJudgementThatDoesNotHoldMayComeToHold() {
        var flip = Flip.find(asked("40..70", "40"), 0).orElseThrow();
        assertThat(flip.side()).isEqualTo(Flip.Side.ABOVE);
        assertThat(flip.value()).isCloseTo(60, within(.01));
    }

    @Test
    void thereIsNoneWhereTheWholeRangeAgrees() {
        assertThat(Flip.find(asked("80..90", "40"), 0)).isEmpty();
    }

    @Test
    void aNormalEstimateIsTriedFarIntoItsTails() {
        assertThat(Flip.find(asked("65 ± 5", "40"), 0).orElseThrow().value()).isCloseTo(60, within(.01));
        assertThat(Flip.find(asked("90 ± 5", "40"), 0)).isEmpty();
    }
}
