package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One input at a time.
class TornadoTest {
    /// f = 2x + y + 0z at the probability itself, the middle being 1/2: 2·.5 + .5 = 1.5; x from .7 to 2.3, y from 1.1
    /// to
    /// 1.9.
    @Test
    void theLongestBarComesFirst() {
        var tornado = Tornado.of(point -> 2 * value(point[1]) + value(point[0]), 3);
        assertThat(tornado.middle()).isEqualTo(1.5);
        assertThat(tornado.bars()).extracting(Tornado.Bar::input).containsExactly(1, 0);
        assertThat(tornado.bars().getFirst().low()).isEqualTo(.7);
        assertThat(tornado.bars().getFirst().high()).isEqualTo(2.3);
    }

    private static double value(double probability) {
        return Double.isNaN(probability) ? .5 : probability;
    }

    /// Where one end has no result the bar counts as endless: nothing is dropped.
    @Test
    void aMissingEndIsTold() {
        var tornado = Tornado.of(point -> point[0] > .5 ? Double.NaN : 1, 2);
        assertThat(tornado.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.length()).isInfinite();
            assertThat(bar.low()).isEqualTo(1);
        });
    }
}
