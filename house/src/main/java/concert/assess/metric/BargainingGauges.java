package concert.assess.metric;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.bargaining.Alternative;
import concert.bargaining.Bargaining;
import concert.bargaining.Contest;
import concert.bargaining.Distribution;
import concert.bargaining.Holdouts;
import concert.bargaining.Method;
import concert.bargaining.leverage.BestPosition;
import concert.bargaining.leverage.Coalitions;
import concert.bargaining.leverage.Leverage;
import concert.scenario.Issue;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The metrics of what will be agreed on each issue.
public final class BargainingGauges {
    private static final String ANALYSIS = "bargaining";
    private static final String POINTS = "points of position";
    private static final String SHARE = "share";
    private static final String POSITION = "position 0-100";

    private BargainingGauges() {}

    static List<Gauge> of(Scenario scenario) {
        var gauges = new ArrayList<Gauge>();
        for (var issue : scenario.issues()) {
            var prefix = ANALYSIS + "." + issue.id() + ".";
            gauges.add(new Gauge(
                    ANALYSIS, prefix + "range", POINTS, computed -> contest(computed, issue.id(), Contest::range)));
            gauges.add(new Gauge(
                    ANALYSIS, prefix + "spread", POINTS, computed -> contest(computed, issue.id(), Contest::spread)));
            gauges.add(new Gauge(ANALYSIS, prefix + "holdouts", SHARE, computed -> holdouts(computed, issue.id())));
            gauges.add(
                    new Gauge(ANALYSIS, prefix + "forecast", POSITION, computed -> quantile(computed, issue.id(), .5)));
            gauges.add(new Gauge(ANALYSIS, prefix + "p10", POSITION, computed -> quantile(computed, issue.id(), .1)));
            gauges.add(new Gauge(ANALYSIS, prefix + "p25", POSITION, computed -> quantile(computed, issue.id(), .25)));
            gauges.add(new Gauge(ANALYSIS, prefix + "p75", POSITION, computed -> quantile(computed, issue.id(), .75)));
            gauges.add(new Gauge(ANALYSIS, prefix + "p90", POSITION, computed -> quantile(computed, issue.id(), .9)));
            gauges.add(new Gauge(ANALYSIS, prefix + "above", SHARE, computed -> above(computed, issue)));
            for (var method : Method.values()) {
                ToDoubleFunction<Computed> reading = computed -> outcome(computed, issue.id(), method);
                gauges.add(new Gauge(
                        ANALYSIS,
                        prefix + method.id(),
                        POSITION,
                        Bargaining.Options.SIMPLE.methods().contains(method) ? reading : new Gauge.AtMiddle(reading)));
            }
            gauges.add(new Gauge(
                    ANALYSIS,
                    prefix + "support",
                    SHARE,
                    new Gauge.AtMiddle(computed -> Coalitions.find(
                                    computed.scenario(), issue.id(), quantile(computed, issue.id(), .5))
                            .map(Coalitions::support)
                            .orElse(Double.NaN))));
            leverage(scenario, issue.id(), gauges);
        }
        return gauges;
    }

    /// What each actor can move, read off the middle of the estimates.
    private static void leverage(Scenario scenario, String issue, List<Gauge> gauges) {
        var contest = Contest.of(scenario, issue);
        if (!contest.hasWeight()) {
            return;
        }
        var prefix = ANALYSIS + "." + issue + ".";
        for (var of : Leverage.of(contest).actors()) {
            gauges.add(atMiddle(prefix + "leverage." + of.actor() + ".capability", POINTS, of.perCapability()));
            gauges.add(atMiddle(prefix + "leverage." + of.actor() + ".salience", POINTS, of.perSalience()));
        }
        for (var best : BestPosition.all(contest)) {
            gauges.add(atMiddle(prefix + "best_position." + best.actor(), POSITION, best.position()));
            gauges.add(atMiddle(prefix + "best_gain." + best.actor(), POINTS, best.gain()));
        }
    }

    private static Gauge atMiddle(String key, String unit, double value) {
        return new Gauge(ANALYSIS, key, unit, new Gauge.AtMiddle(_ -> value));
    }

    private static double contest(Computed computed, String issue, ToDoubleFunction<Contest> reading) {
        return computed.results().bargaining() instanceof Answer.Given<Bargaining>(var bargaining)
                ? bargaining.findContest(issue).map(reading::applyAsDouble).orElse(Double.NaN)
                : Double.NaN;
    }

    private static double holdouts(Computed computed, String issue) {
        var compromise = outcome(computed, issue, Method.COMPROMISE);
        return contest(
                computed,
                issue,
                contest ->
                        Holdouts.find(contest, compromise).map(Holdouts::share).orElse(Double.NaN));
    }

    private static double quantile(Computed computed, String issue, double p) {
        return read(computed, issue, distribution -> distribution.quantile(p));
    }

    private static double read(Computed computed, String issue, ToDoubleFunction<Distribution> reading) {
        if (computed.results().bargaining() instanceof Answer.Given<Bargaining>(var bargaining)) {
            return bargaining
                    .find(issue)
                    .map(forecast -> reading.applyAsDouble(forecast.forecast().distribution()))
                    .orElse(Double.NaN);
        }
        return Double.NaN;
    }

    /// {@return the probability by the calibrated forecast that the outcome lies above the issue's reference, NaN where
    /// there is no forecast}
    ///
    /// @param computed the scenario and its results
    /// @param issue the issue
    public static double above(Computed computed, Issue issue) {
        return read(computed, issue.id(), distribution -> 1 - distribution.upTo(issue.reference()));
    }

    /// {@return the outcome that a method forecasts, NaN where it has none}
    ///
    /// @param computed the scenario and its results
    /// @param issue id of the issue
    /// @param method the method
    public static double outcome(Computed computed, String issue, Method method) {
        if (computed.results().bargaining() instanceof Answer.Given<Bargaining>(var bargaining)) {
            return bargaining
                    .find(issue)
                    .flatMap(forecast -> forecast.find(method))
                    .map(Alternative::outcome)
                    .orElse(Double.NaN);
        }
        return Double.NaN;
    }
}
