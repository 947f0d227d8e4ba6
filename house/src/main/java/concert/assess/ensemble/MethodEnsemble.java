package concert.assess.ensemble;

import concert.assess.metric.Gauges;
import concert.assess.metric.Spread;
import concert.assess.run.Workers;
import concert.bargaining.MethodRun;
import concert.bargaining.Stop;
import concert.scenario.Scenario;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// One model of bargaining over many futures: each draws every estimate and, where the model draws too, has a seed of
/// its own. The same seed gives the same bits on any number of threads.
///
/// @param outcomes how the outcome of each issue varies over the futures, by the issue's id
/// @param stopped in how many futures it stopped for which reason
public record MethodEnsemble(List<Spread> outcomes, Map<Stop, Integer> stopped) {
    /// Copies the collections.
    public MethodEnsemble {
        outcomes = List.copyOf(outcomes);
        stopped = Map.copyOf(stopped);
    }

    /// {@return the ensemble}
    ///
    /// @param scenario the scenario
    /// @param order what to run; future n runs with its seed plus n
    /// @param workers who do the work, and how many futures there are
    /// @throws IllegalArgumentException naming every option that is unknown or has no such value, or why the model
    ///     has nothing to say in some future
    public static MethodEnsemble of(Scenario scenario, MethodRun.Order order, Workers workers) {
        var draws = Draws.of(scenario, workers);
        var outcomes = new double[order.issues().size()][workers.run().futures()];
        var stops = new Stop[workers.run().futures()];
        workers.each("futures", stops.length, number -> {
            var own = new MethodRun.Order(order.method(), order.issues(), order.options(), order.seed() + number);
            var run = MethodRun.of(scenario.in(draws.future(number)), own);
            stops[number] = run.course().stopped();
            for (var k = 0; k < outcomes.length; k++) {
                outcomes[k][number] = run.outcome().get(k);
            }
        });
        var stopped = new EnumMap<Stop, Integer>(Stop.class);
        Arrays.stream(stops).forEach(stop -> stopped.merge(stop, 1, Integer::sum));
        return new MethodEnsemble(
                IntStream.range(0, outcomes.length)
                        .mapToObj(k -> Gauges.spread(order.issues().get(k), outcomes[k]))
                        .toList(),
                stopped);
    }
}
