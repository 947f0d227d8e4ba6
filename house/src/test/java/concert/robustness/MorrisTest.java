package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Elementary effects, worked by hand.
class MorrisTest {
    private static final Morris.Options OPTIONS = new Morris.Options(50, 4, 5);

    /// f = 2x − y: every effect of x is 2, every one of y −1, and z has none.
    @Test
    void effectsOfALineAreItsSlopes() {
        var effects = Morris.screen(u -> 2 * u[0] - u[1], 3, OPTIONS).effects();
        assertThat(effects.get(0).mean()).isCloseTo(2, within(1e-12));
        assertThat(effects.get(1).mean()).isCloseTo(-1, within(1e-12));
        assertThat(effects.get(1).meanAbsolute()).isCloseTo(1, within(1e-12));
        assertThat(effects).allMatch(effect -> effect.deviation() < 1e-12);
        assertThat(effects.get(2).meanAbsolute()).isZero();
    }

    /// f = xy: the effect of x is y, one of 0, 1/3, 2/3, 1, ½ on average; its spread tells the interaction.
    @Test
    void interactionShowsInTheSpread() {
        var screened = Morris.screen(u -> u[0] * u[1], 2, new Morris.Options(2_000, 4, 5));
        assertThat(screened.runs()).isEqualTo(6_000);
        for (var effect : screened.effects()) {
            assertThat(effect.mean()).isCloseTo(.5, within(.03));
            assertThat(effect.deviation()).isCloseTo(Math.sqrt(5.0 / 36), within(.02));
        }
    }

    /// A run without a result costs the effects on either side of it, and is counted.
    @Test
    void runsWithoutAResultAreLeftOutAndCounted() {
        var screened = Morris.screen(u -> u[0] > .9 ? Double.NaN : u[0], 1, OPTIONS);
        assertThat(screened.incomplete()).isPositive().isLessThan(50);
        assertThat(screened.effects().getFirst().mean()).isCloseTo(1, within(1e-12));
    }
}
