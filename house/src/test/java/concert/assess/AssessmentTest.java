package concert.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.metric.Metric;
import concert.assess.metric.Spread;
import concert.assess.run.Run;
import concert.scenario.About;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// An assessment as a whole.
class AssessmentTest {
    private static Assessment onThreads(int threads) {
        var scenario = claimed().scenario();
        return Assessment.of(scenario, Assessment.Options.of(scenario).withThreads(threads));
    }

    private static Situation claimed() {
        return Situation.threeActors()
                .influence("ANN", "BOB", ".25..0.5..1")
                .influence("BOB", "CAT", ".75")
                .influence("CAT", "ANN", ".25")
                .claim("c1", "bargaining.road.compromise > 45")
                .claim("c2", "facts.share > 6");
    }

    /// Compromise on the road: (30·.5·90 + 10·1·70 + 25·.8·10) / (15 + 10 + 20) = (1350 + 700 + 200)/45 = 50.
    @Test
    void aMetricIsItsValueAtTheMiddleOfEveryEstimate() {
        assertThat(Situation.threeActors().assessment().findMetric("bargaining.road.compromise"))
                .hasValue(new Metric("bargaining", "bargaining.road.compromise", "position 0-100", 50));
    }

    @Test
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
        var one = onThreads(1);
        for (var threads : List.of(2, 7)) {
            assertThat(onThreads(threads))
                    .usingRecursiveComparison()
                    .withComparatorForType(Double::compare, Double.class)
                    .isEqualTo(one);
        }
        assertThat(one.spreads()).isNotEmpty();
        assertThat(one.drivers()).isNotEmpty();
        assertThat(one.judgements()).isNotEmpty();
    }

    @Test
    void anotherSeedGivesOtherFutures() {
        var key = "bargaining.road.compromise";
        var first = Situation.threeActors().assessment().findSpread(key).orElseThrow();
        var second =
                Situation.threeActors().seed(8).assessment().findSpread(key).orElseThrow();
        assertThat(second.mean()).isNotEqualTo(first.mean()).isCloseTo(first.mean(), within(2.0));
    }

    @Test
    void everyMetricOfTheFuturesHasASpreadInTheSameOrder() {
        var assessment = claimed().assessment();
        var spread = assessment.spreads().stream().map(Spread::key).toList();
        assertThat(assessment.metrics().stream().map(Metric::key)).containsSubsequence(spread);
        assertThat(spread)
                .contains("bargaining.road.forecast", "bargaining.road.compromise", "bargaining.road.above")
                .doesNotContain("bargaining.road.smp");
        assertThat(assessment.metrics().stream().map(Metric::key)).doesNotHaveDuplicates();
    }

    @Test
    void quantilesAreInOrderAndWithinTheRangeOfTheFutures() {
        for (var spread : claimed().assessment().spreads()) {
            assertThat(List.of(
                            spread.p05(),
                            spread.p10(),
                            spread.p25(),
                            spread.p50(),
                            spread.p75(),
                            spread.p90(),
                            spread.p95()))
                    .as(spread.key())
                    .isSorted();
            assertThat(spread.futures()).isBetween(0, 200);
        }
    }

    @Test
    void anEmptyScenarioIsWithheldNotBroken() {
        var about = new About("empty", "Empty", "?", Situation.AS_OF, null, 1, 5, Settings.NONE);
        var assessment = Assessment.of(Scenario.of(about));
        assertThat(assessment.results().bargaining()).isInstanceOf(Withheld.class);
        assertThat(assessment.results().alignment()).isInstanceOf(Withheld.class);
        assertThat(assessment.judgements()).isEmpty();
        assertThat(assessment.metrics()).allMatch(metric -> metric.analysis().equals("scenario"));
    }

    @Test
    void aScenarioWithoutEstimatesHasOneFuture() {
        var assessment = new Situation()
                .actors("ANN", "BOB")
                .issue("road", "10", 50)
                .stance("road", "ANN", "80", "1", "1")
                .stance("road", "BOB", "60", "1", "1")
                .assessment();
        var spread = assessment.findSpread("bargaining.road.compromise").orElseThrow();
        assertThat(List.of(spread.mean(), spread.p05(), spread.p50(), spread.p95()))
                .containsOnly(70.0);
        assertThat(spread.sd()).isZero();
        assertThat(assessment.drivers()).isEmpty();
        assertThat(assessment.cautions()).extracting(Caution::id).contains("exact");
    }

    @Test
    void resultsAreHandedOn() {
        var results = Situation.threeActors().assessment().results();
        assertThat(results.bargaining()).isInstanceOf(Given.class);
        assertThat(results.alignment()).isInstanceOf(Given.class);
    }

    @Test
    void theRunIsHandedOn() {
        var scenario = Situation.threeActors().scenario();
        var run = new Run("1.2.3", 11, 25, "abc");
        var assessment = Assessment.of(scenario, Assessment.Options.of(scenario).withRun(run));
        assertThat(assessment.run()).isEqualTo(run);
        assertThat(assessment
                        .findSpread("bargaining.road.compromise")
                        .orElseThrow()
                        .futures())
                .isEqualTo(25);
    }

    @Test
    void progressReachesTheEndOfEachStage() {
        var heard = new ArrayList<String>();
        var scenario = Situation.threeActors().scenario();
        Assessment.of(scenario, Assessment.Options.of(scenario).withThreads(2).withProgress((stage, done, total) -> {
            if (done == total) {
                heard.add(stage);
            }
        }));
        assertThat(heard).contains("futures", "spreads", "drivers");
    }

    @Test
    void itStopsWhenCanceled() {
        var asked = new AtomicInteger();
        var scenario = Situation.threeActors().futures(100_000).scenario();
        var options = Assessment.Options.of(scenario).withThreads(2).withCancel(() -> asked.incrementAndGet() > 20);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Assessment.of(scenario, options));
        assertThat(asked.get()).isLessThan(40);
    }

    @Test
    void threadsAreAtLeastOne() {
        var options = Assessment.Options.of(Situation.threeActors().scenario());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withThreads(0))
                .withMessage("threads is 0, expected at least 1");
    }

    @Test
    void manyActorsAreAssessedWithoutTheirPairs() {
        var situation = new Situation().futures(3).issue("road", null, 50);
        for (var i = 0; i < 61; i++) {
            situation.actors("A" + i).stance("road", "A" + i, "0.." + (i + 1), ".5", "1");
        }
        var assessment = situation.assessment();
        assertThat(assessment.metrics()).noneMatch(metric -> metric.key().startsWith("alignment.convergence2."));
        assertThat(assessment.metrics()).anyMatch(metric -> metric.key().equals("alignment.percent2"));
        assertThat(assessment.cautions()).extracting(Caution::id).contains("pairs");
    }

    /// A metric with a value in 120 of 200 futures.
    @Test
    void aMetricThatIsMissingInSomeFuturesIsToldOf() {
        var scenario = Situation.threeActors().scenario();
        var spread = new Spread("test.half", 120, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(Cautions.of(scenario, Assessment.Options.of(scenario).run(), List.of(spread)))
                .filteredOn(caution -> caution.id().equals("missing"))
                .singleElement()
                .extracting(Caution::text)
                .asString()
                .contains("test.half (80 of 200)");
    }
}
