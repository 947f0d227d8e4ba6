package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoldoutsTest {
    private static final Contest THREE =
            Situation.contest(new double[] {2, 1, 1}, new double[] {1, 1, 1}, new double[] {10, 40, 90});

    /// The compromise is (20 + 40 + 90)/4 = 37.5; 10 from 0 is less than 27.5 from there, so the first holds out.
    @Test
    void areThoseToWhomTheStatusQuoIsNearer() {
        var scenario = Situation.scenario(THREE, 0.0);
        var issue = scenario.issues().getFirst().id();
        var compromise = CompromiseModel.forecast(scenario, issue).outcome();
        assertThat(compromise).isEqualTo(37.5);
        assertThat(Holdouts.find(scenario, issue, compromise).orElseThrow())
                .isEqualTo(new Holdouts(issue, 37.5, List.of(scenario.roster().name(0)), .5, List.of()));
    }

    /// 20 lies as far from 0 as from 40.
    @Test
    void whoIsAsNearToTheOneAsToTheOtherDoesNotHoldOut() {
        assertThat(Holdouts.keeps(20, 0, 40)).isFalse();
        assertThat(Holdouts.keeps(19.9, 0, 40)).isTrue();
        assertThat(Holdouts.keeps(20.1, 0, 40)).isFalse();
    }

    @Test
    void withoutAStatusQuoThereAreNone() {
        var scenario = Situation.scenario(THREE, null);
        assertThat(Holdouts.find(scenario, scenario.issues().getFirst().id(), 37.5))
                .isEmpty();
    }

    @Test
    void nobodyHoldsOutForWhatIsTheStatusQuoAlready() {
        var scenario = Situation.scenario(THREE, 37.5);
        var holdouts = Holdouts.find(scenario, scenario.issues().getFirst().id(), 37.5);
        assertThat(holdouts.orElseThrow().actors()).isEmpty();
        assertThat(holdouts.orElseThrow().share()).isZero();
    }
}
