package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightedMedianTest {

    /// Weights 1, 1, 3 at 90, 10, 40; sorted 10 (1), 40 (4 of 5, at least 2.5): 40.
    @Test
    void isTheFirstPositionThatReachesHalfOfTheWeight() {
        assertThat(WeightedMedian.outcome(new double[] {1, 1, 3}, new double[] {90, 10, 40}))
                .isEqualTo(40);
    }

    /// Weights 1 and 1 at 10 and 90: cumulative 1 at 10 is exactly half of 2, so the lower position.
    @Test
    void isTheLowerOfTwoPositionsThatHalveTheWeight() {
        assertThat(WeightedMedian.outcome(new double[] {1, 1}, new double[] {90, 10}))
                .isEqualTo(10);
    }

    /// .1 + .2 against .3: the sums differ in the last place, the weights do not.
    @Test
    void seesAnExactHalfThroughRounding() {
        assertThat(WeightedMedian.outcome(new double[] {.1, .2, .3}, new double[] {10, 20, 90}))
                .isEqualTo(20);
    }

    @Test
    void passesOverActorsWithoutWeight() {
        assertThat(WeightedMedian.outcome(new double[] {0, 2}, new double[] {10, 70}))
                .isEqualTo(70);
    }

    @Test
    void reproducesEmission1988() {
        assertThat(WeightedMedian.forecast(Situation.emission1988()).outcome()).isEqualTo(7);
    }

    @Test
    void readsAScenario() {
        var scenario = Situation.scenario(Situation.emission1988(), null);
        assertThat(WeightedMedian.forecast(scenario, "emission")).isEqualTo(new WeightedMedian("emission", 7));
    }
}
