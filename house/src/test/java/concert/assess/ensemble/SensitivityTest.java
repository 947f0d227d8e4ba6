package concert.assess.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.assess.Assessment;
import concert.assess.Situation;
import concert.assess.analysis.Computed;
import concert.assess.metric.Gauge;
import concert.assess.metric.Gauges;
import concert.scenario.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What moves a metric.
class SensitivityTest {
    private static Assessment two(String x, String y) {
        return new Situation()
                .actors("ANN", "BOB")
                .issue("road", null, 50)
                .stance("road", "ANN", x, "1", "1")
                .stance("road", "BOB", y, "1", "1")
                .futures(1_000)
                .assessment();
    }

    /// The compromise is (x + 20)/2 with x uniform on 40..80: it rises with x alone. The lowest fifth of x has mean
    /// 44, so the metric has 32 there; the highest 76 and 48.
    @Test
    void theOnlyInputIsTheOnlyDriver() {
        var drivers = two("40..80", "20").driversOf("bargaining.road.compromise");
        assertThat(drivers).hasSize(1);
        var driver = drivers.getFirst();
        assertThat(driver.input()).isEqualTo("stances.road.ANN.position");
        assertThat(driver.correlation()).isCloseTo(1, within(1e-12));
        assertThat(driver.low()).isCloseTo(32, within(.3));
        assertThat(driver.high()).isCloseTo(48, within(.3));
    }

    /// x is uniform on a range three times as wide as y's: rank correlations are near 3/√10 and 1/√10.
    @Test
    void theWiderInputComesFirst() {
        var drivers = two("40..70", "20..30").driversOf("bargaining.road.compromise");
        assertThat(drivers)
                .extracting(Driver::input)
                .containsExactly("stances.road.ANN.position", "stances.road.BOB.position");
        assertThat(drivers.getFirst().correlation()).isCloseTo(3 / Math.sqrt(10), within(.04));
        assertThat(drivers.getLast().correlation()).isCloseTo(1 / Math.sqrt(10), within(.08));
    }

    @Test
    void whatLowersAMetricCorrelatesNegatively() {
        var drivers = two("40..80", "90").driversOf("bargaining.road.range");
        assertThat(drivers.getFirst().correlation()).isCloseTo(-1, within(1e-12));
        assertThat(drivers.getFirst().low()).isGreaterThan(drivers.getFirst().high());
    }

    @Test
    void aMetricThatDoesNotVaryHasNoDriver() {
        assertThat(two("40..80", "20").driversOf("scenario.actors")).isEmpty();
    }

    @Test
    void anInputThatDoesNotMatterIsNoDriver() {
        var assessment = Situation.threeActors().assessment();
        assertThat(assessment.drivers())
                .noneMatch(driver -> driver.input().startsWith("facts."))
                .filteredOn(driver -> driver.metric().equals("bargaining.road.compromise"))
                .extracting(Driver::input)
                .allMatch(input -> input.startsWith("stances.road."));
    }

    /// A metric that is BOB's position where that is below 70 and missing elsewhere.
    @Test
    void futuresInWhichAMetricIsMissingAreLeftOutAndCounted() {
        var scenario = Situation.threeActors().futures(1_000).scenario();
        var half = new Gauge("test", "test.half", "points", computed -> {
            var position =
                    computed.scenario().stancesOn("road").get(1).position().middle();
            return position < 70 ? position : Double.NaN;
        });
        var workers = Assessment.Options.of(scenario).workers();
        var ensemble = Ensemble.of(
                Experiment.of(Computed.atMiddle(scenario, World.UNKNOWN, workers), List.of(half), workers), workers);
        var spread = Gauges.spread("test.half", ensemble.values(0));
        assertThat(spread.futures()).isBetween(400, 600);
        assertThat(spread.p95()).isLessThan(70);
        var driver = Sensitivity.of(ensemble, workers).findFirst().orElseThrow();
        assertThat(driver.input()).isEqualTo("stances.road.BOB.position");
        assertThat(driver.correlation()).isCloseTo(1, within(1e-12));
        assertThat(driver.high()).isNaN();
    }
}
