package concert.strategy.response;

import concert.math.LiveProgram;
import concert.math.RandomStream;
import concert.math.Solution;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Whether an actor could do something else at no loss to itself: among its moves that give as much as the best, those
/// with the largest and the smallest sum by arbitrary weights are compared.
final class Indifference {
    private static final double ROUNDING = 1e-9;
    private static final double DIFFERENT = 1e-5;

    private Indifference() {}

    /// @param program the response's program, which is of no further use afterwards
    /// @param prices what each piece of each curve adds to the payoff
    /// @param value the best payoff
    static boolean isIndifferent(ResponseProgram shape, LiveProgram program, double[] prices, double value) {
        var pieces = IntStream.range(0, prices.length).filter(piece -> prices[piece] != 0);
        var priced = pieces.toArray();
        program.addRow(
                value - ROUNDING * Math.max(1, Math.abs(value)),
                Double.POSITIVE_INFINITY,
                Arrays.stream(priced).map(piece -> shape.firstPiece + piece).toArray(),
                Arrays.stream(priced).mapToDouble(piece -> prices[piece]).toArray());
        return -extreme(shape, program, -1) - extreme(shape, program, 1) > DIFFERENT;
    }

    private static double extreme(ResponseProgram shape, LiveProgram program, int sign) {
        program.costs(0, shape.weights((way, leaf) -> sign * (1 + RandomStream.uniform(way, leaf, shape.actor))));
        return program.solve() instanceof Solution.Optimal optimal ? optimal.objective() : Double.NaN;
    }
}
