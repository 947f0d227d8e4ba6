package concert.bargaining;

import concert.scenario.Scenario;
import java.util.Optional;

/// The Kalai–Smorodinsky solution with the status quo as disagreement point d: the position that maximizes the least
/// share of its ideal gain that anybody gets, minᵢ (uᵢ(x) − uᵢ(d))/(uᵢ(xᵢ) − uᵢ(d)), uᵢ(x) = −|x − xᵢ|.
///
/// Kalai, E. & Smorodinsky, M. (1975). Other solutions to Nash's bargaining problem. *Econometrica* 43(3), 513–518,
/// doi:10.2307/1914280.
///
/// Departs from the paper: taken for any number of actors on a line, where all who want more than d are served best by
/// the harmonic mean of the nearest and the farthest one's distance from d; d where actors want opposite things or
/// somebody wants d.
///
/// @param issue id of the issue
/// @param outcome the position on which the actors settle, 0 to 100
public record KalaiSmorodinsky(String issue, double outcome) {

    /// {@return the solution on an issue, empty where the scenario does not say its status quo}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody carries weight
    public static Optional<KalaiSmorodinsky> find(Scenario scenario, String issue) {
        return find(Contest.of(scenario, issue));
    }

    /// {@return the solution of a contest, empty where its status quo is not said}
    ///
    /// @param contest a contest in which somebody carries weight
    public static Optional<KalaiSmorodinsky> find(Contest contest) {
        contest.requireWeight();
        return StatusQuo.find(contest)
                .map(d -> new KalaiSmorodinsky(
                        contest.issue(), outcome(contest.weights(), contest.position(), d.outcome())));
    }

    /// {@return d + 2ab/(a + b) with a the nearest and b the farthest signed distance of an actor from d; d if they
    /// differ in sign or one is 0}
    ///
    /// @param w weights, not all 0; actors without weight have no say
    /// @param x positions
    /// @param d the disagreement point
    public static double outcome(double[] w, double[] x, double d) {
        var a = Double.POSITIVE_INFINITY;
        var b = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < x.length; i++) {
            if (w[i] > 0) {
                a = Math.min(a, x[i] - d);
                b = Math.max(b, x[i] - d);
            }
        }
        return a * b > 0 ? d + 2 * a * b / (a + b) : d;
    }
}
