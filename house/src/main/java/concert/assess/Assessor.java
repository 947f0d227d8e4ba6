package concert.assess;

import concert.scenario.Scenario;
import java.util.List;
import java.util.stream.Stream;

/// Computes one assessment.
final class Assessor {
    private final Scenario scenario;
    private final Assessment.Options options;

    Assessor(Scenario scenario, Assessment.Options options) {
        this.scenario = scenario;
        this.options = options;
    }

    Assessment assess() {
        var computed = Computed.of(scenario);
        var metrics = Stream.of(BargainingGauges.of(scenario), AlignmentGauges.of(scenario))
                .flatMap(List::stream)
                .map(gauge -> gauge.metric(computed))
                .filter(metric -> !Double.isNaN(metric.value()))
                .toList();
        return new Assessment(
                scenario,
                options.run(),
                computed.results(),
                metrics,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
