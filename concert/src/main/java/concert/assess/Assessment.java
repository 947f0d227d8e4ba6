package concert.assess;

import concert.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/// What a scenario amounts to: results of the analyses, metrics with their spread, claims and key judgements.
///
/// @param scenario what was assessed
/// @param run what is needed to compute it again
/// @param metrics every metric, in a stable order
/// @param spreads how each metric varies over the futures, in the order of the metrics
/// @param drivers what each metric is most sensitive to, strongest first within a metric
/// @param claims the claims of the text, in the folder's order
/// @param judgements the key judgements, the most important first
public record Assessment(
        Scenario scenario,
        Run run,
        List<Metric> metrics,
        List<Spread> spreads,
        List<Driver> drivers,
        List<TestedClaim> claims,
        List<KeyJudgement> judgements) {
    /// Copies the lists.
    public Assessment {
        metrics = List.copyOf(metrics);
        spreads = List.copyOf(spreads);
        drivers = List.copyOf(drivers);
        claims = List.copyOf(claims);
        judgements = List.copyOf(judgements);
    }

    /// {@return the metric with this key}
    ///
    /// @param key the key
    public Optional<Metric> findMetric(String key) {
        return metrics.stream().filter(metric -> metric.key().equals(key)).findFirst();
    }
}
