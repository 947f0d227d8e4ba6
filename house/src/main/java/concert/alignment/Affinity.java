package concert.alignment;

import concert.scenario.Dyads;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Tie;
import java.util.List;

/// What a pair of actors is worth to each other, in MACTOR's grades: net convergence of their interests plus
/// the signed
/// ties between them.
///
/// - interests: convergence less divergence of order 2 ([Convergence]);
/// - ties: Σ over ties in force on the as-of day, but those of influence, of sign × strength × 4.
///
/// Pairs stand in one scale because 4 is the strongest position on an issue and the strongest tie. Propensities of
/// pairs as the sum of what draws them together less what drives them apart are those of R. Axelrod, D. S.
/// Bennett, "A
/// landscape theory of aggregation", *British Journal of Political Science* 23, 1993, 211–233,
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
        var roster = scenario.roster();
        var n = roster.size();
        var ties = new double[n][n];
        for (var tie : scenario.ties()) {
            if (tie.kind() != Tie.Kind.INFLUENCE
                    && tie.isInForce(scenario.about().asOf())) {
                var a = roster.index(tie.a());
                var b = roster.index(tie.b());
                var grade =
                        Mactor.STRONGEST * tie.sign().value() * tie.strength().middle();
                if (a != b) {
                    ties[a][b] += grade;
                    ties[b][a] += grade;
                }
            }
        }
        var interests = new double[n][n];
        var total = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < n; b++) {
                interests[a][b] = convergence.convergence().at(a, b)
                        - convergence.divergence().at(a, b);
                total[a][b] = interests[a][b] + ties[a][b];
            }
        }
        return new Affinity(Dyads.of(roster, interests), Dyads.of(roster, ties), Dyads.of(roster, total));
    }

    /// {@return the total affinity of some actors}
    ///
    /// @param actors ids of actors
    public Dyads among(List<String> actors) {
        var roster = new Roster(actors);
        var matrix = new double[actors.size()][actors.size()];
        for (var a = 0; a < actors.size(); a++) {
            for (var b = 0; b < actors.size(); b++) {
                matrix[a][b] = total.at(actors.get(a), actors.get(b));
            }
        }
        return Dyads.of(roster, matrix);
    }
}
