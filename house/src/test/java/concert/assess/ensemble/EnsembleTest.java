package concert.assess.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.assess.Assessment;
import concert.assess.Situation;
import concert.assess.analysis.Computed;
import concert.assess.metric.Gauges;
import concert.math.Sample;
import concert.scenario.Scenario;
import concert.scenario.world.World;
import org.junit.jupiter.api.Test;

/// Futures and what is drawn in them.
class EnsembleTest {
    private static Ensemble of(Scenario scenario) {
        var workers = Assessment.Options.of(scenario).workers();
        return Ensemble.of(
                Experiment.of(Computed.atMiddle(scenario, World.UNKNOWN, workers), Gauges.of(scenario), workers),
                workers);
    }

    private static int place(Ensemble ensemble, String path) {
        for (var i = 0; i < ensemble.inputs().size(); i++) {
            if (ensemble.inputs().get(i).path().equals(path)) {
                return i;
            }
        }
        throw new AssertionError("no input " + path);
    }

    /// PERT 60..70..80 has mean 70 and standard deviation √(α·β/((α+β)²(α+β+1)))·20 = √(9/(36·7))·20 = 3.78.
    @Test
    void drawsFollowTheEstimate() {
        var ensemble = of(Situation.threeActors().futures(4_000).scenario());
        var sample = Sample.of(ensemble.draws(place(ensemble, "stances.road.BOB.position")));
        assertThat(sample.mean()).isCloseTo(70, within(.2));
        assertThat(sample.sd()).isCloseTo(3.78, within(.1));
        assertThat(sample.quantile(0)).isGreaterThanOrEqualTo(60);
        assertThat(sample.quantile(1)).isLessThanOrEqualTo(80);
    }

    @Test
    void aFutureIsTheSameInAShortAndInALongEnsemble() {
        var few = of(Situation.threeActors().futures(10).scenario());
        var many = of(Situation.threeActors().futures(50).scenario());
        for (var i = 0; i < few.inputs().size(); i++) {
            assertThat(many.draws(i)).startsWith(few.draws(i));
        }
        for (var g = 0; g < few.gauges().size(); g++) {
            assertThat(many.values(g)).startsWith(few.values(g));
        }
    }

    @Test
    void anInputKeepsItsDrawsWhenAnotherIsAdded() {
        var before = of(Situation.threeActors().scenario());
        var after = of(Situation.threeActors().influence("ANN", "BOB", "0..1").scenario());
        assertThat(after.inputs()).hasSize(before.inputs().size() + 1);
        for (var input : before.inputs()) {
            assertThat(after.draws(place(after, input.path()))).isEqualTo(before.draws(place(before, input.path())));
        }
    }

    @Test
    void inputsAreDrawnIndependently() {
        var ensemble = of(Situation.threeActors().futures(4_000).scenario());
        var a = concert.math.Ranks.of(ensemble.draws(place(ensemble, "stances.road.BOB.position")));
        var b = concert.math.Ranks.of(ensemble.draws(place(ensemble, "stances.road.CAT.position")));
        assertThat(a.correlation(b)).isCloseTo(0, within(.05));
    }

    @Test
    void whatIsTheSameInEveryFutureIsReadOnce() {
        var ensemble = of(Situation.threeActors().scenario());
        for (var g = 0; g < ensemble.gauges().size(); g++) {
            if (!ensemble.gauges().get(g).isDrawn()) {
                assertThat(Sample.of(ensemble.values(g)).isConstant()).isTrue();
            }
        }
        assertThat(ensemble.gauges()).anyMatch(gauge -> !gauge.isDrawn());
    }
}
