package concert.assess;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.assess.analysis.QuickAnalyses;
import concert.assess.analysis.RelationAnswer;
import concert.assess.analysis.StrategyRun;
import concert.assess.claim.Absence;
import concert.assess.claim.ClaimHinges;
import concert.assess.claim.ClaimTester;
import concert.assess.claim.Names;
import concert.assess.claim.TestedClaim;
import concert.assess.ensemble.DealFutures;
import concert.assess.ensemble.Driver;
import concert.assess.ensemble.Ensemble;
import concert.assess.ensemble.Experiment;
import concert.assess.ensemble.Sensitivity;
import concert.assess.judgement.AlignmentJudgements;
import concert.assess.judgement.BasisJudgements;
import concert.assess.judgement.ClaimsJudgement;
import concert.assess.judgement.CoalitionJudgements;
import concert.assess.judgement.ConvergenceJudgement;
import concert.assess.judgement.EnergyJudgements;
import concert.assess.judgement.HoldoutJudgement;
import concert.assess.judgement.IssueJudgement;
import concert.assess.judgement.KeyJudgement;
import concert.assess.judgement.Material;
import concert.assess.judgement.StrategyJudgements;
import concert.assess.judgement.VetoJudgement;
import concert.assess.metric.Gauges;
import concert.assess.metric.Metric;
import concert.assess.metric.Spread;
import concert.assess.run.Workers;
import concert.assess.vulnerability.Vulnerabilities;
import concert.scenario.Deal;
import concert.scenario.Scenario;
import concert.scenario.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Computes one assessment: results at the middle, all futures, then what follows from them.
final class Assessor {
    /// In so many futures deals are compared; each takes many times as long as all other analyses of a future.
    private static final int DEAL_FUTURES = 25;

    private static final double MOST_WORK = 100_000;

    private final Scenario scenario;
    private final Workers workers;
    private final World world;

    Assessor(Scenario scenario, Assessment.Options options) {
        this.scenario = RelationAnswer.withTies(scenario, options.world());
        this.workers = options.workers();
        this.world = options.world();
    }

    Assessment assess() {
        var begun = workers.both(() -> Computed.beforeStrategy(scenario, world, workers), this::futures, Begun::new);
        var sensitivity = Sensitivity.prepared(begun.futures(), workers);
        return workers.both(
                begun.middle()::andStrategy,
                () -> sensitivity.ofGauges(workers).toList(),
                (computed, drivers) -> follow(computed, begun.futures().around(computed), sensitivity, drivers));
    }

    /// What can be computed beside each other first.
    ///
    /// @param middle the analyses that grand strategy builds on
    /// @param futures what varies, in every future
    private record Begun(Computed middle, Ensemble futures) {}

    private Ensemble futures() {
        return Ensemble.of(Experiment.of(Computed.inFuture(scenario), Gauges.of(scenario), workers), workers);
    }

    private Assessment follow(Computed computed, Ensemble ensemble, Sensitivity sensitivity, List<Driver> all) {
        var metrics = IntStream.range(0, ensemble.gauges().size())
                .mapToObj(ensemble::metric)
                .filter(metric -> !Double.isNaN(metric.value()))
                .toList();
        var told = metrics.stream().map(Metric::key).collect(Collectors.toSet());
        var spreads = spreads(ensemble).stream()
                .filter(spread -> told.contains(spread.key()))
                .toList();
        var drivers =
                all.stream().filter(driver -> told.contains(driver.metric())).toList();
        var names = Names.of(computed, ensemble);
        var vulnerabilities = new Vulnerabilities(computed, QuickAnalyses.of(scenario), ensemble, sensitivity, workers);
        var claims = claims(computed, names, ClaimHinges.of(names, drivers, vulnerabilities));
        var run = workers.run();
        return new Assessment(
                scenario,
                run,
                computed.results(),
                metrics,
                spreads,
                drivers,
                claims,
                judgements(Material.of(names, drivers, claims, vulnerabilities)),
                Cautions.of(scenario, run, spreads),
                dealFutures(computed.results().strategy()));
    }

    /// Of the scenario that grand strategy was solved for. Left out where it would take long.
    private @Nullable DealFutures dealFutures(Answer<StrategyRun> strategy) {
        if (!(strategy instanceof Answer.Given<StrategyRun>(var run))) {
            return null;
        }
        var solved = run.handOver().scenario();
        return solved.rows(Deal.class).isEmpty() || solved.inputs().isEmpty() || DealFutures.work(solved) > MOST_WORK
                ? null
                : DealFutures.of(solved, Math.min(DEAL_FUTURES, workers.run().futures()), workers);
    }

    private List<Spread> spreads(Ensemble ensemble) {
        var varied = IntStream.range(0, ensemble.gauges().size())
                .filter(g -> ensemble.gauges().get(g).hasSpread())
                .toArray();
        var spreads = new Spread[varied.length];
        workers.each("spreads", spreads.length, i -> {
            var g = varied[i];
            spreads[i] = Gauges.spread(ensemble.gauges().get(g).key(), ensemble.values(g));
        });
        return Arrays.asList(spreads);
    }

    private List<TestedClaim> claims(Computed computed, Names names, ClaimHinges hinges) {
        var tester = new ClaimTester(
                names, new Absence(computed, names), workers.run().futures());
        var tested = new TestedClaim[scenario.claims().size()];
        workers.each(
                "claims",
                tested.length,
                i -> tested[i] = tester.test(scenario.claims().get(i)));
        return Arrays.stream(tested).map(hinges::hinged).toList();
    }

    /// The text's claims first, then the issues, the one with most at stake first, then what the ties hide
    /// and what the forecasts lean on.
    private static List<KeyJudgement> judgements(Material material) {
        var judgements = new ArrayList<KeyJudgement>();
        ClaimsJudgement.find(material).ifPresent(judgements::add);
        judgements.addAll(IssueJudgement.all(material));
        HoldoutJudgement.find(material).ifPresent(judgements::add);
        VetoJudgement.find(material).ifPresent(judgements::add);
        judgements.addAll(StrategyJudgements.all(material));
        judgements.addAll(EnergyJudgements.all(material));
        judgements.addAll(AlignmentJudgements.all(material));
        judgements.addAll(CoalitionJudgements.all(material));
        ConvergenceJudgement.find(material).ifPresent(judgements::add);
        judgements.addAll(BasisJudgements.all(material));
        return judgements;
    }
}
