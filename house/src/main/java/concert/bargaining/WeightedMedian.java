package concert.bargaining;

import concert.math.Ascending;
import concert.scenario.Scenario;

/// The weighted median: the smallest position at which the actors standing there or below hold at least half of all
/// weight, w = c·s. With single-peaked preferences and weighted majority voting no other position beats it.
///
/// Black, D. (1948). On the rationale of group decision-making. *Journal of Political Economy* 56(1), 23–34,
/// doi:10.1086/256633; with weights as in Bueno de Mesquita, B. (1994). Political forecasting: an expected utility
/// method. In *European Community Decision Making*, 71–104.
///
/// Departs from the paper: where two positions halve the weight exactly, the lower one is taken.
///
/// @param issue id of the issue
/// @param outcome the weighted median position, 0 to 100
public record WeightedMedian(String issue, double outcome) {

    /// {@return the weighted median on an issue}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody carries weight
    public static WeightedMedian forecast(Scenario scenario, String issue) {
        return forecast(Contest.of(scenario, issue));
    }

    /// {@return the weighted median in a contest}
    ///
    /// @param contest a contest in which somebody carries weight
    public static WeightedMedian forecast(Contest contest) {
        contest.requireWeight();
        return new WeightedMedian(contest.issue(), outcome(contest.weights(), contest.position()));
    }

    /// {@return the smallest x with Σ w over positions up to x at least half of Σ w}
    ///
    /// @param w weights, not all 0
    /// @param x positions
    public static double outcome(double[] w, double[] x) {
        var total = 0.0;
        for (var weight : w) {
            total += weight;
        }
        var order = Ascending.order(x);
        var cumulative = 0.0;
        for (var i : order) {
            cumulative += w[i];
            if (reachesHalf(cumulative, total)) {
                return x[i];
            }
        }
        return x[order[order.length - 1]];
    }

    /// Sums of decimal fractions miss an exact half by a few units in the last place.
    private static boolean reachesHalf(double cumulative, double total) {
        return cumulative >= .5 * total * (1 - 1e-12);
    }
}
