package concert.strategy.response;

import concert.math.LiveProgram;
import concert.math.Solution;
import concert.strategy.situation.Situation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says in words why an actor has no best response: it could do ever more and be ever better off, or the solver cannot
/// handle the numbers.
final class Endless {
    private static final double MOVES = 1e-9;

    private Endless() {}

    /// @throws IllegalArgumentException if there is no best response, in words
    static Solution.Optimal optimal(LiveProgram program, Situation situation, ResponseProgram shape) {
        var actor = situation.actors.name(shape.actor);
        return switch (program.solve()) {
            case Solution.Optimal optimal -> optimal;
            case Solution.Unbounded _ ->
                throw new IllegalArgumentException(
                        "ways.csv: " + actor + " could do ever more of " + ways(program, situation, shape)
                                + " and be ever better off. Give it a capacity that binds, or a cost in means.");
            case Solution.Infeasible _ ->
                throw new IllegalArgumentException("means.csv: " + actor
                        + " cannot keep to its means, capacities and needs even if it does nothing. Raise its means.");
            case Solution.Stopped _ ->
                throw new IllegalArgumentException("ways.csv: the numbers of " + actor
                        + "'s ways lie too far apart for the solver. Measure them in other units.");
        };
    }

    private static String ways(LiveProgram program, Situation situation, ResponseProgram shape) {
        var ray = program.ray();
        var named = IntStream.range(0, shape.ways.length)
                .filter(i ->
                        IntStream.of(shape.columns(i)).anyMatch(column -> column < ray.length && ray[column] > MOVES))
                .mapToObj(i -> situation.ways.name(shape.ways[i]))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "its ways" : named;
    }
}
