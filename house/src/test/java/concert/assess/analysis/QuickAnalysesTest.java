package concert.assess.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import concert.assess.metric.Gauge;
import concert.assess.metric.Gauges;
import concert.scenario.Future;
import concert.scenario.Scenario;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The analyses that read the numbers of a future by index say the same as those that read its scenario.
class QuickAnalysesTest {
    private static final int FUTURES = 5;

    private static Future future(Scenario scenario, int number) {
        var random = new Random(number);
        return Future.of(number, scenario.inputs(), input -> input.estimate().quantile(random.nextDouble()));
    }

    /// 100 scenarios from each seed, 5 futures each: every metric has the same bits.
    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200, 300})
    void aFutureReadByIndexHasTheSameBitsAsItsScenario(long first) {
        for (var seed = first; seed < first + 100; seed++) {
            var scenario = RandomScenario.of(seed);
            var analyses = QuickAnalyses.of(scenario);
            var gauges = Gauges.of(scenario).stream().filter(Gauge::isDrawn).toList();
            for (var number = 0; number < FUTURES; number++) {
                var future = future(scenario, number);
                var byIndex = analyses.in(future);
                var byScenario = Computed.inFuture(scenario.in(future));
                for (var gauge : gauges) {
                    assertThat(bits(gauge, byIndex))
                            .as("%s of scenario %d in future %d", gauge.key(), seed, number)
                            .isEqualTo(bits(gauge, byScenario));
                }
                assertThat(byIndex.results()).isEqualTo(byScenario.results());
                assertThat(byIndex.scenario()).isEqualTo(byScenario.scenario());
            }
        }
    }

    private static long bits(Gauge gauge, Computed computed) {
        return Double.doubleToLongBits(gauge.reading().applyAsDouble(computed));
    }
}
