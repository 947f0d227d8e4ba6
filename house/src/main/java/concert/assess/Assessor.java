package concert.assess;

import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Computes one assessment: results at the middle, all futures, then what follows from them.
final class Assessor {
    private final Scenario scenario;
    private final Workers workers;

    Assessor(Scenario scenario, Assessment.Options options) {
        this.scenario = scenario;
        this.workers = new Workers(options);
    }

    Assessment assess() {
        var computed = Computed.of(scenario);
        var ensemble = Ensemble.of(scenario, Gauges.of(scenario), workers);
        var metrics = ensemble.gauges().stream()
                .map(gauge -> gauge.metric(computed))
                .filter(metric -> !Double.isNaN(metric.value()))
                .toList();
        var told = metrics.stream().map(Metric::key).collect(Collectors.toSet());
        var spreads = spreads(ensemble).stream()
                .filter(spread -> told.contains(spread.key()))
                .toList();
        var drivers = Sensitivity.of(ensemble, workers)
                .filter(driver -> told.contains(driver.metric()))
                .toList();
        var names = Names.of(computed, ensemble);
        var claims = claims(computed, names);
        var run = workers.options().run();
        return new Assessment(
                scenario,
                run,
                computed.results(),
                metrics,
                spreads,
                drivers,
                claims,
                judgements(Material.of(computed, ensemble, names, drivers, claims)),
                Cautions.of(scenario, run, spreads));
    }

    private List<Spread> spreads(Ensemble ensemble) {
        var spreads = new Spread[ensemble.gauges().size()];
        workers.each(
                "spreads",
                spreads.length,
                g -> spreads[g] = Gauges.spread(ensemble.gauges().get(g).key(), ensemble.values(g)));
        return Arrays.asList(spreads);
    }

    private List<TestedClaim> claims(Computed computed, Names names) {
        var tester = new ClaimTester(
                names, new Absence(computed, names), workers.options().run().futures());
        var tested = new TestedClaim[scenario.claims().size()];
        workers.each(
                "claims",
                tested.length,
                i -> tested[i] = tester.test(scenario.claims().get(i)));
        return Arrays.asList(tested);
    }

    /// The text's claims first, then the issues, the one with most at stake first, then what the ties hide and what
    /// the forecasts lean on.
    private static List<KeyJudgement> judgements(Material material) {
        var judgements = new ArrayList<KeyJudgement>();
        ClaimsJudgement.find(material).ifPresent(judgements::add);
        judgements.addAll(IssueJudgement.all(material));
        HoldoutJudgement.find(material).ifPresent(judgements::add);
        judgements.addAll(AlignmentJudgements.all(material));
        judgements.addAll(BasisJudgements.all(material));
        return judgements;
    }
}
