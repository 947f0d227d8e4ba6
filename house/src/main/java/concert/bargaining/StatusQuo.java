package concert.bargaining;

import concert.scenario.Estimate;
import concert.scenario.Scenario;
import java.util.Optional;

/// The status quo: nothing is agreed and what holds goes on to hold. The baseline of every forecast of change.
///
/// @param issue id of the issue
/// @param outcome the position that holds until something is settled, 0 to 100
public record StatusQuo(String issue, double outcome) {

    /// {@return the status quo of an issue, empty where the scenario does not say it}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue
    public static Optional<StatusQuo> find(Scenario scenario, String issue) {
        return scenario.issue(issue)
                .findStatusQuo()
                .map(Estimate::middle)
                .map(position -> new StatusQuo(issue, position));
    }

    /// {@return the status quo of a contest, empty where it is not said}
    ///
    /// @param contest the contest
    public static Optional<StatusQuo> find(Contest contest) {
        var quo = contest.findStatusQuo();
        return quo.isPresent() ? Optional.of(new StatusQuo(contest.issue(), quo.getAsDouble())) : Optional.empty();
    }
}
