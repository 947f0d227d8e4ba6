package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KalaiSmorodinskyTest {

    /// From d = 0 towards 40 and 80: at x the shares of the ideal gains are 2 − x/40 and x/80, equal at
    /// x = 2·40·80/120 = 53.33…
    @Test
    void givesTheNearestAndTheFarthestTheSameShareOfTheirIdealGain() {
        assertThat(KalaiSmorodinsky.outcome(new double[] {1, 1, 1}, new double[] {40, 80, 60}, 0))
                .isEqualTo(160 / 3.0, within(1e-12));
    }

    /// The same seen from the other end of the scale.
    @Test
    void isTheSameFromBothSides() {
        assertThat(KalaiSmorodinsky.outcome(new double[] {1, 1}, new double[] {60, 20}, 100))
                .isEqualTo(100 - 160 / 3.0, within(1e-12));
    }

    @Test
    void isTheStatusQuoWhereSomebodyWantsIt() {
        assertThat(KalaiSmorodinsky.outcome(new double[] {1, 1}, new double[] {30, 80}, 30))
                .isEqualTo(30);
    }

    @Test
    void readsAScenario() {
        var contest = Situation.contest(new double[] {1, 3}, new double[] {1, 1}, new double[] {40, 80});
        assertThat(KalaiSmorodinsky.find(Situation.scenario(contest, 0.0), Situation.ISSUE)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(160 / 3.0, within(1e-12));
    }
}
