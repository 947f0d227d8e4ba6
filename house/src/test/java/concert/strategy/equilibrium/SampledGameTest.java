package concert.strategy.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.strategy.Board;
import concert.strategy.GrandStrategy;
import concert.strategy.result.Certificate.Search;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Ways in whole levels, worked by hand.
class SampledGameTest {
    private static final Offset<Double> MICRO = within(1e-6);

    /// Raid or not, guard or not: attacker 3r − 5 max(0, r + g − 1), defender −4 max(0, r − g) − g. The attacker is
    /// indifferent at 3 = 5γ, the defender at 4ρ = 1.
    @Test
    void raidAndGuardInWholeLevelsAreDrawnByLot() {
        var strategy = GrandStrategy.of(SweepsTest.raid(1), GrandStrategy.Options.DEFAULTS);
        var plan = strategy.none();
        assertThat(plan.certificate().method()).isEqualTo(Search.SAMPLED_GAME);
        assertThat(plan.certificate().epsilon()).isLessThan(1e-9);
        assertThat(plan.certificate().isEquilibrium()).isTrue();
        assertThat(plan.commitment("raid").expected()).isCloseTo(.25, MICRO);
        assertThat(plan.commitment("guard").expected()).isCloseTo(.6, MICRO);
        assertThat(plan.lotteries()).hasSize(4);
        assertThat(plan.payoff("attacker")).isCloseTo(0, MICRO);
        assertThat(plan.payoff("defender")).isCloseTo(-1, MICRO);
        assertThat(plan.indifferent()).containsExactly("attacker", "defender");
    }

    /// The larger side of a post gains the enemy's units there and 1, the smaller loses that: value 14/9.
    @Test
    void colonelBlotto() {
        var payoff = new double[2][20];
        for (var a = 0; a <= 4; a++) {
            for (var b = 0; b <= 3; b++) {
                payoff[0][a + 5 * b] = post(a, b) + post(4 - a, 3 - b);
                payoff[1][a + 5 * b] = -payoff[0][a + 5 * b];
            }
        }
        var game = new FiniteGame(new int[] {5, 4}, payoff);
        var mixed = game.equilibrium().orElseThrow();
        assertThat(game.regret(mixed)).isLessThan(1e-9);
        assertThat(Arrays.stream(game.values(0, mixed)).max().orElseThrow()).isCloseTo(14. / 9, within(1e-9));
    }

    private static double post(int a, int b) {
        return a > b ? b + 1 : a < b ? -(a + 1) : 0;
    }

    /// Three who each want to differ from the next: nothing for sure holds, a coin each does.
    @Test
    void threeWhoChaseEachOther() {
        var payoff = new double[3][8];
        for (var profile = 0; profile < 8; profile++) {
            for (var player = 0; player < 3; player++) {
                var own = profile >> player & 1;
                var next = profile >> (player + 1) % 3 & 1;
                payoff[player][profile] = (own != next ? 1 : 0) + (player == 2 && own == next ? 2 : 0);
            }
        }
        var game = new FiniteGame(new int[] {2, 2, 2}, payoff);
        var mixed = game.equilibrium().orElseThrow();
        assertThat(game.regret(mixed)).isLessThan(1e-9);
    }

    /// A lump of 2 with a budget of 5: two lumps, not two and a half.
    @Test
    void aLumpIsTakenWhole() {
        var plan = GrandStrategy.of(
                        new Board()
                                .actors("A")
                                .means("A", "money", 5)
                                .end("A.gain", 1, 1, 1)
                                .way("A", "dam", 10, 2, Map.of("money", 1.0))
                                .effect("dam", "A.gain", 1)
                                .scenario(),
                        GrandStrategy.Options.DEFAULTS)
                .none();
        assertThat(plan.commitment("dam").expected()).isCloseTo(4, MICRO);
        assertThat(plan.certificate().isEquilibrium()).isTrue();
    }
}
