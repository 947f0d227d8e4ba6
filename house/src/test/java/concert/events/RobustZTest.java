package concert.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RobustZTest {
    private static RateSeries counts(double... counts) {
        var ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return RateSeries.ofCounts(counts, ones);
    }

    /// Twelve periods of 9 events, then 27. The noise is that of a Poisson process, so V = 9 (1 + 1/12) =
    /// 9.75 and z = (27^⅔ − 9^⅔) / (⅔ 9^(−⅓) √9.75) = (9 − 4.3267) / 1.0007 = 4.6698.
    @Test
    void aCountByHand() {
        var series = counts(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 27);
        var z = RobustZ.of(series, RobustZ.Options.DEFAULTS);
        assertThat(z.scores().getLast()).isCloseTo(4.6698, within(1e-3));
        assertThat(z.changes()).singleElement().satisfies(change -> {
            assertThat(change.index()).isEqualTo(12);
            assertThat(change.before()).isEqualTo(9);
            assertThat(change.after()).isEqualTo(27);
            assertThat(change.score()).isCloseTo(4.6698 / z.bound(), within(1e-3));
        });
    }

    /// One scored period: Student's t of 11 degrees of freedom, 2.201 at 0.025 on each side; of 48 periods
    /// 4.44 at 0.05 / 96.
    @Test
    void theBoundIsOfStudentsT() {
        assertThat(RobustZ.Options.DEFAULTS.bound(13)).isCloseTo(2.201, within(0.005));
        assertThat(RobustZ.Options.DEFAULTS.bound(60)).isCloseTo(4.44, within(0.05));
    }

    /// A period out of the ordinary is not part of what later ones are judged by.
    @Test
    void theFirstOfARunAndNoEcho() {
        var series = new double[40];
        Arrays.setAll(series, t -> t == 36 || t == 37 || t == 39 ? 60 : 9 + t % 2);
        var changes = RobustZ.of(counts(series), RobustZ.Options.DEFAULTS).changes();
        assertThat(changes).extracting(Change::index).containsExactly(36, 39);
    }

    @Test
    void whatIsNotJudged() {
        var few = counts(0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0);
        assertThat(RobustZ.of(few, RobustZ.Options.DEFAULTS).scores().subList(0, 12))
                .allMatch(score -> score.isNaN());
        assertThat(RobustZ.of(counts(new double[20]), RobustZ.Options.DEFAULTS).scores())
                .allMatch(score -> score.isNaN());
        assertThat(RobustZ.of(PeltTest.plain(1, 3, 2, 1, 3, 2, 1, 3, 2, 1, 3, 2, 9), RobustZ.Options.DEFAULTS)
                        .scores())
                .allMatch(score -> score.isNaN());
    }
}
