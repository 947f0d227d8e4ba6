package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Where a judgement changes along a quantity.
class FlipPointTest {
    @Test
    void everyChangeIsFoundToTheTolerance() {
        var flips = FlipPoint.between(x -> x < .2 || (x > .5 && x < .7123), 0, 1, 32, 1e-6);
        assertThat(flips).hasSize(3);
        assertThat(flips.get(0).at()).isCloseTo(.2, within(1e-6));
        assertThat(flips.get(0).holdsBelow()).isTrue();
        assertThat(flips.get(1).holdsBelow()).isFalse();
        assertThat(flips.get(2).at()).isCloseTo(.7123, within(1e-6));
        assertThat(flips).allMatch(flip -> flip.width() <= 1e-6);
    }

    /// A stretch of .02 is seen in 64 steps and missed in 8.
    @Test
    void whatComesAndGoesWithinAStepStaysUnseen() {
        assertThat(FlipPoint.between(x -> x < .39 || x > .41, 0, 1, 64, 1e-6)).hasSize(2);
        assertThat(FlipPoint.between(x -> x < .39 || x > .41, 0, 1, 8, 1e-6)).isEmpty();
    }
}
