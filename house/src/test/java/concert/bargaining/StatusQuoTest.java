package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusQuoTest {
    private static final Contest CONTEST = Situation.contest(new double[] {1}, new double[] {1}, new double[] {30});

    @Test
    void isWhatHolds() {
        assertThat(StatusQuo.find(Situation.scenario(CONTEST, 12.5), Situation.ISSUE))
                .contains(new StatusQuo(Situation.ISSUE, 12.5));
    }

    @Test
    void isEmptyWhereTheScenarioDoesNotSayIt() {
        assertThat(StatusQuo.find(Situation.scenario(CONTEST, null), Situation.ISSUE))
                .isEmpty();
    }
}
