package concert.bargaining;

import concert.scenario.About;
import concert.scenario.Column;
import concert.scenario.Future;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The contests of all issues of a scenario, ready for many futures: names, order and rules are found once, in a future
/// only numbers are read.
public final class Contests {
    private final About about;
    private final int actors;
    private final List<Prepared> contests;

    private Contests(About about, int actors, List<Prepared> contests) {
        this.about = about;
        this.actors = actors;
        this.contests = contests;
    }

    /// {@return the contests of a scenario}
    ///
    /// @param scenario the scenario
    public static Contests of(Scenario scenario) {
        var capability = Column.of(scenario, Table.STANCES, "capability");
        var salience = Column.of(scenario, Table.STANCES, "salience");
        var position = Column.of(scenario, Table.STANCES, "position");
        var statusQuo = Column.of(scenario, Table.ISSUES, "status_quo");
        var rows = rows(scenario);
        var contests = IntStream.range(0, scenario.issues().size())
                .mapToObj(i -> {
                    var issue = scenario.issues().get(i).id();
                    var stances = rows.getOrDefault(issue, List.of()).stream()
                            .mapToInt(row -> row)
                            .toArray();
                    return new Prepared(
                            Contest.of(scenario, issue),
                            capability.pick(stances),
                            salience.pick(stances),
                            position.pick(stances),
                            statusQuo.pick(i));
                })
                .toList();
        return new Contests(scenario.about(), scenario.actors().size(), contests);
    }

    /// Where the stances on each issue stand among all stances, in roster order.
    private static Map<String, List<Integer>> rows(Scenario scenario) {
        var roster = scenario.roster();
        var stances = scenario.stances();
        return IntStream.range(0, stances.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        row -> roster.index(stances.get(row).actor())))
                .collect(Collectors.groupingBy(row -> stances.get(row).issue()));
    }

    /// {@return whether the scenario has no issue}
    public boolean isEmpty() {
        return contests.isEmpty();
    }

    /// {@return what the scenario is about}
    About about() {
        return about;
    }

    /// {@return how many actors the scenario has}
    int actors() {
        return actors;
    }

    /// {@return the contest of every issue in a future, in the folder's order}
    ///
    /// @param future drawn from the scenario's inputs
    List<Contest> in(Future future) {
        return contests.stream().map(contest -> contest.in(future)).toList();
    }

    /// A contest at the middle, and where its numbers in a future come from.
    private record Prepared(Contest middle, Column capability, Column salience, Column position, Column statusQuo) {
        Contest in(Future future) {
            return new Contest(
                    middle.issue(),
                    middle.actors(),
                    capability.in(future),
                    salience.in(future),
                    position.in(future),
                    statusQuo.in(future)[0],
                    middle.rule());
        }
    }
}
