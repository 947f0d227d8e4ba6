package concert.bargaining.exchange;

import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import java.util.List;

/// Several issues on which the same actors take stances.
///
/// The arrays are not copied; kernels only read them. An actor without a stance on an issue has salience 0 there.
///
/// @param actors who takes part
/// @param issues ids of the issues
/// @param c capability, `c[issue][actor]`
/// @param s salience, `s[issue][actor]`, 0 to 1
/// @param x position, `x[issue][actor]`, 0 to 100
@SuppressWarnings("ArrayRecordComponent") // kernels work on arrays; a market is never compared
public record Market(Roster actors, List<String> issues, double[][] c, double[][] s, double[][] x) {
    /// Copies the ids.
    public Market {
        issues = List.copyOf(issues);
    }

    /// {@return the market of some issues of a scenario}
    ///
    /// @param scenario the scenario
    /// @param issues ids of its issues
    public static Market of(Scenario scenario, List<String> issues) {
        var actors = scenario.roster();
        var market = new Market(
                actors,
                issues,
                new double[issues.size()][actors.size()],
                new double[issues.size()][actors.size()],
                new double[issues.size()][actors.size()]);
        for (var p = 0; p < issues.size(); p++) {
            for (var stance : scenario.stancesOn(issues.get(p))) {
                market.put(p, actors.index(stance.actor()), stance);
            }
        }
        return market;
    }

    private void put(int p, int actor, Stance stance) {
        c[p][actor] = stance.capability().middle();
        s[p][actor] = stance.salience().middle();
        x[p][actor] = stance.position().middle();
    }

    /// {@return this market with other positions}
    ///
    /// @param positions positions, `positions[issue][actor]`
    Market with(double[][] positions) {
        return new Market(actors, issues, c, s, positions);
    }

    double weight(int p, int actor) {
        return c[p][actor] * s[p][actor];
    }

    /// {@return D = Σ c s on an issue}
    double total(int p) {
        var sum = 0.0;
        for (var i = 0; i < actors.size(); i++) {
            sum += weight(p, i);
        }
        return sum;
    }

    /// {@return O = Σ c s x / D on an issue}
    ///
    /// @param p the issue
    /// @param y where the actors stand
    double outcome(int p, double[] y) {
        var sum = 0.0;
        for (var i = 0; i < y.length; i++) {
            sum += weight(p, i) * y[i];
        }
        return sum / total(p);
    }
}
