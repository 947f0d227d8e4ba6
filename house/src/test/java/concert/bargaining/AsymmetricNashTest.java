package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AsymmetricNashTest {

    /// Both want more than d = 0: gains at x between 40 and 80 are 80 − x and x. With weights 1 and 1 the product
    /// (80 − x)·x falls from its maximum at 40 on, so the kink at 40.
    @Test
    void settlesAtTheNearerPositionWhereThatIsTheKink() {
        assertThat(AsymmetricNash.outcome(new double[] {1, 1}, new double[] {40, 80}, 0))
                .isEqualTo(40, within(1e-9));
    }

    /// As above with weights 1 and 3: slope 3/x − 1/(80 − x) = 0 at 3(80 − x) = x, x = 60.
    @Test
    void weighsGainsByCapabilityTimesSalience() {
        assertThat(AsymmetricNash.outcome(new double[] {1, 3}, new double[] {40, 80}, 0))
                .isEqualTo(60, within(1e-9));
    }

    @Test
    void isTheStatusQuoWhereActorsWantOppositeThings() {
        assertThat(AsymmetricNash.outcome(new double[] {1, 3}, new double[] {40, 80}, 50))
                .isEqualTo(50);
    }

    @Test
    void asksOnlyActorsWithWeight() {
        assertThat(AsymmetricNash.outcome(new double[] {1, 0}, new double[] {40, 80}, 50))
                .isEqualTo(40, within(1e-9));
    }

    @Test
    void needsAStatusQuo() {
        var contest = Situation.contest(new double[] {1, 3}, new double[] {1, 1}, new double[] {40, 80});
        assertThat(AsymmetricNash.find(Situation.scenario(contest, null), Situation.ISSUE))
                .isEmpty();
        assertThat(AsymmetricNash.find(Situation.scenario(contest, 0.0), Situation.ISSUE)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(60, within(1e-9));
    }
}
