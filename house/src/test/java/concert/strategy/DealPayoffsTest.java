package concert.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What each actor of Khyber has without the pipeline and with it, at a probability of sanctions of .3.
class DealPayoffsTest {
    private static final Offset<Double> EXACT = within(1e-6);

    @Test
    void theSameEquilibriaAsGrandStrategy() {
        var found = DealPayoffs.of(Khyber.at(.3), GrandStrategy.Options.BRIEF);
        assertThat(found.none().expected())
                .satisfiesExactly(
                        pak -> assertThat(pak).isEqualTo(22.05, EXACT),
                        rus -> assertThat(rus).isEqualTo(11.25, EXACT),
                        ind -> assertThat(ind).isEqualTo(7.10, EXACT));
        assertThat(found.alone().getFirst().expected())
                .satisfiesExactly(
                        pak -> assertThat(pak).isEqualTo(24.0478125, EXACT),
                        rus -> assertThat(rus).isEqualTo(12.2275, EXACT),
                        ind -> assertThat(ind).isEqualTo(7.5125, EXACT));
        assertThat(found.holding()).isEqualTo(found.alone().getFirst());
        assertThat(found.all()).hasSize(3).allMatch(outcome -> outcome.epsilon() <= 1e-6);
    }
}
