package concert.alignment;

import concert.scenario.Dyads;
import concert.scenario.Future;
import concert.scenario.Scenario;
import java.util.List;

/// What a pair of actors is worth to each other, in MACTOR's grades: net convergence of their interests plus
/// the signed ties between them.
///
/// - interests: convergence less divergence of order 2 ([Convergence]);
/// - ties: Σ over ties in force on the as-of day, but those of influence, of sign × strength × 4.
///
/// Pairs stand in one scale because 4 is the strongest position on an issue and the strongest tie. Propensities of
/// pairs as the sum of what draws them together less what drives them apart are those of R. Axelrod, D. S.
/// Bennett, "A landscape theory of aggregation", *British Journal of Political Science* 23, 1993, 211–233,
/// doi:10.1017/S000712340000973X. Departs from it: pairs are not weighted by the size of the actors.
///
/// @param interests net convergence
/// @param ties signed ties
/// @param total both
public record Affinity(Dyads interests, Dyads ties, Dyads total) {
    /// {@return the affinity of every pair, at the middle of every estimate}
    ///
    /// @param scenario the scenario
    public static Affinity of(Scenario scenario) {
        return of(scenario, Mactor.of(scenario).order2());
    }

    /// {@return the affinity of every pair, from convergence that is known}
    ///
    /// @param scenario the scenario
    /// @param convergence of order 2
    public static Affinity of(Scenario scenario, Convergence convergence) {
        var interests = Interests.of(scenario);
        return of(interests.signed(interests.atMiddle()), convergence);
    }

    /// {@return the affinity of every pair in a future, from convergence that is known}
    ///
    /// @param interests what alignment reads of the scenario
    /// @param future drawn from the scenario's inputs
    /// @param convergence of order 2 in that future
    public static Affinity of(Interests interests, Future future, Convergence convergence) {
        return of(interests.signed(interests.in(future)), convergence);
    }

    private static Affinity of(Dyads ties, Convergence convergence) {
        var n = ties.roster().size();
        var interests = new double[n][n];
        var total = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < n; b++) {
                interests[a][b] = convergence.convergence().at(a, b)
                        - convergence.divergence().at(a, b);
                total[a][b] = interests[a][b] + ties.at(a, b);
            }
        }
        return new Affinity(Dyads.of(ties.roster(), interests), ties, Dyads.of(ties.roster(), total));
    }

    /// {@return the total affinity of some actors}
    ///
    /// @param actors ids of actors
    public Dyads among(List<String> actors) {
        return total.among(actors);
    }
}
