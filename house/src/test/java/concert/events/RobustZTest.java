package concert.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RobustZTest {
    /// Median of 1…9 is 5, the median absolute deviation 2: z of 16 is (16 − 5) / (1.4826 × 2) = 3.7097.
    @Test
    void byHand() {
        assertThat(RobustZ.score(16, new double[] {9, 1, 8, 2, 7, 3, 6, 4, 5}))
                .isCloseTo(11 / (1.4826 * 2), within(1e-12));
    }

    /// Where more than half are the same, the mean absolute deviation counts: of 0 0 0 0 5 it is 1, z of 10 is 10 /
    /// 1.2533.
    @Test
    void mostlyTheSame() {
        assertThat(RobustZ.score(10, new double[] {0, 0, 0, 0, 5})).isCloseTo(10 / 1.253314, within(1e-12));
        assertThat(RobustZ.score(10, new double[] {0, 0, 0})).isNaN();
    }

    /// Only the first of a run out of the ordinary is a change, and what comes later does not judge what came before.
    @Test
    void theFirstOfARun() {
        var series = new double[] {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 9, 9, 1, 2};
        var z = RobustZ.of(series, RobustZ.Options.DEFAULTS);
        assertThat(z.scores().subList(0, 12)).allMatch(score -> score.isNaN());
        assertThat(z.changes()).extracting(Change::index).containsExactly(12);
        assertThat(z.changes().getFirst().before()).isEqualTo(1.5);
    }
}
