package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Worked by hand.
class RegretTest {
    @Test
    void comparesTwoOptionsOverFourFutures() {
        var regret = Regret.compare(List.of("hold", "move"), new double[][] {{4, 4, 4, 4}, {10, 6, 2, 0}}, .5, 4);
        // best of each future: 10, 6, 4, 4
        assertThat(regret.rows().get(0)).isEqualTo(new Regret.Row(4, 4, 4, 6, 1));
        assertThat(regret.rows().get(1)).isEqualTo(new Regret.Row(4.5, 0, 1, 4, .5));
    }

    @Test
    void theFutureAtTheEdgeOfTheTailCountsInPart() {
        // .375 × 4 = 1.5 futures: (0 + ½·2) / 1.5
        assertThat(Regret.tailMean(new double[] {10, 6, 2, 0}, .375)).isEqualTo(1 / 1.5, within(1e-12));
    }

    @Test
    void findsWhereAJudgementFlips() {
        var flips = FlipPoint.between(x -> x * x > 2, -3, 3, 10, 1e-9);
        assertThat(flips).hasSize(2);
        assertThat(flips.get(0).at()).isEqualTo(-Math.sqrt(2), within(1e-8));
        assertThat(flips.get(0).holdsBelow()).isTrue();
        assertThat(flips.get(1).at()).isEqualTo(Math.sqrt(2), within(1e-8));
        assertThat(flips.get(1).holdsBelow()).isFalse();
    }
}
