package concert.bargaining.score;

import concert.bargaining.CalibratedForecast;
import concert.bargaining.Calibration;
import concert.bargaining.CompromiseModel;
import concert.bargaining.Contest;
import concert.bargaining.Distribution;
import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An issue whose outcome is known, and what the forecast needs of it.
///
/// @param act the act that it belongs to; issues of one act are never forecast from each other
/// @param contest who wanted what
/// @param rule how it was decided
/// @param statusQuo what would have held without agreement, null if unknown
/// @param outcome what came about, 0 to 100
/// @param compromise x̂: outcome by the compromise model
/// @param disagreement σ: standard deviation of positions by weight
/// @param stated how likely each stated position is, by how they are weighed
public record Case(
        String act,
        Contest contest,
        DecisionRule rule,
        @Nullable Double statusQuo,
        double outcome,
        double compromise,
        double disagreement,
        Map<Calibration.Stated, Distribution> stated) {
    private static final String ACT = "act ";

    /// Copies the distributions.
    public Case {
        stated = Map.copyOf(stated);
    }

    private static Case of(Issue issue, Contest contest, double outcome) {
        var stated = new EnumMap<Calibration.Stated, Distribution>(Calibration.Stated.class);
        for (var way : Calibration.Stated.values()) {
            stated.put(way, CalibratedForecast.stated(contest, way));
        }
        return new Case(
                act(issue),
                contest,
                issue.rule(),
                issue.findStatusQuo().map(Estimate::middle).orElse(null),
                outcome,
                CompromiseModel.forecast(contest).outcome(),
                CalibratedForecast.disagreement(contest.weights(), contest.position()),
                stated);
    }

    /// {@return the issues of a scenario whose outcome it tells; an issue on which fewer than two actors carry weight
    /// is left out. Issues whose note begins with the same `act NAME` belong to one act}
    ///
    /// @param scenario the scenario
    public static List<Case> of(Scenario scenario) {
        var cases = new ArrayList<Case>();
        for (var issue : scenario.issues()) {
            var contest = Contest.of(scenario, issue.id());
            scenario.outcomes().stream()
                    .filter(outcome -> outcome.issue().equals(issue.id()))
                    .flatMap(outcome -> outcome.findOutcome().stream())
                    .findFirst()
                    .filter(_ -> contest.size() > 1 && contest.hasWeight())
                    .ifPresent(outcome -> cases.add(of(issue, contest, outcome.middle())));
        }
        return List.copyOf(cases);
    }

    private static String act(Issue issue) {
        var note = issue.provenance().note();
        return note.startsWith(ACT) ? note.substring(ACT.length()).split("[ ,;.]", 2)[0] : issue.id();
    }

    /// {@return the mixture by what was learned, before its levels are read}
    ///
    /// @param calibration what was learned
    Distribution mixture(Calibration calibration) {
        return CalibratedForecast.mixture(
                compromise,
                disagreement,
                Objects.requireNonNull(stated.get(calibration.shape().stated())),
                calibration);
    }

    /// {@return the headline forecast by what was learned}
    ///
    /// @param calibration what was learned
    Distribution calibrated(Calibration calibration) {
        return mixture(calibration).recalibrated(calibration.levels());
    }

    /// {@return the acts of some cases, in order}
    ///
    /// @param cases the cases
    static List<String> acts(List<Case> cases) {
        return new ArrayList<>(cases.stream().map(Case::act).distinct().toList());
    }
}
