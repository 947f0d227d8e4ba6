package concert.bargaining;

import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import java.util.Comparator;
import java.util.List;

/// An issue as the models of bargaining see it: who takes part, with what capability, salience and position, in
/// roster order and with every estimate at its middle.
///
/// The arrays are not copied; kernels only read them.
///
/// @param issue id of the issue
/// @param actors who takes part
/// @param capability c, at least 0
/// @param salience s, from 0 to 1
/// @param position x, from 0 to 100
@SuppressWarnings("ArrayRecordComponent") // kernels work on arrays; a contest is never compared
public record Contest(String issue, Roster actors, double[] capability, double[] salience, double[] position) {

    /// {@return the contest of an issue; without actors if nobody takes a stance on it}
    ///
    /// @param scenario the scenario
    /// @param issue id of one of its issues
    public static Contest of(Scenario scenario, String issue) {
        return of(
                scenario.roster(),
                issue,
                scenario.stancesOn(scenario.issue(issue).id()));
    }

    /// {@return the contest of an issue among those who take some stances on it}
    ///
    /// @param roster the order of the actors
    /// @param issue id of the issue
    /// @param some the stances
    public static Contest of(Roster roster, String issue, List<Stance> some) {
        var stances = some.stream()
                .sorted(Comparator.comparingInt(stance -> roster.index(stance.actor())))
                .toList();
        return new Contest(
                issue,
                new Roster(stances.stream().map(Stance::actor).toList()),
                stances.stream()
                        .mapToDouble(stance -> stance.capability().middle())
                        .toArray(),
                stances.stream()
                        .mapToDouble(stance -> stance.salience().middle())
                        .toArray(),
                stances.stream()
                        .mapToDouble(stance -> stance.position().middle())
                        .toArray());
    }

    /// {@return how many actors take part}
    public int size() {
        return actors.size();
    }

    /// {@return w = c·s of each actor}
    public double[] weights() {
        return weights(capability, salience);
    }

    /// {@return whether anybody carries weight, so that there is something to weigh}
    public boolean hasWeight() {
        for (var weight : weights()) {
            if (weight > 0) {
                return true;
            }
        }
        return false;
    }

    static double[] weights(double[] c, double[] s) {
        var w = new double[c.length];
        for (var i = 0; i < w.length; i++) {
            w[i] = c[i] * s[i];
        }
        return w;
    }

    Contest requireWeight() {
        if (!hasWeight()) {
            throw new IllegalArgumentException("nobody of " + actors + " carries weight on " + issue
                    + ", expected at least one stance with capability and salience above 0");
        }
        return this;
    }
}
