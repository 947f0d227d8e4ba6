package concert.bargaining;

import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Provenance;
import concert.scenario.Roster;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Small real scenarios for tests.
public final class Situation {
    /// The issue of these scenarios.
    public static final String ISSUE = "question";

    private Situation() {}

    /// {@return a contest of actors a0, a1, …}
    ///
    /// @param c capabilities
    /// @param s saliences
    /// @param x positions
    public static Contest contest(double[] c, double[] s, double[] x) {
        return new Contest(
                ISSUE,
                new Roster(IntStream.range(0, c.length).mapToObj(i -> "a" + i).toList()),
                c,
                s,
                x);
    }

    /// {@return a scenario with one issue and this contest's stances}
    ///
    /// @param contest the contest
    /// @param statusQuo status quo of the issue, null if it is not said
    public static Scenario scenario(Contest contest, @Nullable Double statusQuo) {
        var rows = new ArrayList<Row>();
        for (var name : contest.actors().names()) {
            rows.add(new Actor(name, name, Actor.Kind.STATE, "", 0, null, null, Provenance.UNSTATED));
        }
        rows.add(issue(contest.issue(), statusQuo));
        for (var i = 0; i < contest.size(); i++) {
            rows.add(new Stance(
                    contest.issue(),
                    contest.actors().name(i),
                    Estimate.of(contest.position()[i]),
                    Estimate.of(contest.salience()[i]),
                    Estimate.of(contest.capability()[i]),
                    Provenance.UNSTATED));
        }
        return Scenario.of(about(), rows);
    }

    static Issue issue(String id, @Nullable Double statusQuo) {
        return new Issue(
                id,
                id,
                "",
                "none",
                "",
                "all",
                statusQuo == null ? null : Estimate.of(statusQuo),
                Issue.MIDDLE,
                DecisionRule.UNSTATED,
                null,
                Provenance.UNSTATED);
    }

    static About about() {
        return new About("test", "Test", "?", LocalDate.of(2021, 4, 7), null, 1, 10, Settings.NONE);
    }

    /// {@return emission standards of 1988, the positions in years of delay as the table prints them}
    public static Contest emission1988() {
        var rows = Published.rows("emission1988.csv");
        return new Contest(
                "emission",
                new Roster(rows.stream().map(List::getFirst).toList()),
                column(rows, 1),
                column(rows, 3),
                column(rows, 2));
    }

    private static double[] column(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .toArray();
    }
}
