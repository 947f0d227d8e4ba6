package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.bargaining.election.PceModel;
import concert.bargaining.election.VictoryProbModel;
import concert.bargaining.election.VotingRule;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CondorcetElectionTest {
    private static final Offset<Double> CLOSE = within(1e-6);
    private static final Contest TWO =
            Situation.contest(new double[] {1, 3}, new double[] {1, 1}, new double[] {0, 100});

    /// Each votes for its own position with its whole weight: 1 against 3, so a quarter and three quarters.
    @Test
    void isProportionalToStrengthBetweenTwo() {
        var election = CondorcetElection.forecast(TWO, CondorcetElection.rules(PceModel.CONDITIONAL));
        assertThat(election.positions()).containsExactly(0.0, 100.0);
        assertThat(election.probability().getFirst()).isEqualTo(.25, CLOSE);
        assertThat(election.outcome()).isEqualTo(75, within(1e-5));
    }

    /// Squares: 1 against 9.
    @Test
    void followsTheVictoryModel() {
        var rules = CondorcetElection.rules(
                CondorcetElection.rules(PceModel.CONDITIONAL), Map.of("VictoryProbModel", "Square"));
        assertThat(CondorcetElection.forecast(TWO, rules).probability().getFirst())
                .isEqualTo(.1, CLOSE);
    }

    /// Markov-uniform between two: q₁ = ½(½·2P₁ + p(P₁ + P₂)) = ½P₁ + ½p, which settles at P₁ = p.
    @Test
    void walksToTheProbabilityOfVictoryBetweenTwo() {
        var election = CondorcetElection.forecast(TWO, CondorcetElection.rules(PceModel.MARKOV_UNIFORM));
        assertThat(election.probability().getFirst()).isEqualTo(.25, within(2e-6));
    }

    @Test
    void joinsActorsOfTheSamePosition() {
        var contest = Situation.contest(new double[] {1, 1, 2}, new double[] {1, 1, 1}, new double[] {40, 40, 10});
        var election = CondorcetElection.forecast(contest, CondorcetElection.rules(PceModel.MARKOV_INCENTIVE));
        assertThat(election.positions()).containsExactly(10.0, 40.0);
        assertThat(election.probability().getFirst()).isEqualTo(.5, CLOSE);
        assertThat(election.distribution().quantile(.1)).isEqualTo(10);
        assertThat(election.distribution().quantile(.9)).isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(PceModel.class)
    void everyRuleGivesADistribution(PceModel pce) {
        for (var voting : VotingRule.values()) {
            for (var victory : VictoryProbModel.values()) {
                var rules = CondorcetElection.rules(
                        CondorcetElection.rules(pce),
                        Map.of("VotingRule", voting.ktabName(), "VictoryProbModel", victory.ktabName()));
                var election = CondorcetElection.forecast(Situation.emission1988(), rules);
                assertThat(election.probability().stream().mapToDouble(p -> p).sum())
                        .as("%s", rules)
                        .isEqualTo(1, within(1e-5));
                assertThat(election.probability()).as("%s", rules).allMatch(p -> p >= 0);
            }
        }
    }

    @Test
    void readsAScenario() {
        var rules = CondorcetElection.rules(PceModel.CONDITIONAL);
        assertThat(CondorcetElection.forecast(Situation.scenario(TWO, null), Situation.ISSUE, rules))
                .isEqualTo(CondorcetElection.forecast(TWO, rules));
    }
}
