package concert.bargaining.exchange;

import concert.bargaining.Contest;
import concert.scenario.Roster;
import concert.scenario.Scenario;
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
        return of(
                scenario.roster(),
                issues.stream().map(issue -> Contest.of(scenario, issue)).toList());
    }

    /// {@return the market of some contests}
    ///
    /// @param actors at least all who take part in one of them
    /// @param contests one for each issue
    public static Market of(Roster actors, List<Contest> contests) {
        var market = new Market(
                actors,
                contests.stream().map(Contest::issue).toList(),
                new double[contests.size()][actors.size()],
                new double[contests.size()][actors.size()],
                new double[contests.size()][actors.size()]);
        for (var p = 0; p < contests.size(); p++) {
            market.put(p, contests.get(p));
        }
        return market;
    }

    private void put(int p, Contest contest) {
        for (var k = 0; k < contest.size(); k++) {
            var actor = actors.index(contest.actors().name(k));
            c[p][actor] = contest.capability()[k];
            s[p][actor] = contest.salience()[k];
            x[p][actor] = contest.position()[k];
        }
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
