package concert.bargaining.smp;

import concert.bargaining.Course;
import concert.bargaining.Move;
import concert.bargaining.Round;
import concert.bargaining.Stop;
import concert.math.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The spatial model of politics. In every turn each actor challenges the one against whom it expects the greatest
/// gain, proposes a bargain to it, and takes the bargain on its table that a probabilistic Condorcet election of all
/// actors most likely chooses.
///
/// Wise, B. P., Lester, L. & Efird, B. (2015). *Multidimensional Bargaining using KTAB*. KAPSARC discussion paper
/// KS-1523-DP019A; program: KTAB (MIT licence).
///
/// Departs from the program: see [Variant]; a stochastic course is the same for the same seed; unanimous actors are
/// given attitude 0 to risk instead of 0/0; an actor that cares about no dimension is indifferent; a course that comes
/// back to where it has been stops. Only the views that decide are computed, so a turn takes O(n³) instead of O(n⁴)
/// steps, in O(n²) memory.
///
/// @param options how it was computed
/// @param course the turns, with the probability that each position wins
/// @param outcome expected position at the end on each dimension, Σ P x with the final probabilities, 0 to 100
public record SpatialModel(SpatialOptions options, Course course, List<Double> outcome) {
    private static final int LEAST_TURNS = 2;
    private static final double QUIET = .02;
    private static final double EPSILON = 1e-4;
    private static final double PERCENT = 100;

    /// Copies the outcome.
    public SpatialModel {
        outcome = List.copyOf(outcome);
    }

    /// {@return the course of a game to its end}
    ///
    /// @param input who plays on which dimensions
    /// @param options how
    public static SpatialModel of(SpatialInput input, SpatialOptions options) {
        var game = input.game(options.accommodation());
        var view = new View(game, options);
        var places = new ArrayList<Places>();
        var rounds = new ArrayList<Round>();
        var now = Standing.of(game, options, game.x(), game.x());
        places.add(now.places());
        rounds.add(round(0, now.winProbability(game, options), now, List.of()));
        var stopped = Optional.<Stop>empty();
        while (stopped.isEmpty()) {
            var turn = places.size();
            var taken = new Turn(game, options, now)
                    .taken(actor -> draw(options, turn, input.actors().name(actor)), view);
            now = next(game, options, now, taken);
            places.add(now.places());
            rounds.add(round(turn, now.winProbability(game, options), now, moves(input, taken)));
            stopped = whyStop(places, options);
        }
        return new SpatialModel(
                options,
                new Course(input.actors(), input.issues(), rounds, stopped.get()),
                expected(rounds.getLast(), game.dimensions()));
    }

    private static double draw(SpatialOptions options, int turn, String actor) {
        return RandomStream.uniform(options.seed(), turn, RandomStream.code(actor));
    }

    private static Standing next(
            SpatialGame game, SpatialOptions options, Standing now, List<Optional<Bargain>> taken) {
        var position = new double[game.size()][];
        for (var i = 0; i < position.length; i++) {
            var actor = i;
            position[i] = taken.get(i).map(bargain -> bargain.positionOf(actor)).orElse(now.position()[i]);
        }
        return Standing.of(game, options, position, Accommodation.follow(game.adjustment(), now.ideal(), position));
    }

    private static List<Move> moves(SpatialInput input, List<Optional<Bargain>> taken) {
        var moves = new ArrayList<Move>();
        for (var i = 0; i < taken.size(); i++) {
            var actor = i;
            taken.get(i)
                    .ifPresent(bargain -> moves.add(new Move(
                            input.actors().name(actor),
                            input.actors().name(bargain.partnerOf(actor)),
                            actor == bargain.initiator() ? Move.Kind.PROPOSAL : Move.Kind.ACCEPTANCE)));
        }
        return moves;
    }

    private static Round round(int number, Standing.WinProbability winners, Standing now, List<Move> moves) {
        return new Round(
                number,
                Arrays.stream(now.position())
                        .map(position -> Arrays.stream(position)
                                .map(share -> PERCENT * share)
                                .boxed()
                                .toList())
                        .toList(),
                Arrays.stream(winners.probability()).boxed().toList(),
                Arrays.stream(winners.share()).boxed().toList(),
                moves);
    }

    /// Settled: the last turn moved the actors by less than a fiftieth of what the first one did.
    private static Optional<Stop> whyStop(List<Places> places, SpatialOptions options) {
        var turn = places.size() - 1;
        var now = places.getLast();
        var first = places.get(1).movedFrom(places.get(0));
        var last = now.movedFrom(places.get(turn - 1));
        if (turn >= LEAST_TURNS && last / (first + EPSILON) < QUIET) {
            return Optional.of(Stop.SETTLED);
        }
        if (options.transitions() == StateTransitions.DETERMINISTIC
                && places.subList(0, turn - 1).stream().anyMatch(now::isSameAs)) {
            return Optional.of(Stop.CYCLE);
        }
        return turn >= options.mostTurns() ? Optional.of(Stop.LIMIT) : Optional.empty();
    }

    private static List<Double> expected(Round last, int dimensions) {
        var outcome = new ArrayList<Double>();
        for (var k = 0; k < dimensions; k++) {
            var weighted = 0.0;
            var total = 0.0;
            for (var a = 0; a < last.positions().size(); a++) {
                weighted += last.share().get(a) * last.positions().get(a).get(k);
                total += last.share().get(a);
            }
            outcome.add(weighted / total);
        }
        return outcome;
    }
}
