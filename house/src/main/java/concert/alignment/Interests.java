package concert.alignment;

import concert.scenario.Column;
import concert.scenario.Dyads;
import concert.scenario.Future;
import concert.scenario.Issue;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Table;
import concert.scenario.Tie;
import java.util.Optional;
import java.util.stream.IntStream;

/// What alignment reads of a scenario, by index: who takes a stance on which issue, and whom a tie in force
/// on the as-of day joins. It is found once; the numbers are those at the middle of every estimate or in a
/// future.
public final class Interests {
    private final Roster actors;
    private final Roster issues;
    private final Stands[] stances;
    private final Joins[] ties;
    private final Column position;
    private final Column salience;
    private final Column strength;

    /// Where a stance stands in the matrix of actors × issues, and the issue's reference point.
    private record Stands(int actor, int issue, double reference) {}

    /// Whom a tie in force joins.
    private record Joins(int a, int b, int sign, boolean isInfluence) {}

    /// The numbers of one future, or those at the middle.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Numbers(double[] position, double[] salience, double[] strength) {}

    private Interests(Scenario scenario) {
        actors = scenario.roster();
        issues = new Roster(scenario.issues().stream().map(Issue::id).toList());
        stances = scenario.stances().stream()
                .map(stance -> {
                    var issue = issues.index(stance.issue());
                    return new Stands(
                            actors.index(stance.actor()),
                            issue,
                            scenario.issues().get(issue).reference());
                })
                .toArray(Stands[]::new);
        var inForce = IntStream.range(0, scenario.ties().size())
                .filter(t -> scenario.ties().get(t).isInForce(scenario.about().asOf()))
                .toArray();
        ties = IntStream.of(inForce)
                .mapToObj(t -> joins(scenario.ties().get(t)))
                .toArray(Joins[]::new);
        position = Column.of(scenario, Table.STANCES, "position");
        salience = Column.of(scenario, Table.STANCES, "salience");
        strength = Column.of(scenario, Table.TIES, "strength").pick(inForce);
    }

    private Joins joins(Tie tie) {
        return new Joins(
                actors.index(tie.a()), actors.index(tie.b()), tie.sign().value(), tie.kind() == Tie.Kind.INFLUENCE);
    }

    /// {@return what alignment reads of a scenario}
    ///
    /// @param scenario the scenario
    public static Interests of(Scenario scenario) {
        return new Interests(scenario);
    }

    /// {@return whether anybody takes a stance}
    public boolean areStated() {
        return stances.length > 0;
    }

    Numbers atMiddle() {
        return new Numbers(position.atMiddle(), salience.atMiddle(), strength.atMiddle());
    }

    Numbers in(Future future) {
        return new Numbers(position.in(future), salience.in(future), strength.in(future));
    }

    /// 2MAO: how much each actor is for or against the upper side of each issue.
    Mao valued(Numbers numbers) {
        var matrix = new double[actors.size()][issues.size()];
        for (var k = 0; k < stances.length; k++) {
            var stance = stances[k];
            matrix[stance.actor][stance.issue] =
                    Mactor.valued(numbers.position[k], numbers.salience[k], stance.reference);
        }
        return Mao.of(actors, issues, matrix);
    }

    /// MID: the grade of the strongest influence tie from one actor to another; empty where there is none at all.
    Optional<Dyads> direct(Numbers numbers) {
        var matrix = new double[actors.size()][actors.size()];
        var found = false;
        for (var t = 0; t < ties.length; t++) {
            if (ties[t].isInfluence) {
                var row = matrix[ties[t].a];
                row[ties[t].b] = Math.max(row[ties[t].b], Mactor.STRONGEST * numbers.strength[t]);
                found = true;
            }
        }
        return found ? Optional.of(Dyads.of(actors, matrix)) : Optional.empty();
    }

    /// Σ over ties, but those of influence, of sign × grade, for each pair in both orders.
    Dyads signed(Numbers numbers) {
        var matrix = new double[actors.size()][actors.size()];
        for (var t = 0; t < ties.length; t++) {
            var tie = ties[t];
            if (!tie.isInfluence && tie.a != tie.b) {
                var grade = Mactor.STRONGEST * tie.sign * numbers.strength[t];
                matrix[tie.a][tie.b] += grade;
                matrix[tie.b][tie.a] += grade;
            }
        }
        return Dyads.of(actors, matrix);
    }
}
