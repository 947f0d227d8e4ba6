package concert.bargaining.eum;

import concert.bargaining.Contest;
import concert.bargaining.Course;
import concert.bargaining.Move;
import concert.bargaining.Round;
import concert.bargaining.Stop;
import concert.bargaining.WeightedMedian;
import concert.bargaining.election.Stated;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The expected utility model: in every round each actor weighs a challenge to each other one by what it expects of
/// it, and accepts the best of the offers that the others' challenges amount to.
///
/// Bueno de Mesquita, B. (1994). Political forecasting: an expected utility method. In B. Bueno de Mesquita & F. N.
/// Stokman (eds), *European Community Decision Making*, 71–104. Scholz, J. B., Calbert, G. J. & Smith, G. A. (2011).
/// Unravelling Bueno De Mesquita's group decision model. *Journal of Theoretical Politics* 23(4), 510–531,
/// doi:10.1177/0951629811418142.
///
/// Departs from the papers: which equations are used is an option, see [Equations]. The range R is that of the opening
/// positions throughout.
///
/// @param options how it was computed
/// @param course the rounds
/// @param outcome the weighted median position at the end, 0 to 100
public record ExpectedUtilityModel(Options options, Course course, double outcome) {

    /// How the model is computed.
    ///
    /// @param equations which equations are used
    /// @param stay Q: probability that nothing happens without a challenge, used by the printed equations
    /// @param mostRounds rounds after which it stops at the latest
    public record Options(Equations equations, double stay, int mostRounds) {
        /// The printed equations, ten rounds. Q = 1 as in the replication.
        public static final Options PRINTED = new Options(Equations.PRINTED, 1, 10);

        /// What the replication's program computes, ten rounds.
        public static final Options SCHOLZ = new Options(Equations.SCHOLZ, 1, 10);

        /// Checks the ranges.
        public Options {
            if (!(stay >= 0 && stay <= 1)) {
                throw new IllegalArgumentException("Q is " + stay + ", expected 0 to 1");
            }
            if (mostRounds < 1) {
                throw new IllegalArgumentException("MaxRounds is " + mostRounds + ", expected at least 1");
            }
        }

        /// {@return the options that somebody states by name, these where nothing is stated}
        ///
        /// @param values value of each stated option
        public Options with(Map<String, String> values) {
            var stated = new Stated(values);
            var options = new Options(
                    equations,
                    stated.value("Q", stay, text -> Stated.share(text), "a share from 0 to 1"),
                    stated.value("MaxRounds", mostRounds, text -> Stated.whole(text, 1), "a whole number from 1"));
            stated.requireNoProblem();
            return options;
        }
    }

    /// {@return the course of bargaining on an issue}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody carries weight
    /// @param options how
    public static ExpectedUtilityModel forecast(Scenario scenario, String issue, Options options) {
        return forecast(Contest.of(scenario, issue), options);
    }

    /// {@return the course of bargaining in a contest}
    ///
    /// @param contest a contest in which somebody carries weight
    /// @param options how
    public static ExpectedUtilityModel forecast(Contest contest, Options options) {
        var positions = new ArrayList<double[]>();
        var rounds = new ArrayList<Round>();
        positions.add(contest.position());
        rounds.add(round(0, contest.position(), List.of()));
        var arena = new Arena(contest.weights(), contest.salience(), range(contest.position()));
        var stopped = arena.range() > 0 ? Optional.<Stop>empty() : Optional.of(Stop.SETTLED);
        while (stopped.isEmpty()) {
            var x = positions.getLast();
            var accepted = accepted(arena, x, options);
            positions.add(moved(x, accepted));
            rounds.add(round(positions.size() - 1, positions.getLast(), moves(contest, accepted)));
            stopped = whyStop(positions, options);
        }
        return new ExpectedUtilityModel(
                options,
                new Course(contest.actors(), List.of(contest.issue()), rounds, stopped.get()),
                WeightedMedian.outcome(arena.weight(), positions.getLast()));
    }

    private static Offer[] accepted(Arena arena, double[] x, Options options) {
        return switch (options.equations()) {
            case PRINTED -> new PrintedEquations(arena, x, options.stay()).accepted();
            case SCHOLZ -> new ScholzEquations(arena, x).accepted();
        };
    }

    private static double range(double[] x) {
        return Arrays.stream(x).max().orElse(0) - Arrays.stream(x).min().orElse(0);
    }

    private static double[] moved(double[] x, Offer[] accepted) {
        var next = x.clone();
        for (var i = 0; i < next.length; i++) {
            if (accepted[i] != null) {
                next[i] = accepted[i].position();
            }
        }
        return next;
    }

    private static List<Move> moves(Contest contest, Offer[] accepted) {
        var moves = new ArrayList<Move>();
        for (var i = 0; i < accepted.length; i++) {
            if (accepted[i] != null) {
                moves.add(new Move(
                        contest.actors().name(i), contest.actors().name(accepted[i].from()), accepted[i].kind()));
            }
        }
        return moves;
    }

    private static Round round(int number, double[] x, List<Move> moves) {
        return new Round(number, Arrays.stream(x).mapToObj(List::of).toList(), List.of(), List.of(), moves);
    }

    private static Optional<Stop> whyStop(List<double[]> positions, Options options) {
        var now = positions.getLast();
        var earlier = positions.subList(0, positions.size() - 1);
        if (Arrays.equals(now, earlier.getLast())) {
            return Optional.of(Stop.SETTLED);
        }
        if (earlier.stream().anyMatch(before -> Arrays.equals(now, before))) {
            return Optional.of(Stop.CYCLE);
        }
        return earlier.size() >= options.mostRounds() ? Optional.of(Stop.LIMIT) : Optional.empty();
    }
}
