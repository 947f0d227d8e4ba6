package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PeakTest {
    /// A roof with its ridge at 1/3: slopes 2 and −1.
    @Test
    void aKinkIsPlaced() {
        assertThat(Peak.near(x -> Math.min(2 * (x - 1.0 / 3), 1.0 / 3 - x), .33338, 1e-4))
                .isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void aSmoothTopIsLeftWhereItIs() {
        assertThat(Peak.near(x -> 5 - (x - .3) * (x - .3), .3, 1e-4)).isEqualTo(.3);
    }
}
