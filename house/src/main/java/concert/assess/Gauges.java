package concert.assess;

import concert.math.Sample;
import concert.scenario.Scenario;
import java.util.List;
import java.util.stream.Stream;

/// All metrics of a scenario, before they are read.
final class Gauges {
    private Gauges() {}

    /// {@return the metrics of every analysis, in the order in which they are told}
    static List<Gauge> of(Scenario scenario) {
        return Stream.of(
                        BargainingGauges.of(scenario),
                        AlignmentGauges.of(scenario),
                        EventGauges.of(scenario),
                        ScenarioGauges.of(scenario))
                .flatMap(List::stream)
                .toList();
    }

    static Spread spread(String key, double[] values) {
        var sample = Sample.of(values);
        return new Spread(
                key,
                sample.size(),
                sample.mean(),
                sample.sd(),
                sample.quantile(.05),
                sample.quantile(.1),
                sample.quantile(.25),
                sample.quantile(.5),
                sample.quantile(.75),
                sample.quantile(.9),
                sample.quantile(.95));
    }
}
