package concert.bargaining.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.bargaining.CompromiseModel;
import concert.bargaining.Contest;
import concert.scenario.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Worked by hand: weights 10·0.5 = 5, 20·0.25 = 5, 10·1 = 10 at 0, 100, 60 give x̂ = (0 + 500 + 600)/20 = 55.
class LeverageTest {
    private static final Contest CONTEST = new Contest(
            "tax",
            new Roster(List.of("a", "b", "c")),
            new double[] {10, 20, 10},
            new double[] {.5, .25, 1},
            new double[] {0, 100, 60});

    @Test
    void leverageIsTheSlopeOfTheCompromise() {
        var leverage = Leverage.of(CONTEST);
        assertThat(leverage.outcome()).isEqualTo(55);
        assertThat(leverage.actors().get(0).perCapability()).isEqualTo(.5 * -55 / 20, within(1e-12));
        assertThat(leverage.actors().get(0).perSalience()).isEqualTo(10 * -55 / 20.0, within(1e-12));
        assertThat(leverage.actors().get(1).perCapability()).isEqualTo(.25 * 45 / 20, within(1e-12));
        var step = 1e-6;
        var more = CompromiseModel.outcome(new double[] {10, 20, 10 + step}, CONTEST.salience(), CONTEST.position());
        assertThat(leverage.actors().get(2).perCapability()).isEqualTo((more - 55) / step, within(1e-6));
    }

    /// c wants 60: 60 + 5·20/10 = 70 brings x̂ to 55 + 10·10/20 = 60. a cannot go below 0 and b not above 100.
    @Test
    void theBestPositionBringsTheCompromiseHome() {
        var best = BestPosition.all(CONTEST);
        assertThat(best.get(2)).isEqualTo(new BestPosition("tax", "c", 70, 60, 5));
        assertThat(best.get(0).position()).isZero();
        assertThat(best.get(0).gain()).isZero();
        assertThat(best.get(1).position()).isEqualTo(100);
    }
}
