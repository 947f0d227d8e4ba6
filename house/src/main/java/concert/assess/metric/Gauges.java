package concert.assess.metric;

import concert.math.Sample;
import concert.scenario.Scenario;
import java.util.List;
import java.util.stream.Stream;

/// All metrics of a scenario, before they are read.
public final class Gauges {
    private Gauges() {}

    /// {@return the metrics of every analysis, in the order in which they are told}
    ///
    /// @param scenario the scenario
    public static List<Gauge> of(Scenario scenario) {
        return Stream.of(
                        BargainingGauges.of(scenario),
                        AlignmentGauges.of(scenario),
                        CoalitionGauges.of(scenario),
                        EventGauges.of(scenario),
                        RelationGauges.of(scenario),
                        EnergyGauges.of(scenario),
                        EnergyStudyGauges.of(scenario),
                        OrderGauges.of(scenario),
                        BalanceGauges.of(scenario),
                        StrategyGauges.of(scenario),
                        NegotiationGauges.of(scenario),
                        ScenarioGauges.of(scenario))
                .flatMap(List::stream)
                .toList();
    }

    /// {@return how a metric varies over the futures in which it has a value}
    ///
    /// @param key key of the metric
    /// @param values its value in each future, NaN where it has none
    public static Spread spread(String key, double[] values) {
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
