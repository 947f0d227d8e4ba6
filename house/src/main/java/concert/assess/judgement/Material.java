package concert.assess.judgement;

import concert.assess.analysis.Computed;
import concert.assess.claim.Names;
import concert.assess.claim.TestedClaim;
import concert.assess.ensemble.Driver;
import concert.assess.ensemble.Ensemble;
import concert.assess.ensemble.Flip;
import concert.assess.evidence.Grounds;
import concert.assess.words.InputWords;
import concert.assess.words.Words;
import concert.scenario.Input;
import concert.scenario.Row;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What key judgements are drawn from.
///
/// @param computed the scenario and its results at the middle
/// @param ensemble every metric in every future
/// @param names values by name
/// @param drivers drivers of each metric, strongest first
/// @param claims the tested claims
public record Material(
        Computed computed,
        Ensemble ensemble,
        Names names,
        Map<String, List<Driver>> drivers,
        List<TestedClaim> claims) {

    /// What key judgements are drawn from, with the drivers sorted by metric.
    ///
    /// @param computed the scenario and its results at the middle
    /// @param ensemble every metric in every future
    /// @param names values by name
    /// @param drivers drivers of all metrics, strongest first within a metric
    /// @param claims the tested claims
    /// @return the material
    public static Material of(
            Computed computed, Ensemble ensemble, Names names, List<Driver> drivers, List<TestedClaim> claims) {
        var byMetric = new LinkedHashMap<String, List<Driver>>();
        drivers.forEach(driver -> byMetric.computeIfAbsent(driver.metric(), _ -> new ArrayList<>())
                .add(driver));
        return new Material(computed, ensemble, names, byMetric, claims);
    }

    Scenario scenario() {
        return computed.scenario();
    }

    /// {@return the value at the middle, NaN where there is none}
    double value(String name) {
        return names.find(name).map(named -> named.metric().value()).orElse(Double.NaN);
    }

    /// {@return the value in each future, NaN where there is none}
    double[] column(String name) {
        var inFuture = names.find(name).map(Names.Named::inFuture).orElse(_ -> Double.NaN);
        return IntStream.range(0, ensemble.futures()).mapToDouble(inFuture).toArray();
    }

    /// {@return the share of the futures with this property}
    double share(IntPredicate property) {
        return IntStream.range(0, ensemble.futures()).filter(property).count() / (double) ensemble.futures();
    }

    List<Driver> driversOf(String metric) {
        return drivers.getOrDefault(metric, List.of());
    }

    /// {@return what would change a judgement that rests on a metric}
    ///
    /// @param metric key of the metric whose drivers are tried
    /// @param holds whether the judgement holds
    String wouldChange(String metric, Predicate<Computed> holds) {
        var asked = new Flip.Asked(scenario(), ensemble.inputs(), holds);
        var flips = driversOf(metric).stream()
                .map(driver -> Flip.find(asked, place(driver.input())))
                .flatMap(Optional::stream)
                .limit(2)
                .map(this::words)
                .toList();
        if (!flips.isEmpty()) {
            return (holds.test(computed)
                            ? "It flips if "
                            : "With every estimate at its middle it does not hold. It comes to hold if ")
                    + String.join(", or if ", flips) + ", all else at its middle.";
        }
        return driversOf(metric).stream()
                .findFirst()
                .map(driver -> "No single estimate flips it within its range; it moves most with the "
                        + words(inputs().get(place(driver.input()))) + ".")
                .orElse("No estimate moves it.");
    }

    private List<Input> inputs() {
        return ensemble.inputs();
    }

    private int place(String path) {
        return IntStream.range(0, inputs().size())
                .filter(i -> inputs().get(i).path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String words(Flip flip) {
        var now = flip.input().estimate().middle();
        return "the " + words(flip.input()) + " (now " + Words.number(now) + ") "
                + switch (flip.side()) {
                    case BELOW -> "falls below ";
                    case ABOVE -> "rises above ";
                }
                + Words.number(flip.value());
    }

    private String words(Input input) {
        return InputWords.of(scenario(), input);
    }

    /// {@return the rows on which metrics, facts and inputs rest, each once}
    List<Row> grounds(List<String> keys) {
        var grounds = new Grounds(scenario());
        return keys.stream().flatMap(key -> grounds.of(key).stream()).distinct().toList();
    }
}
