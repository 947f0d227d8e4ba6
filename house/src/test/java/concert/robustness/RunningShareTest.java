package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The share of futures as they come in.
class RunningShareTest {
    private static boolean[] holding(int holding, int of) {
        var holds = new boolean[of];
        Arrays.fill(holds, 0, holding, true);
        return holds;
    }

    /// Newcombe 1998 (doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E), table I, method 3: 81 of
    /// 263 .2553 to .3662, 15 of 148 .0624 to .1605, 0 of 20 0 to .1611, 1 of 29 .0061 to .1718.
    @Test
    void theIntervalIsWilsons() {
        isInterval(81, 263, .2553, .3662);
        isInterval(15, 148, .0624, .1605);
        isInterval(0, 20, 0, .1611);
        isInterval(1, 29, .0061, .1718);
    }

    private static void isInterval(int holding, int futures, double low, double high) {
        var point = RunningShare.Point.of(futures, holding);
        assertThat(point.low()).isCloseTo(low, within(5e-5));
        assertThat(point.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void itIsToldAtTwentyNumbersOfFutures() {
        var share = RunningShare.of(holding(100, 400));
        assertThat(share.points()).hasSize(20);
        assertThat(share.points().getFirst().futures()).isEqualTo(20);
        assertThat(share.points().getFirst().share()).isEqualTo(1);
        assertThat(share.share().futures()).isEqualTo(400);
        assertThat(share.share().share()).isEqualTo(.25);
    }

    @Test
    void ofFewFuturesEachIsTold() {
        assertThat(RunningShare.of(true, false, true).points())
                .extracting(RunningShare.Point::futures)
                .containsExactly(1, 2, 3);
    }

    /// √(.25 · .75 / 400) = .02165; about .1875 · (1.96/.02)² = 1800.7 futures make ± 2 points, by Wilson a little
    /// less.
    @Test
    void theErrorFallsWithTheRootOfTheirNumber() {
        var share = RunningShare.of(holding(100, 400));
        assertThat(share.standardError()).isCloseTo(.0216506, within(1e-6));
        assertThat(share.needed(.02)).isBetween(1790L, 1801L);
    }

    /// If all hold, the interval from n/(n + z²) to 1 is no wider than 4 points from n = z²·.96/.04 = 92.2 on.
    @Test
    void aShareOfOneTakesFuturesToo() {
        assertThat(RunningShare.of(holding(10, 10)).needed(.02)).isEqualTo(93);
    }

    @Test
    void withoutFuturesThereIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(RunningShare::of).withMessageContaining("no future decides it");
    }
}
