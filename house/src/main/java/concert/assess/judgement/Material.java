package concert.assess.judgement;

import concert.assess.analysis.Computed;
import concert.assess.claim.Names;
import concert.assess.claim.TestedClaim;
import concert.assess.ensemble.Driver;
import concert.assess.ensemble.Ensemble;
import concert.assess.evidence.Grounds;
import concert.assess.language.Truth;
import concert.assess.vulnerability.Proposition;
import concert.assess.vulnerability.Vulnerabilities;
import concert.assess.vulnerability.Vulnerability;
import concert.assess.vulnerability.VulnerabilityWords;
import concert.scenario.Row;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What key judgements are drawn from.
///
/// @param computed the scenario and its results at the middle
/// @param ensemble every metric in every future
/// @param names values by name
/// @param drivers drivers of each metric, strongest first
/// @param claims the tested claims
/// @param vulnerabilities finds what judgements hang on
public record Material(
        Computed computed,
        Ensemble ensemble,
        Names names,
        Map<String, List<Driver>> drivers,
        List<TestedClaim> claims,
        Vulnerabilities vulnerabilities) {

    /// What key judgements are drawn from, with the drivers sorted by metric.
    ///
    /// @param names values by name
    /// @param drivers drivers of all metrics, strongest first within a metric
    /// @param claims the tested claims
    /// @param vulnerabilities finds what judgements hang on, in the futures that there are
    /// @return the material
    public static Material of(
            Names names, List<Driver> drivers, List<TestedClaim> claims, Vulnerabilities vulnerabilities) {
        var byMetric = new LinkedHashMap<String, List<Driver>>();
        drivers.forEach(driver -> byMetric.computeIfAbsent(driver.metric(), _ -> new ArrayList<>())
                .add(driver));
        return new Material(
                vulnerabilities.middle(), vulnerabilities.ensemble(), names, byMetric, claims, vulnerabilities);
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

    /// {@return the share of the futures in which a proposition holds}
    double share(Proposition proposition) {
        return share(future -> proposition.inFuture().apply(future) == Truth.TRUE);
    }

    /// {@return the share of the futures with this property}
    double share(IntPredicate property) {
        return IntStream.range(0, ensemble.futures()).filter(property).count() / (double) ensemble.futures();
    }

    List<Driver> driversOf(String metric) {
        return drivers.getOrDefault(metric, List.of());
    }

    /// {@return what a judgement hangs on, empty where no future decides it}
    ///
    /// @param proposition what it says
    /// @param metric key of the metric that it rests on: its drivers are tried for flips, too
    Optional<Vulnerability> vulnerability(Proposition proposition, String metric) {
        return vulnerabilities.find(proposition, driversOf(metric));
    }

    /// {@return what would change a judgement, in words}
    ///
    /// @param vulnerability what it hangs on
    String wouldChange(Optional<Vulnerability> vulnerability) {
        return vulnerability
                .map(found -> new VulnerabilityWords(scenario(), found).wouldChange())
                .orElse("No future decides it.");
    }

    /// {@return the rows on which metrics, facts and inputs rest, each once}
    List<Row> grounds(List<String> keys) {
        var grounds = new Grounds(scenario());
        return keys.stream().flatMap(key -> grounds.of(key).stream()).distinct().toList();
    }
}
