package concert.bargaining;

import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// An issue as the models of bargaining see it: who takes part, with what capability, salience and position, in
/// roster order and with every estimate at its middle or as a future has it, what holds now and how it is decided.
///
/// The arrays are not copied; kernels only read them.
///
/// @param issue id of the issue
/// @param actors who takes part
/// @param capability c, at least 0
/// @param salience s, from 0 to 1
/// @param position x, from 0 to 100
/// @param statusQuo q: the position that holds until something is settled, NaN where the scenario does not say it
/// @param rule how it is decided
@SuppressWarnings("ArrayRecordComponent") // kernels work on arrays; equality looks at their numbers
public record Contest(
        String issue,
        Roster actors,
        double[] capability,
        double[] salience,
        double[] position,
        double statusQuo,
        DecisionRule rule) {

    /// A contest without a status quo, in which nothing is said of how it is decided.
    ///
    /// @param issue id of the issue
    /// @param actors who takes part
    /// @param capability c, at least 0
    /// @param salience s, from 0 to 1
    /// @param position x, from 0 to 100
    public Contest(String issue, Roster actors, double[] capability, double[] salience, double[] position) {
        this(issue, actors, capability, salience, position, Double.NaN, DecisionRule.UNSTATED);
    }

    /// {@return the contest of an issue; without actors if nobody takes a stance on it}
    ///
    /// @param scenario the scenario
    /// @param issue id of one of its issues
    public static Contest of(Scenario scenario, String issue) {
        return of(scenario.roster(), scenario.issue(issue), scenario.stancesOn(issue));
    }

    /// {@return the contest of an issue among those who take some stances on it}
    ///
    /// @param roster the order of the actors
    /// @param issue the issue
    /// @param some the stances
    public static Contest of(Roster roster, Issue issue, List<Stance> some) {
        var stances = some.stream()
                .sorted(Comparator.comparingInt(stance -> roster.index(stance.actor())))
                .toList();
        return new Contest(
                issue.id(),
                new Roster(stances.stream().map(Stance::actor).toList()),
                stances.stream()
                        .mapToDouble(stance -> stance.capability().middle())
                        .toArray(),
                stances.stream()
                        .mapToDouble(stance -> stance.salience().middle())
                        .toArray(),
                stances.stream()
                        .mapToDouble(stance -> stance.position().middle())
                        .toArray(),
                issue.findStatusQuo().map(Estimate::middle).orElse(Double.NaN),
                issue.rule());
    }

    /// {@return how many actors take part}
    public int size() {
        return actors.size();
    }

    /// {@return q: the position that holds until something is settled}
    public OptionalDouble findStatusQuo() {
        return Double.isNaN(statusQuo) ? OptionalDouble.empty() : OptionalDouble.of(statusQuo);
    }

    /// {@return w = c·s of each actor}
    public double[] weights() {
        return weights(capability, salience);
    }

    /// {@return whether anybody carries weight, so that there is something to weigh}
    public boolean hasWeight() {
        for (var i = 0; i < capability.length; i++) {
            if (capability[i] * salience[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /// {@return the distance of the farthest positions, NaN where nobody takes part}
    public double range() {
        var least = Double.POSITIVE_INFINITY;
        var most = Double.NEGATIVE_INFINITY;
        for (var x : position) {
            least = Math.min(least, x);
            most = Math.max(most, x);
        }
        return size() == 0 ? Double.NaN : most - least;
    }

    /// {@return the standard deviation of the positions by weight, NaN where nobody carries any}
    public double spread() {
        return spread(weights(), position);
    }

    /// √(Σ w (x − x̂)² / Σ w), x̂ = Σ w x / Σ w.
    static double spread(double[] w, double[] x) {
        var total = 0.0;
        var sum = 0.0;
        for (var i = 0; i < x.length; i++) {
            total += w[i];
            sum += w[i] * x[i];
        }
        var squares = 0.0;
        for (var i = 0; i < x.length; i++) {
            squares += w[i] * (x[i] - sum / total) * (x[i] - sum / total);
        }
        return Math.sqrt(squares / total);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Contest that
                && issue.equals(that.issue)
                && actors.equals(that.actors)
                && Arrays.equals(capability, that.capability)
                && Arrays.equals(salience, that.salience)
                && Arrays.equals(position, that.position)
                && Double.compare(statusQuo, that.statusQuo) == 0
                && rule.equals(that.rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                issue,
                actors,
                Arrays.hashCode(capability),
                Arrays.hashCode(salience),
                Arrays.hashCode(position),
                statusQuo,
                rule);
    }

    @Override
    public String toString() {
        return "Contest " + issue + " of " + actors;
    }
}
