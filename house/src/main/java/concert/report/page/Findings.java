package concert.report.page;

import concert.assess.Assessment;
import concert.assess.ensemble.Driver;
import concert.assess.metric.Metric;
import concert.assess.metric.Spread;
import concert.scenario.Actor;
import concert.scenario.Issue;
import concert.scenario.Scenario;
import concert.scenario.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An assessment with its tables opened at the key: metrics, spreads, drivers, and names of actors, issues, sources.
final class Findings {
    private static final int LONGEST_LABEL = 24;

    private final Assessment assessment;
    private final Map<String, Metric> metrics = new LinkedHashMap<>();
    private final Map<String, List<Metric>> metricsByName = new HashMap<>();
    private final Map<String, Spread> spreads = new HashMap<>();
    private final Map<String, List<Driver>> drivers = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    Findings(Assessment assessment) {
        this.assessment = assessment;
        for (var metric : assessment.metrics()) {
            metrics.put(metric.key(), metric);
            metricsByName
                    .computeIfAbsent(name(metric.key()), _ -> new ArrayList<>())
                    .add(metric);
        }
        assessment.spreads().forEach(spread -> spreads.put(spread.key(), spread));
        assessment
                .drivers()
                .forEach(driver -> drivers.computeIfAbsent(driver.metric(), _ -> new ArrayList<>())
                        .add(driver));
        scenario().actors().forEach(actor -> actors.put(actor.id(), actor));
        scenario().issues().forEach(issue -> issues.put(issue.id(), issue));
        scenario().sources().forEach(source -> sources.put(source.id(), source));
    }

    Assessment assessment() {
        return assessment;
    }

    Scenario scenario() {
        return assessment.scenario();
    }

    Optional<Metric> find(String key) {
        return Optional.ofNullable(metrics.get(key));
    }

    /// The metric's value, NaN where no analysis gives it.
    double value(String key) {
        return find(key).map(Metric::value).orElse(Double.NaN);
    }

    /// The metrics whose key begins with two parts, such as `bargaining.a_withdrawal` or `alignment.convergence2`.
    List<Metric> under(String name) {
        return metricsByName.getOrDefault(name, List.of());
    }

    /// Whether an analysis gives any metric.
    boolean hasAnalysis(String analysis) {
        return metrics.values().stream().anyMatch(metric -> metric.analysis().equals(analysis));
    }

    /// The first two parts of a metric's key.
    private static String name(String key) {
        var end = key.indexOf('.', key.indexOf('.') + 1);
        return end < 0 ? key : key.substring(0, end);
    }

    Optional<Spread> findSpread(String key) {
        return Optional.ofNullable(spreads.get(key));
    }

    /// What moves a metric, strongest first.
    List<Driver> drivers(String key) {
        return drivers.getOrDefault(key, List.of());
    }

    /// The actor's name, or the id itself where the scenario has no such actor.
    String actor(String id) {
        var actor = actors.get(id);
        return actor == null ? id : actor.name();
    }

    /// The name without what stands in brackets, or the id where that is too long for a label.
    String label(String id) {
        var name = actor(id);
        var bracket = name.indexOf(" (");
        var bare = bracket > 0 ? name.substring(0, bracket) : name;
        return bare.length() > LONGEST_LABEL ? id : bare;
    }

    String issue(String id) {
        var issue = issues.get(id);
        return issue == null ? id : issue.title();
    }

    Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
