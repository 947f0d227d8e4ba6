package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompromiseModelTest {

    /// Weights 2·.5 = 1 and 3·1 = 3: (1·20 + 3·60) / 4 = 50.
    @Test
    void weighsPositionsByCapabilityTimesSalience() {
        var outcome = CompromiseModel.outcome(new double[] {2, 3}, new double[] {.5, 1}, new double[] {20, 60});
        assertThat(outcome).isEqualTo(50);
    }

    @Test
    void reproducesEmission1988() {
        assertThat(CompromiseModel.forecast(Situation.emission1988()).outcome()).isEqualTo(7.38996, within(5e-6));
    }

    @Test
    void readsAScenario() {
        var contest = Situation.contest(new double[] {2, 3}, new double[] {.5, 1}, new double[] {20, 60});
        var forecast = CompromiseModel.forecast(Situation.scenario(contest, null), Situation.ISSUE);
        assertThat(forecast).isEqualTo(new CompromiseModel(Situation.ISSUE, 50));
    }

    @Test
    void dependsOnRatiosOfCapabilityOnly() {
        var s = new double[] {.2, .9, .4};
        var x = new double[] {3, 50, 98};
        assertThat(CompromiseModel.outcome(new double[] {10, 20, 70}, s, x))
                .isEqualTo(CompromiseModel.outcome(new double[] {1, 2, 7}, s, x), within(1e-12));
    }

    @Test
    void refusesAContestInWhichNobodyCarriesWeight() {
        var contest = Situation.contest(new double[] {2, 3}, new double[] {0, 0}, new double[] {20, 60});
        assertThatThrownBy(() -> CompromiseModel.forecast(contest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody of [a0, a1] carries weight on question");
    }
}
