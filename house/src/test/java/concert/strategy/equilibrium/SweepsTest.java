package concert.strategy.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.End;
import concert.scenario.Estimate;
import concert.scenario.Provenance;
import concert.scenario.Scenario;
import concert.strategy.Board;
import concert.strategy.Khyber;
import concert.strategy.response.Adapting;
import concert.strategy.response.Responses;
import concert.strategy.result.Certificate;
import concert.strategy.situation.Accord;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Situation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Equilibria worked by hand.
class SweepsTest {
    private static final Offset<Double> MICRO = within(1e-6);

    @Test
    void khyberWithoutADeal() {
        var outcome = solved(Khyber.at(.3), 0);
        payoffs(outcome, 22.05, 11.25, 7.10);
        totals(outcome, 0, 6.5, 3.5, 4, 4, 4, 3, 3);
        assertThat(outcome.valueOfMeans())
                .as("money of PAK, diplomacy of PAK, …")
                .hasSize(5);
        assertThat(outcome.valueOfMeans().get(0)).isCloseTo(1.2, MICRO);
        assertThat(outcome.valueOfMeans().get(1)).isCloseTo(.425, MICRO);
        assertThat(outcome.valueOfMeans().get(2)).isCloseTo(1, MICRO);
        assertThat(outcome.valueOfMeans().get(3)).isCloseTo(0, MICRO);
        assertThat(outcome.valueOfMeans().get(4)).isCloseTo(2, MICRO);
    }

    @Test
    void khyberWithThePipeline() {
        for (var order : List.of(
                new int[] {0, 1, 2},
                new int[] {0, 2, 1},
                new int[] {1, 0, 2},
                new int[] {1, 2, 0},
                new int[] {2, 0, 1},
                new int[] {2, 1, 0})) {
            var outcome = solved(Khyber.at(.3), 1, order);
            payoffs(outcome, 24.0478125, 12.2275, 7.5125);
            totals(outcome, 0, 3.5, 3.5, 4, 0, 4, 3, 3);
            totals(outcome, 1, 3.75, 3.25, 4, 2.25, 1.75, 3, 3);
            assertThat(outcome.certificate().epsilon()).isLessThan(1e-9);
        }
    }

    /// B's only way rests on a deal that is off, so it has nothing to gain; rounding is no regret.
    @Test
    void whoCanDoNothingHasNoRegret() {
        var scenario = new Board()
                .actors("A", "B")
                .means("A", "money", 3)
                .means("B", "money", 3)
                .end("A.wealth", 1. / 3, 1, 1)
                .end("B.wealth", 1. / 3, 1, 1)
                .way("A", "help", 3, Map.of("money", 1.0))
                .way("B", "wait", 3, 0, Map.of("money", 1.0), new concert.scenario.Way.Need("pact", 1))
                .effect("help", "A.wealth", .1)
                .effect("help", "B.wealth", .7)
                .effect("wait", "B.wealth", .3)
                .deal("pact", List.of("A", "B"), "", Map.of())
                .branch("one", 1. / 3)
                .branch("two", 2. / 3)
                .scenario();
        assertThat(solved(scenario, 0).certificate().epsilon()).isLessThan(1e-12);
    }

    /// U_i = a_i x_i − x_i²/2 − ½ x_i x_j, a = (10, 8), cut into unit segments: the same moves, U + a term in x_j.
    @Test
    void theDuel() {
        totals(solved(duel(20), 0), 0, 8, 4);
        payoffs(solved(duel(20), 0), 50, 32);
        totals(solved(duel(6), 0), 0, 6, 5);
        payoffs(solved(duel(6), 0), 48.75, 32);
    }

    /// Raid and guard: undamped sweeps run in the circle (1, 1), (0, 0).
    @Test
    void raidAndGuardNeedHalfSteps() {
        var outcome = solved(raid(0), 0);
        totals(outcome, 0, .5, .5);
        assertThat(outcome.certificate().method()).isEqualTo(Certificate.Search.HALF_STEPS);
        assertThat(outcome.certificate().isEquilibrium()).isTrue();
    }

    static Scenario duel(double cap) {
        return new Board()
                .actors("A", "B")
                .end("A.gain", 1, 9.5, curve(10))
                .end("B.gain", 1, 7.5, curve(8))
                .way("A", "a", cap, Map.of())
                .way("B", "b", 20, Map.of())
                .effect("a", "A.gain", 1)
                .effect("b", "A.gain", .5)
                .effect("b", "B.gain", 1)
                .effect("a", "B.gain", .5)
                .scenario();
    }

    /// Unit segments of slope a − k − ½, then slope −1.
    private static double[] curve(int a) {
        var curve = new double[2 * a + 1];
        for (var k = 0; k < a; k++) {
            curve[2 * k] = a - k - .5;
            curve[2 * k + 1] = 1;
        }
        curve[2 * a] = -1;
        return curve;
    }

    /// Attacker 3r − 5 max(0, r + g − 1), defender −4 max(0, r − g) − g.
    static Scenario raid(double lump) {
        return new Board()
                .actors("attacker", "defender")
                .end("attacker.loot", 3, 1, 1)
                .end("defender.cover", 4, 1, 0)
                .end("defender.cost", 1, 1, 1)
                .way("attacker", "raid", 1, lump, Map.of())
                .way("defender", "guard", 1, lump, Map.of())
                .effect("raid", "attacker.loot", 1)
                .effect("raid", "attacker.slack", -1)
                .effect("guard", "attacker.slack", -1)
                .effect("guard", "defender.cover", 1)
                .effect("raid", "defender.cover", -1)
                .effect("guard", "defender.cost", -1)
                .row(base("attacker", "slack", 5, 1))
                .scenario();
    }

    private static End base(String actor, String id, double weight, double base) {
        return new End(
                actor,
                id,
                "",
                Estimate.of(weight),
                Estimate.of(base),
                1,
                List.of(new End.Segment(Double.POSITIVE_INFINITY, 0)),
                Provenance.UNSTATED);
    }

    private static Outcome solved(Scenario scenario, int deals, int... order) {
        var situation = Situation.of(scenario);
        var turn = order.length > 0
                ? order
                : IntStream.range(0, situation.actors.size()).toArray();
        try (var responses = Responses.of(situation, Adapting.EVERYBODY)) {
            return new Sweeps(responses, Accord.ofBits(situation.deals.size(), deals), 1e-6)
                    .from(Moves.none(situation), turn);
        }
    }

    private static void payoffs(Outcome outcome, double... expected) {
        for (var i = 0; i < expected.length; i++) {
            assertThat(outcome.payoff(i)).as("payoff %s", i).isCloseTo(expected[i], MICRO);
        }
    }

    private static void totals(Outcome outcome, int leaf, double... expected) {
        for (var w = 0; w < expected.length; w++) {
            assertThat(outcome.moves().total(w, leaf)).as("way %s", w).isCloseTo(expected[w], MICRO);
        }
    }
}
