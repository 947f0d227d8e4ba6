package concert.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How often each method sees a turning point in ten years of months where there is none, and where the
/// rate doubles in the middle. The world's events grow tenfold meanwhile.
class FalseAlarmTest {
    private static final int MONTHS = 120;
    private static final double GROWTH = 10;

    /// What is looked at: counts or sums, with or without a step.
    private record Case(NoiseSeries noise, double mean, boolean isCount, double step) {
        RateSeries series(long draw) {
            return isCount
                    ? noise.counts(draw, MONTHS, mean, GROWTH, step)
                    : noise.sums(draw, MONTHS, mean, GROWTH, step);
        }

        double share(TurningPoint.Method method, int series) {
            return LongStream.range(0, series)
                            .filter(draw -> sees(method, series(draw)))
                            .count()
                    / (double) series;
        }

        private static boolean sees(TurningPoint.Method method, RateSeries series) {
            var changes = switch (method) {
                case PELT -> Pelt.of(series, Pelt.Options.DEFAULTS).changes();
                case CUSUM -> Cusum.of(series, Cusum.Options.DEFAULTS).changes();
                case ROBUST_Z -> RobustZ.of(series, RobustZ.Options.DEFAULTS).changes();
            };
            return !changes.isEmpty();
        }
    }

    /// The stated share is one of twenty. Of a hundred series of that share more than eleven signal once in
    /// a hundred times.
    @ParameterizedTest
    @EnumSource(names = {"POISSON", "OVERDISPERSED"})
    void noiseIsSeldomTakenForATurningPoint(NoiseSeries noise) {
        for (var method : TurningPoint.Method.values()) {
            assertThat(new Case(noise, 5, true, 1).share(method, 100))
                    .as(method.title())
                    .isLessThanOrEqualTo(0.11);
        }
    }

    @Test
    void aStepIsSeen() {
        var step = new Case(NoiseSeries.OVERDISPERSED, 20, true, 2);
        assertThat(step.share(TurningPoint.Method.PELT, 50)).isGreaterThan(0.8);
        assertThat(step.share(TurningPoint.Method.CUSUM, 50)).isGreaterThan(0.8);
    }

    /// The table of the method page.
    @Test
    @EnabledIfSystemProperty(named = "concert.measure", matches = "events")
    void table() {
        for (var noise : NoiseSeries.values()) {
            for (var mean : new double[] {0.5, 2, 10, 50}) {
                var line = new StringBuilder(
                        String.format(Locale.ROOT, "| %s | %.1f", noise.name().toLowerCase(Locale.ROOT), mean));
                for (var isCount : new boolean[] {true, false}) {
                    for (var step : new double[] {1, 2}) {
                        for (var method : TurningPoint.Method.values()) {
                            var isSearched = isCount || mean >= 2;
                            line.append(
                                    isSearched
                                            ? String.format(
                                                    Locale.ROOT,
                                                    " | %.2f",
                                                    new Case(noise, mean, isCount, step).share(method, 200))
                                            : " | –");
                        }
                    }
                }
                System.out.println(line + " |");
            }
        }
    }
}
