package concert.assess.claim;

import concert.assess.analysis.Computed;
import concert.assess.ensemble.Ensemble;
import concert.assess.metric.Metric;
import concert.scenario.Estimate;
import concert.scenario.Fact;
import concert.scenario.Input;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// What the test of a claim may name, with its value at the middle and in each future: metrics, facts, the age of
/// facts and inputs by path. What later happened cannot be named.
public final class Names {
    static final String FACTS = "facts.";
    static final String AGE = ".age_days";
    private static final Pattern NO_EVENTS = Pattern.compile("events\\.count\\.([^.]+)\\.([^.]+)(?:\\.\\d{4})?");

    private final Map<String, Named> all = new LinkedHashMap<>();

    private final Roster actors;

    private Names(Roster actors) {
        this.actors = actors;
    }

    /// A name with its values.
    ///
    /// @param metric name, unit and value at the middle
    /// @param inFuture value in the future with this number
    public record Named(Metric metric, IntToDoubleFunction inFuture) {
        private static Named constant(Metric metric) {
            return new Named(metric, _ -> metric.value());
        }
    }

    /// {@return what the tests of claims may name}
    ///
    /// @param computed the scenario and its results at the middle
    /// @param ensemble every metric in every future
    public static Names of(Computed computed, Ensemble ensemble) {
        var scenario = computed.scenario();
        var names = new Names(scenario.roster());
        for (var g = 0; g < ensemble.gauges().size(); g++) {
            names.addMetric(ensemble, g);
        }
        names.addEstimates(scenario, ensemble);
        scenario.facts().forEach(fact -> names.addFact(fact, scenario));
        return names;
    }

    private void addMetric(Ensemble ensemble, int g) {
        var gauge = ensemble.gauges().get(g);
        var metric = ensemble.metric(g);
        var inFuture = inFuture(ensemble, g);
        add(metric, inFuture);
        if (!gauge.alias().equals(gauge.key())) {
            add(new Metric(gauge.analysis(), gauge.alias(), gauge.unit(), metric.value()), inFuture);
        }
    }

    private static IntToDoubleFunction inFuture(Ensemble ensemble, int g) {
        if (!ensemble.gauges().get(g).isDrawn()) {
            var value = ensemble.metric(g).value();
            return _ -> value;
        }
        var values = ensemble.values(g);
        return f -> values[f];
    }

    private void addEstimates(Scenario scenario, Ensemble ensemble) {
        for (var table : Table.values()) {
            scenario.rows(table)
                    .forEach(row -> row.mapEstimates((field, estimate) -> {
                        addConstant(new Input(table, row.key(), field, estimate));
                        return estimate;
                    }));
        }
        for (var i = 0; i < ensemble.inputs().size(); i++) {
            var input = ensemble.inputs().get(i);
            var draws = ensemble.draws(i);
            add(metric(input), f -> draws[f]);
        }
    }

    private void addFact(Fact fact, Scenario scenario) {
        var path = FACTS + fact.key() + ".value";
        var named = find(path).orElseThrow();
        add(new Metric("facts", FACTS + fact.key(), fact.unit(), named.metric().value()), named.inFuture());
        fact.findDate()
                .map(date ->
                        ChronoUnit.DAYS.between(date.last(), scenario.about().asOf()))
                .ifPresent(days -> add(new Metric("facts", FACTS + fact.key() + AGE, "days", days), _ -> days));
    }

    private void addConstant(Input input) {
        all.put(input.path(), Named.constant(metric(input)));
    }

    private void add(Metric metric, IntToDoubleFunction inFuture) {
        all.put(metric.key(), new Named(metric, inFuture));
    }

    private static Metric metric(Input input) {
        Estimate estimate = input.estimate();
        return new Metric(input.table().id(), input.path(), unit(input.field()), estimate.middle());
    }

    private static String unit(String field) {
        return switch (field) {
            case "position", "status_quo" -> "position 0-100";
            case "salience", "strength" -> "share";
            default -> field;
        };
    }

    Set<String> all() {
        return all.keySet();
    }

    /// {@return what has this name}
    ///
    /// @param name key of a metric, a fact or the path of an input
    public Optional<Named> find(String name) {
        return Optional.ofNullable(all.get(name)).or(() -> noEvents(name));
    }

    /// Actors between whom nothing is told to have happened have no events, not an unknown number.
    private Optional<Named> noEvents(String name) {
        var counted = NO_EVENTS.matcher(name);
        return counted.matches()
                        && actors.findIndex(counted.group(1)).isPresent()
                        && actors.findIndex(counted.group(2)).isPresent()
                ? Optional.of(Named.constant(new Metric("events", name, "events", 0)))
                : Optional.empty();
    }

    /// {@return the values at the middle}
    ToDoubleFunction<String> middle() {
        return name -> get(name).metric().value();
    }

    /// {@return the values in a future}
    ToDoubleFunction<String> in(int future) {
        return name -> get(name).inFuture().applyAsDouble(future);
    }

    private Named get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("nothing is named " + name));
    }
}
