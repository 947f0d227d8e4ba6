package concert.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> METRICS =
            List.of("alignment.convergence2.ISR.SAU", "alignment.divergence2.ISR.SAU", "bargaining.road.forecast");

    @Test
    void aSlipOfThePen() {
        assertThat(Nearest.to("bargaining.road.forcast", METRICS)).contains("bargaining.road.forecast");
    }

    @Test
    void theRightWordsInAnotherOrder() {
        assertThat(Nearest.to("alignment.ISR.SAU.convergence", METRICS)).contains("alignment.convergence2.ISR.SAU");
    }

    @Test
    void nothingIsNear() {
        assertThat(Nearest.to("weather.tomorrow", METRICS)).isEmpty();
        assertThat(Nearest.to("road", METRICS)).isEmpty();
    }
}
