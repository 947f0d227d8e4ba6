package concert.bargaining.leverage;

import concert.bargaining.Contest;
import concert.bargaining.StatusQuo;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who would rather have an outcome than the status quo, and who would not: the two coalitions of a vote between
/// them, by distance.
///
/// Black, D. (1958). *The Theory of Committees and Elections*. Cambridge University Press.
///
/// @param issue id of the issue
/// @param outcome the outcome that is put against the status quo
/// @param statusQuo the status quo
/// @param supporters those who are nearer to the outcome, in roster order
/// @param opponents those who are nearer to the status quo
/// @param support the supporters' share of the weight w = c·s, 0 to 1
/// @param opposition the opponents' share; the rest is indifferent
public record Coalitions(
        String issue,
        double outcome,
        double statusQuo,
        List<String> supporters,
        List<String> opponents,
        double support,
        double opposition) {
    /// Copies the lists.
    public Coalitions {
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
    }

    /// {@return the coalitions on an issue, empty where the scenario names no status quo or nobody carries weight}
    ///
    /// @param scenario the scenario
    /// @param issue id of one of its issues
    /// @param outcome the outcome
    public static Optional<Coalitions> find(Scenario scenario, String issue, double outcome) {
        var contest = Contest.of(scenario, issue);
        return contest.hasWeight()
                ? StatusQuo.find(contest).map(quo -> of(contest, quo.outcome(), outcome))
                : Optional.empty();
    }

    private static Coalitions of(Contest contest, double quo, double outcome) {
        var supporters = new ArrayList<String>();
        var opponents = new ArrayList<String>();
        var total = 0.0;
        var support = 0.0;
        var opposition = 0.0;
        var w = contest.weights();
        for (var i = 0; i < w.length; i++) {
            var gain = Math.abs(contest.position()[i] - quo) - Math.abs(contest.position()[i] - outcome);
            total += w[i];
            if (gain > 0) {
                supporters.add(contest.actors().name(i));
                support += w[i];
            } else if (gain < 0) {
                opponents.add(contest.actors().name(i));
                opposition += w[i];
            }
        }
        return new Coalitions(
                contest.issue(), outcome, quo, supporters, opponents, support / total, opposition / total);
    }
}
