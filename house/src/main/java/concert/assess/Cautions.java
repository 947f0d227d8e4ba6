package concert.assess;

import concert.assess.evidence.Evidence;
import concert.assess.metric.AlignmentGauges;
import concert.assess.metric.ScenarioGauges;
import concert.assess.metric.Spread;
import concert.assess.run.Run;
import concert.assess.words.Words;
import concert.scenario.Scenario;
import concert.scenario.Source;
import concert.scenario.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a reader must know before trusting an assessment.
final class Cautions {
    private final Scenario scenario;
    private final List<Spread> spreads;
    private final List<Caution> cautions = new ArrayList<>();

    private Cautions(Scenario scenario, List<Spread> spreads) {
        this.scenario = scenario;
        this.spreads = spreads;
    }

    static List<Caution> of(Scenario scenario, Run run, List<Spread> spreads) {
        var cautions = new Cautions(scenario, spreads);
        cautions.addConditional(run);
        cautions.addNarrow();
        cautions.addHindsight();
        cautions.addLateSources();
        cautions.addUnsourced();
        cautions.addMissing(run);
        cautions.addPairs();
        return cautions.cautions;
    }

    private void add(String id, String text) {
        cautions.add(new Caution(id, text));
    }

    private void addConditional(Run run) {
        if (scenario.inputs().isEmpty()) {
            add(
                    "exact",
                    "No number of the scenario is an estimate, so all futures are alike: a share of futures says nothing about uncertainty.");
            return;
        }
        add(
                "conditional",
                "A share of futures is conditional on the scenario’s own estimates and on the models: it says in how many of "
                        + run.futures()
                        + " draws from these estimates something holds, not how often such forecasts come true. The models of bargaining have a record on other issues than these, the other analyses have none, so confidence is moderate at most.");
    }

    /// The record is docs/track-record.md: leaving acts out, on the issues of DEU III with a known outcome, council
    /// votes as capabilities (Arregui & Perarnaud 2022, doi:10.34810/data53).
    private void addNarrow() {
        if (!scenario.issues().isEmpty()) {
            add(
                    "narrow",
                    "The intervals of the issue forecasts hold the error of the model as measured on 230 settled issues of European Union laws: their 80% intervals held 80% of those outcomes, and the forecasts missed by 21.4 points on average (the compromise model by 22.4; docs/track-record.md). On other kinds of issues nothing has been measured and the world may differ by more. The other intervals, over the futures, hold the uncertainty of the inputs alone.");
        }
    }

    private void addHindsight() {
        if (!scenario.outcomes().isEmpty()) {
            add(
                    "hindsight",
                    "The scenario holds what later happened. No forecast reads it, but the coder may have known it: a good fit is no record of forecasting skill.");
        }
    }

    private void addLateSources() {
        var late = scenario.stances().stream()
                .filter(this::isLate)
                .map(Stance::key)
                .toList();
        if (!late.isEmpty()) {
            add(
                    "late_sources",
                    "These stances rest on sources that appeared after the as-of day "
                            + scenario.about().asOf() + ", so they are no forecast: " + Words.list(late) + ".");
        }
    }

    private boolean isLate(Stance stance) {
        return scenario.find(Source.class, stance.provenance().source())
                .flatMap(Source::findDate)
                .filter(date -> date.first().isAfter(scenario.about().asOf()))
                .isPresent();
    }

    private void addUnsourced() {
        var evidence = Evidence.ofAll(scenario, ScenarioGauges.rows(scenario));
        if (evidence.numbers() > 0 && evidence.unsourced() > 0) {
            add(
                    "unsourced",
                    evidence.unsourced() + " of " + Words.count(evidence.numbers(), "number")
                            + " stand in rows that name no source, and " + evidence.judged()
                            + " rest on the coder’s judgement.");
        }
    }

    private void addMissing(Run run) {
        var missing = spreads.stream()
                .filter(spread -> spread.futures() < run.futures())
                .toList();
        if (!missing.isEmpty()) {
            add(
                    "missing",
                    Words.count(missing.size(), "metric")
                            + " have no value in some of the futures; quantiles are over the others. The one most often missing is "
                            + missing.stream()
                                    .min(Comparator.comparingInt(Spread::futures))
                                    .map(spread -> spread.key() + " (" + (run.futures() - spread.futures()) + " of "
                                            + run.futures() + ")")
                                    .orElseThrow()
                            + ".");
        }
    }

    private void addPairs() {
        var actors = AlignmentGauges.takingStances(scenario).size();
        if (actors > AlignmentGauges.MOST_IN_PAIRS) {
            add(
                    "pairs",
                    "Convergence of single pairs is not among the metrics, since " + actors
                            + " actors take stances, more than " + AlignmentGauges.MOST_IN_PAIRS + ".");
        }
    }
}
