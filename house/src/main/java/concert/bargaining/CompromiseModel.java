package concert.bargaining;

import concert.scenario.Scenario;

/// The compromise model: the outcome is the mean position weighted by capability × salience,
/// x̂ = Σ cᵢ sᵢ xᵢ / Σ cᵢ sᵢ.
///
/// Van den Bos, J. M. M. (1991). *Dutch EC Decision Making*. Amsterdam: Thesis Publishers. Achen, C. H. (2006).
/// Institutional realism and bargaining models. In R. Thomson et al. (eds), *The European Union Decides*, 86–123,
/// doi:10.1017/CBO9780511492082.005, derives it from the asymmetric Nash solution for quadratic losses and a
/// disagreement that costs everybody much.
///
/// Departs from the paper: nothing.
///
/// @param issue id of the issue
/// @param outcome the position on which the actors settle, 0 to 100
public record CompromiseModel(String issue, double outcome) {

    /// {@return the compromise on an issue}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody carries weight
    public static CompromiseModel forecast(Scenario scenario, String issue) {
        return forecast(Contest.of(scenario, issue));
    }

    /// {@return the compromise in a contest}
    ///
    /// @param contest a contest in which somebody carries weight
    public static CompromiseModel forecast(Contest contest) {
        contest.requireWeight();
        return new CompromiseModel(
                contest.issue(), outcome(contest.capability(), contest.salience(), contest.position()));
    }

    /// {@return Σ cᵢ sᵢ xᵢ / Σ cᵢ sᵢ}
    ///
    /// @param c capabilities
    /// @param s saliences
    /// @param x positions
    public static double outcome(double[] c, double[] s, double[] x) {
        var weighted = 0.0;
        var total = 0.0;
        for (var i = 0; i < x.length; i++) {
            weighted += c[i] * s[i] * x[i];
            total += c[i] * s[i];
        }
        return weighted / total;
    }
}
