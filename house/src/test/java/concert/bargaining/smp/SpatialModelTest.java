package concert.bargaining.smp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import concert.bargaining.Contest;
import concert.bargaining.Move;
import concert.bargaining.Situation;
import concert.bargaining.Stop;
import concert.scenario.Roster;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpatialModelTest {
    private static final Contest EXTREMES = Situation.contest(
            new double[] {100, 60, 35, 20}, new double[] {.9, .4, .7, .5}, new double[] {0, 100, 100, 0});

    @Test
    void runsPurelyExtremePositions() {
        var model = run(EXTREMES, Map.of());
        assertThat(model.outcome().getFirst()).isBetween(0.0, 100.0);
        assertThat(model.course().rounds().getFirst().share().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void unanimousActorsStayWhereTheyAre() {
        var contest = Situation.contest(new double[] {1, 2, 3}, new double[] {.5, .5, 1}, new double[] {30, 30, 30});
        var model = run(contest, Map.of());
        assertThat(model.outcome().getFirst()).isEqualTo(30, within(1e-12));
        assertThat(model.course().stopped()).isEqualTo(Stop.SETTLED);
        assertThat(model.course().rounds()).hasSize(3);
        assertThat(model.course().last().probability()).containsExactly(1.0, 1.0, 1.0);
        assertThat(model.course().last().share().getFirst()).isEqualTo(1 / 3.0, within(1e-15));
    }

    @Test
    void anActorThatDoesNotCareIsIndifferent() {
        var contest = Situation.contest(new double[] {1, 2, 3}, new double[] {0, .5, 1}, new double[] {30, 0, 70});
        assertThat(run(contest, Map.of()).outcome().getFirst()).isBetween(0.0, 100.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VotingRule=Proportional",
                "VotingRule=Prop",
                "VotingRule=Binary",
                "VotingRule=PropBin",
                "VotingRule=Cubic",
                "VotingRule=PropCbc",
                "VotingRule=ASymProsp",
                "VictoryProbModel=Quartic",
                "VictoryProbModel=Octic",
                "VictoryProbModel=Binary",
                "PCEModel=MarkovUniform",
                "PCEModel=MarkovIncentive",
                "BigRAdjust=Full",
                "BigRAdjust=TwoThirds",
                "BigRAdjust=No",
                "BigRRange=Max",
                "ThirdPartyCommit=FullCommit",
                "InterVecBrgn=S2PMax",
                "BargnModel=InitRcvrInterp",
                "BargnModel=PWCompInterp",
                "StateTransitions=Stochastic",
                "IdealAdjustment=0.3",
                "IdealAdjustment=a0>a1=0.5|a0>a0=0.5",
                "MaxTurns=5"
            })
    void everyOptionRunsToItsEnd(String option) {
        var parts = option.split("=", 2);
        for (var contest : List.of(EXTREMES, crowd(12))) {
            var model = run(contest, Map.of(parts[0], parts[1]));
            assertThat(model.outcome().getFirst()).isBetween(0.0, 100.0);
            for (var round : model.course().rounds()) {
                assertThat(round.positions())
                        .allSatisfy(x -> assertThat(x.getFirst()).isBetween(0.0, 100.0));
                assertThat(round.probability()).allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
            }
        }
    }

    @Test
    void tellsWhoMovedWhom() {
        var model = run(crowd(12), Map.of());
        for (var number = 1; number < model.course().rounds().size(); number++) {
            var before = model.course().rounds().get(number - 1).positions();
            var round = model.course().rounds().get(number);
            var moved = round.moves().stream().map(Move::actor).toList();
            for (var i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(round.positions().get(i))) {
                    assertThat(moved).contains("a" + i);
                }
            }
        }
    }

    @Test
    void theSameSeedDrawsTheSameCourse() {
        var stochastic = Map.of("StateTransitions", "Stochastic");
        var first = SpatialModel.of(SpatialInput.of(crowd(12)), SpatialOptions.of(stochastic, 7));
        assertThat(SpatialModel.of(SpatialInput.of(crowd(12)), SpatialOptions.of(stochastic, 7)))
                .isEqualTo(first);
        var others = IntStream.range(8, 12)
                .mapToObj(seed -> SpatialModel.of(SpatialInput.of(crowd(12)), SpatialOptions.of(stochastic, seed)))
                .map(model -> model.course().rounds())
                .toList();
        assertThat(others).anyMatch(rounds -> !rounds.equals(first.course().rounds()));
    }

    @Test
    void thirdPartiesThatCommitFullyDoNotCount() {
        assertThat(run(crowd(8), Map.of("ThirdPartyCommit", "FullCommit"))
                        .course()
                        .rounds())
                .isEqualTo(run(crowd(8), Map.of("ThirdPartyCommit", "NoCommit"))
                        .course()
                        .rounds());
    }

    @Test
    void refusesSaliencesThatSumToMoreThanOne() {
        assertThatThrownBy(() -> new SpatialInput(
                        new Roster(List.of("a", "b")),
                        List.of("p", "q"),
                        new double[] {1, 1},
                        new double[][] {{.5, .5}, {.75, .75}},
                        new double[][] {{0, 50}, {100, 50}}))
                .hasMessage("saliences of b on [p, q] sum to 1.5, expected at most 1");
    }

    @Test
    void namesEveryOptionThatCannotBeRead() {
        assertThatThrownBy(() -> SpatialOptions.of(Map.of("VotingRule", "Often", "Votingrule", "Binary"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "VotingRule is \"Often\", expected one of [Proportional, Binary, PropBin, Cubic, PropCbc,"
                                + " ASymProsp]")
                .hasMessageContaining("no option Votingrule");
    }

    private static SpatialModel run(Contest contest, Map<String, String> options) {
        return SpatialModel.of(SpatialInput.of(contest), SpatialOptions.of(options, 1));
    }

    /// Positions spread by a fixed rule.
    private static Contest crowd(int n) {
        return Situation.contest(
                fill(n, i -> 10 + 7 * (i % 5)), fill(n, i -> .2 + .1 * (i % 7)), fill(n, i -> (37 * i) % 101));
    }

    private static double[] fill(int n, IntToDoubleFunction value) {
        var values = new double[n];
        Arrays.setAll(values, value);
        return values;
    }
}
