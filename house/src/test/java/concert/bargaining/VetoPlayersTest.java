package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.DecisionRule;
import concert.scenario.DecisionRule.Vote;
import concert.scenario.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The winset of the status quo, by hand. The status quo is 10; A, B and C stand at 18, 80 and 3 with weights 1, 1 and
/// 1/10, so the compromise is 98.3 / 2.1 = 46.81.
class VetoPlayersTest {
    private static final double QUO = 10;
    private static final Contest CONTEST = new Contest(
            "reactor",
            new Roster(List.of("A", "B", "C")),
            new double[] {1, 1, .1},
            new double[] {1, 1, 1},
            new double[] {18, 80, 3});

    @Test
    void outcomeGoesAsFarAsTheNearerVetoPlayerLets() {
        // A takes 10 to 26, B 10 to 150: the winset is 10 to 26, and 26 is its point nearest to 46.81.
        assertThat(outcome(new DecisionRule(Vote.UNSTATED, List.of("A", "B"), "")))
                .isEqualTo(26);
    }

    @Test
    void vetoPlayersOnBothSidesKeepTheStatusQuo() {
        // C takes −4 to 10 only.
        assertThat(outcome(new DecisionRule(Vote.MAJORITY, List.of("A", "B", "C"), "")))
                .isEqualTo(QUO);
        assertThat(outcome(new DecisionRule(Vote.UNANIMITY, List.of("A"), ""))).isEqualTo(QUO);
    }

    @Test
    void compromiseInsideTheWinsetStands() {
        assertThat(outcome(new DecisionRule(Vote.UNSTATED, List.of("B"), "")))
                .isEqualTo(CompromiseModel.forecast(CONTEST).outcome());
    }

    @Test
    void withoutVetoThereIsNothingToSay() {
        assertThat(VetoPlayers.find(CONTEST, new DecisionRule(Vote.QUALIFIED, List.of(), "by weight"), QUO))
                .isEmpty();
    }

    private static double outcome(DecisionRule rule) {
        return VetoPlayers.find(CONTEST, rule, QUO).orElseThrow().outcome();
    }
}
