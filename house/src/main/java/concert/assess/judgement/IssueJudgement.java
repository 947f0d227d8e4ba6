package concert.assess.judgement;

import concert.assess.analysis.Computed;
import concert.assess.language.Truth;
import concert.assess.metric.BargainingGauges;
import concert.assess.vulnerability.Proposition;
import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.bargaining.Method;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where one issue is headed: the calibrated forecast with its interval against the status quo, on which side it lands,
/// whom that costs most and what the text said.
public final class IssueJudgement {
    private static final int LOSERS = 2;
    private static final double UNKNOWN_MOVE = .5;
    private static final double SCALE = 100;

    private final Material material;
    private final Issue issue;
    private final String key;
    private final double forecast;

    IssueJudgement(Material material, Issue issue) {
        this.material = material;
        this.issue = issue;
        this.key = "bargaining." + issue.id() + ".forecast";
        this.forecast = material.value(key);
    }

    /// {@return the judgements of all issues that have a forecast, the one with most at stake first}
    ///
    /// @param material what judgements are drawn from
    public static List<KeyJudgement> all(Material material) {
        return material.scenario().issues().stream()
                .map(issue -> new IssueJudgement(material, issue))
                .filter(one -> !Double.isNaN(one.forecast))
                .sorted(Comparator.comparingDouble(IssueJudgement::stake).reversed())
                .map(IssueJudgement::judgement)
                .toList();
    }

    /// How much is at stake: mean salience times the distance from the status quo to the forecast.
    private double stake() {
        var salience = stances().stream()
                .mapToDouble(stance -> stance.salience().middle())
                .average()
                .orElse(0);
        var move = issue.findStatusQuo()
                .map(quo -> Math.abs(forecast - quo.middle()) / SCALE)
                .orElse(UNKNOWN_MOVE);
        return salience * move;
    }

    private KeyJudgement judgement() {
        var above = Arrays.stream(material.column("bargaining." + issue.id() + ".above"))
                .average()
                .orElseThrow();
        var up = above >= .5;
        var share = up ? above : 1 - above;
        var metrics =
                List.of(key, end("p10"), end("p90"), key(Method.COMPROMISE), key(Method.MEDIAN), key(Method.MEAN));
        var grading = Grading.ofForecast(material.scenario(), material.grounds(List.of(key)));
        var vulnerability = material.vulnerability(proposition(up), key);
        return new KeyJudgement(
                "issue." + issue.id(),
                statement(up, share),
                details(),
                share,
                grading.confidence(),
                grading.reason(),
                metrics,
                material.driversOf(key),
                material.wouldChange(vulnerability),
                vulnerability.orElse(null));
    }

    private Proposition proposition(boolean up) {
        var columns = material.column("bargaining." + issue.id() + ".above");
        return new Proposition(
                "issue." + issue.id(),
                "the likelier side on " + issue.called() + " is " + side(up),
                isAbove(material.computed()) == up,
                future -> Double.isNaN(columns[future]) ? Truth.UNKNOWN : Truth.of(columns[future] >= .5 == up),
                computed -> isAbove(computed) == up);
    }

    private boolean isAbove(Computed computed) {
        return BargainingGauges.above(computed, issue) >= .5;
    }

    private String statement(boolean up, double share) {
        var parts = new ArrayList<String>();
        parts.add(issue.title().matches(".*[.?!]") ? issue.title() : issue.title() + ":");
        parts.add(heading());
        parts.add(chance(up, share));
        return String.join(" ", parts);
    }

    private String details() {
        var parts = new ArrayList<String>();
        findPlace().ifPresent(parts::add);
        parts.add(models());
        findCost().ifPresent(parts::add);
        HoldoutJudgement.sentence(material, issue).ifPresent(parts::add);
        findAgainst().ifPresent(parts::add);
        return String.join(" ", parts);
    }

    private String heading() {
        var quo = issue.findStatusQuo()
                .map(Estimate::middle)
                .map(position -> ", from a status quo of " + Words.position(position))
                .orElse("");
        return "The forecast is " + Words.position(forecast) + ", with an 80% interval from "
                + Words.position(material.value(end("p10"))) + " to " + Words.position(material.value(end("p90")))
                + quo + ".";
    }

    private String end(String quantile) {
        return "bargaining." + issue.id() + "." + quantile;
    }

    /// The probability of the forecast, over the futures on average.
    private String chance(boolean up, double share) {
        return EstimativeWords.find(share)
                .map(band ->
                        "By the forecast " + band.clause() + " (" + band.range() + ") that it lands " + side(up) + ".")
                .orElseGet(() -> "By the forecast it lands " + side(up) + " with a probability of "
                        + EstimativeWords.percent(share) + ".");
    }

    private String side(boolean up) {
        return (up ? "above " : "at or below ") + Words.number(issue.reference());
    }

    /// What the forecast means: the two named points of the scale that it lies between.
    private Optional<String> findPlace() {
        if (issue.zero().isEmpty() || issue.hundred().isEmpty()) {
            return Optional.empty();
        }
        var low = forecast > Issue.MIDDLE && !issue.fifty().isEmpty() ? issue.fifty() : issue.zero();
        var high = forecast <= Issue.MIDDLE && !issue.fifty().isEmpty() ? issue.fifty() : issue.hundred();
        return Optional.of("That is between “" + low + "” and “" + high + "”.");
    }

    /// What simpler rules say, and whether they agree on the side.
    private String models() {
        var others = List.of(Method.COMPROMISE, Method.MEDIAN, Method.MEAN);
        var told = others.stream()
                .map(method -> "the " + method.title() + " is " + Words.position(material.value(key(method))))
                .toList();
        var apart = others.stream()
                .anyMatch(
                        method -> (material.value(key(method)) > issue.reference()) != (forecast > issue.reference()));
        return (apart ? "But the models disagree on the side: " : "For comparison: ") + Words.list(told) + ".";
    }

    private String key(Method method) {
        return "bargaining." + issue.id() + "." + method.id();
    }

    /// Those whom the forecast costs most: salience times distance.
    private Optional<String> findCost() {
        var losers = stances().stream()
                .filter(stance -> loss(stance) > 0)
                .sorted(Comparator.comparingDouble(this::loss).reversed())
                .limit(LOSERS)
                .map(this::loser)
                .toList();
        return losers.isEmpty() ? Optional.empty() : Optional.of("It costs most to " + Words.list(losers) + ".");
    }

    private double loss(Stance stance) {
        return stance.salience().middle() * Math.abs(stance.position().middle() - forecast);
    }

    private String loser(Stance stance) {
        var position = stance.position().middle();
        return Words.actor(material.scenario(), stance.actor()) + " (wants " + Words.position(position) + ", "
                + Words.position(Math.abs(position - forecast)) + " points away)";
    }

    /// Claims of the text on this issue that fail.
    private Optional<String> findAgainst() {
        var failing = material.claims().stream()
                .filter(ClaimsJudgement::fails)
                .filter(claim -> ClaimsJudgement.evidence(claim).stream()
                        .anyMatch(metric -> metric.key().contains("." + issue.id() + ".")))
                .map(claim -> claim.claim().id() + " (“" + claim.claim().statement() + "”)")
                .toList();
        return failing.isEmpty()
                ? Optional.empty()
                : Optional.of("The text’s " + (failing.size() == 1 ? "claim " : "claims ") + Words.list(failing)
                        + (failing.size() == 1 ? " fails." : " fail."));
    }

    private List<Stance> stances() {
        return material.scenario().stancesOn(issue.id());
    }
}
