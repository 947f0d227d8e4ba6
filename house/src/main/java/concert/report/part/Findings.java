package concert.report.part;

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
public final class Findings {
    private static final int LONGEST_LABEL = 24;

    private final Assessment assessment;
    private final Map<String, Metric> metrics = new LinkedHashMap<>();
    private final Map<String, List<Metric>> metricsByName = new HashMap<>();
    private final Map<String, Spread> spreads = new HashMap<>();
    private final Map<String, List<Driver>> drivers = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    /// The findings of an assessment.
    ///
    /// @param assessment what the page shows
    public Findings(Assessment assessment) {
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

    /// {@return the assessment itself}
    public Assessment assessment() {
        return assessment;
    }

    /// {@return the scenario assessed}
    public Scenario scenario() {
        return assessment.scenario();
    }

    /// {@return the metric, if any analysis gives it}
    ///
    /// @param key the metric's key
    public Optional<Metric> find(String key) {
        return Optional.ofNullable(metrics.get(key));
    }

    /// {@return the metric's value, NaN where no analysis gives it}
    ///
    /// @param key the metric's key
    public double value(String key) {
        return find(key).map(Metric::value).orElse(Double.NaN);
    }

    /// {@return the metrics whose key begins with two parts, such as `bargaining.a_withdrawal`}
    ///
    /// @param name the two parts
    public List<Metric> under(String name) {
        return metricsByName.getOrDefault(name, List.of());
    }

    /// {@return whether an analysis gives any metric}
    ///
    /// @param analysis the analysis, such as `order`
    public boolean hasAnalysis(String analysis) {
        return metrics.values().stream().anyMatch(metric -> metric.analysis().equals(analysis));
    }

    /// The first two parts of a metric's key.
    private static String name(String key) {
        var end = key.indexOf('.', key.indexOf('.') + 1);
        return end < 0 ? key : key.substring(0, end);
    }

    /// {@return how a metric spreads over the futures, if it does}
    ///
    /// @param key the metric's key
    public Optional<Spread> findSpread(String key) {
        return Optional.ofNullable(spreads.get(key));
    }

    /// {@return what moves a metric, strongest first}
    ///
    /// @param key the metric's key
    public List<Driver> drivers(String key) {
        return drivers.getOrDefault(key, List.of());
    }

    /// {@return the actor's name, or the id itself where the scenario has no such actor}
    ///
    /// @param id its id
    public String actor(String id) {
        var actor = actors.get(id);
        return actor == null ? id : actor.name();
    }

    /// {@return the actor's name without what stands in brackets, or the id where that is too long for a label}
    ///
    /// @param id its id
    public String label(String id) {
        var name = actor(id);
        var bracket = name.indexOf(" (");
        var bare = bracket > 0 ? name.substring(0, bracket) : name;
        return bare.length() > LONGEST_LABEL ? id : bare;
    }

    /// {@return the issue's title, or the id itself where the scenario has no such issue}
    ///
    /// @param id its id
    public String issue(String id) {
        var issue = issues.get(id);
        return issue == null ? id : issue.title();
    }

    /// {@return the source with this id}
    ///
    /// @param id its id
    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
