package concert.bargaining;

import concert.scenario.Scenario;

/// The mean position: every actor counts the same, x̂ = Σ xᵢ / n. A baseline that knows nothing of capability and
/// salience.
///
/// Thomson, R. et al. (eds, 2006). *The European Union Decides*. Cambridge University Press,
/// doi:10.1017/CBO9780511492082, uses it as a baseline.
///
/// Departs from the paper: nothing.
///
/// @param issue id of the issue
/// @param outcome the mean position, 0 to 100
public record MeanPosition(String issue, double outcome) {

    /// {@return the mean position on an issue}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody takes a stance
    public static MeanPosition forecast(Scenario scenario, String issue) {
        return forecast(Contest.of(scenario, issue));
    }

    /// {@return the mean position in a contest}
    ///
    /// @param contest a contest in which somebody takes part
    public static MeanPosition forecast(Contest contest) {
        if (contest.size() == 0) {
            throw new IllegalArgumentException("nobody takes a stance on " + contest.issue());
        }
        return new MeanPosition(contest.issue(), outcome(contest.position()));
    }

    /// {@return Σ xᵢ / n}
    ///
    /// @param x positions, at least one
    public static double outcome(double[] x) {
        var sum = 0.0;
        for (var position : x) {
            sum += position;
        }
        return sum / x.length;
    }
}
