package concert.bargaining.smp;

import concert.bargaining.Contest;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// Who plays the spatial model on which dimensions.
///
/// The arrays are not copied; the model only reads them.
///
/// @param actors who takes part
/// @param issues ids of the issues, one for each dimension
/// @param capability capability of each actor
/// @param salience salience of each issue to each actor, `salience[actor][issue]`, in sum at most 1 for an actor
/// @param position position of each actor on each issue, `position[actor][issue]`, 0 to 100
@SuppressWarnings("ArrayRecordComponent") // kernels work on arrays; an input is never compared
public record SpatialInput(
        Roster actors, List<String> issues, double[] capability, double[][] salience, double[][] position) {
    private static final double PERCENT = 100;
    private static final double GRID = 1e4;
    private static final double ROUNDING = 1e-12;
    private static final double MOST = 1 + 1e-9;

    /// Checks the sums of saliences.
    public SpatialInput {
        issues = List.copyOf(issues);
        for (var i = 0; i < salience.length; i++) {
            var sum = Arrays.stream(salience[i]).sum();
            if (!(sum <= MOST)) {
                throw new IllegalArgumentException(
                        "saliences of " + actors.name(i) + " on " + issues + " sum to " + sum + ", expected at most 1");
            }
        }
    }

    /// {@return a game on one issue}
    ///
    /// @param contest the contest on it
    public static SpatialInput of(Contest contest) {
        return new SpatialInput(
                contest.actors(),
                List.of(contest.issue()),
                contest.capability(),
                columns(contest.salience()),
                columns(contest.position()));
    }

    /// {@return a game on one or several issues. Who takes no stance on one of them takes no part. An actor's
    /// capability is the mean of its capabilities on the issues}
    ///
    /// @param scenario the scenario
    /// @param issues ids of its issues
    /// @throws IllegalArgumentException if nobody takes a stance on all of them, or saliences sum to more than 1
    public static SpatialInput of(Scenario scenario, List<String> issues) {
        var contests = issues.stream().map(issue -> Contest.of(scenario, issue)).toList();
        var actors = new Roster(scenario.roster().names().stream()
                .filter(actor -> contests.stream()
                        .allMatch(contest -> contest.actors().findIndex(actor).isPresent()))
                .toList());
        if (actors.size() == 0) {
            throw new IllegalArgumentException("nobody takes a stance on all of " + issues);
        }
        var n = actors.size();
        var input = new SpatialInput(
                actors, issues, new double[n], new double[n][issues.size()], new double[n][issues.size()]);
        for (var i = 0; i < n; i++) {
            for (var k = 0; k < issues.size(); k++) {
                var contest = contests.get(k);
                var at = contest.actors().index(actors.name(i));
                input.capability[i] += contest.capability()[at] / issues.size();
                input.salience[i][k] = contest.salience()[at];
                input.position[i][k] = contest.position()[at];
            }
        }
        return new SpatialInput(actors, issues, input.capability, input.salience, input.position);
    }

    private static double[][] columns(double[] values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    SpatialGame game(Accommodation accommodation) {
        var x = new double[position.length][];
        for (var i = 0; i < x.length; i++) {
            x[i] = Arrays.stream(position[i]).map(SpatialInput::share).toArray();
        }
        return new SpatialGame(capability, salience, x, accommodation.matrix(actors));
    }

    /// Hundredths of a percent are kept exactly, so that positions stay on the grid of the bargains.
    private static double share(double percent) {
        var share = percent / PERCENT;
        var onGrid = Math.rint(share * GRID) / GRID;
        return Math.abs(share - onGrid) < ROUNDING ? onGrid : share;
    }
}
