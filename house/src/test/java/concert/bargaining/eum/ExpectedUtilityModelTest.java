package concert.bargaining.eum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import concert.bargaining.CompromiseModel;
import concert.bargaining.Move;
import concert.bargaining.Round;
import concert.bargaining.Situation;
import concert.bargaining.Stop;
import concert.bargaining.WeightedMedian;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectedUtilityModelTest {

    /// Medians and means after rounds 1–10 of the replication's program; the paper's table 2 prints 8.4 9.9 9.9 9.9 9.9
    /// 7.4 8.8 9.6.
    @Test
    void scholzVariantReproducesTheTrajectoryOfEmission1988() {
        var contest = Situation.emission1988();
        var model = ExpectedUtilityModel.forecast(contest, ExpectedUtilityModel.Options.SCHOLZ);
        var medians =
                new double[] {8.415932, 9.610859, 9.96198, 9.96198, 9.96198, 7.472046, 8.824594, 9.67113, 9.67113, 7.0};
        for (var round = 1; round <= 10; round++) {
            var x = positions(model.course().rounds().get(round));
            assertThat(WeightedMedian.outcome(contest.weights(), x))
                    .as("median after round %d", round)
                    .isEqualTo(medians[round - 1], within(1e-6));
        }
    }

    @Test
    void scholzVariantReproducesTheMeansOfEmission1988() {
        var contest = Situation.emission1988();
        var rounds = ExpectedUtilityModel.forecast(contest, ExpectedUtilityModel.Options.SCHOLZ)
                .course()
                .rounds();
        var means = new double[] {7.461314, 7.552501, 7.590145};
        for (var round = 0; round < means.length; round++) {
            assertThat(CompromiseModel.outcome(
                            contest.capability(), contest.salience(), positions(rounds.get(round + 1))))
                    .as("mean after round %d", round + 1)
                    .isEqualTo(means[round], within(1e-6));
        }
    }

    /// Belgium compromises with France, Luxembourg goes to 7, Ireland to 4.
    @Test
    void scholzVariantTellsWhoMovedWhomInTheFirstRound() {
        var contest = Situation.emission1988();
        var first = ExpectedUtilityModel.forecast(contest, ExpectedUtilityModel.Options.SCHOLZ)
                .course()
                .rounds()
                .get(1);
        assertThat(first.moves()).contains(new Move("Belgium", "France", Move.Kind.COMPROMISE));
        assertThat(first.positions().get(contest.actors().index("Belgium")).getFirst())
                .isEqualTo(8.415932315426764, within(1e-12));
        assertThat(first.positions().get(contest.actors().index("Luxembourg")).getFirst())
                .isEqualTo(7);
        assertThat(first.positions().get(contest.actors().index("Ireland")).getFirst())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Equations.class)
    void doesNotDependOnTheUnitsOfTheScale(Equations equations) {
        var contest = Situation.emission1988();
        var options = new ExpectedUtilityModel.Options(equations, .5, 3);
        var stretched = Situation.contest(
                contest.capability(),
                contest.salience(),
                Arrays.stream(contest.position()).map(x -> 10 * x).toArray());
        assertThat(ExpectedUtilityModel.forecast(stretched, options).outcome())
                .isEqualTo(10 * ExpectedUtilityModel.forecast(contest, options).outcome(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Equations.class)
    void isSettledWhereAllAgree(Equations equations) {
        var contest = Situation.contest(new double[] {1, 2}, new double[] {.5, 1}, new double[] {40, 40});
        var model = ExpectedUtilityModel.forecast(contest, new ExpectedUtilityModel.Options(equations, .5, 10));
        assertThat(model.course().stopped()).isEqualTo(Stop.SETTLED);
        assertThat(model.outcome()).isEqualTo(40);
    }

    /// Two actors at the ends of the scale, R = 100, the median with the stronger one at 100. For the weaker one
    /// P = ¼, U_s = 2, U_f = −2, so the contest is worth ¼·2 − ¾·2 = −1 and the challenge s_j·(−1) + (1 − s_j)·2
    /// − 0 = −1 with s_j = 1; for the stronger one ¾·2 − ¼·2 = 1 with s_i = 1. At Q = 1 only this counts, so
    /// (a, b) = (−1, 1): |a| ≥ b, the weaker one gives in.
    @Test
    void printedEquationsMakeTheWeakerOfTwoGiveIn() {
        var contest = Situation.contest(new double[] {1, 3}, new double[] {1, 1}, new double[] {0, 100});
        var model = ExpectedUtilityModel.forecast(contest, new ExpectedUtilityModel.Options(Equations.PRINTED, 1, 1));
        assertThat(model.course().last().moves()).containsExactly(new Move("a0", "a1", Move.Kind.CAPITULATION));
        assertThat(model.outcome()).isEqualTo(100);
    }

    @Test
    void readsOptions() {
        assertThat(ExpectedUtilityModel.Options.PRINTED.with(Map.of("Q", "1", "MaxRounds", "3")))
                .isEqualTo(new ExpectedUtilityModel.Options(Equations.PRINTED, 1, 3));
        assertThatThrownBy(() -> ExpectedUtilityModel.Options.PRINTED.with(Map.of("Q", "2")))
                .hasMessage("Q is \"2\", expected a share from 0 to 1");
    }

    private static double[] positions(Round round) {
        return round.positions().stream().mapToDouble(actor -> actor.getFirst()).toArray();
    }
}
