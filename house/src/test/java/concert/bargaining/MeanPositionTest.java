package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanPositionTest {

    /// (10 + 20 + 90) / 3 = 40, whatever the weights.
    @Test
    void countsEveryActorTheSame() {
        assertThat(MeanPosition.outcome(new double[] {10, 20, 90})).isEqualTo(40);
    }

    /// (4+7+4+4+10+10+10+7+4+7) / 10 = 6.7.
    @Test
    void readsAScenario() {
        var scenario = Situation.scenario(Situation.emission1988(), null);
        assertThat(MeanPosition.forecast(scenario, "emission").outcome()).isEqualTo(6.7, within(1e-12));
    }

    @Test
    void refusesAnIssueWithoutStances() {
        var nobody = Situation.contest(new double[0], new double[0], new double[0]);
        assertThatThrownBy(() -> MeanPosition.forecast(nobody)).hasMessage("nobody takes a stance on question");
    }
}
