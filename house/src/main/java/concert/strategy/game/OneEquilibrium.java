package concert.strategy.game;

import concert.scenario.game.FiniteGame;
import concert.scenario.game.Rational;
import concert.strategy.game.GameSolution.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One equilibrium of a game of two that is too large to find all: by linear programs where what one wins the other
/// loses ([SafePlans]), otherwise by complementary pivots ([ComplementaryPlans]). What the machine's numbers give is
/// made exact, as simple fractions where those have no regret at all, and then certified.
final class OneEquilibrium {
    private static final int SEEDS = 3;
    private static final double NEVER = 1e-9;
    private static final double CLOSE = 1e-10;

    /// The largest regret, as a share of the range of payoffs, for which the word equilibrium is used.
    private static final double TOLERANCE = 1e-6;

    private final FiniteGame game;
    private final SequenceForm sequences;
    private final double tolerance;

    private OneEquilibrium(FiniteGame game, SequenceForm sequences) {
        this.game = game;
        this.sequences = sequences;
        var payoffs = sequences.leaves().stream()
                .flatMap(leaf -> leaf.payoffs().stream().map(payoff -> payoff.dividedBy(leaf.chance())))
                .mapToDouble(Rational::toDouble)
                .summaryStatistics();
        tolerance = TOLERANCE * (payoffs.getMax() - payoffs.getMin());
    }

    /// An equilibrium; empty where none was found whose regret is small enough.
    static Optional<GameSolution> of(FiniteGame game, SequenceForm sequences) {
        var search = new OneEquilibrium(game, sequences);
        return sequences.findConstantSum().isPresent()
                ? search.solution(Method.LINEAR_PROGRAM, Stream.of(0).flatMap(_ -> SafePlans.of(sequences).stream()))
                : search.solution(
                        Method.COMPLEMENTARY_PIVOTS,
                        IntStream.range(0, SEEDS)
                                .boxed()
                                .flatMap(seed -> ComplementaryPlans.of(sequences, seed).stream()));
    }

    private Optional<GameSolution> solution(Method method, Stream<List<double[]>> plans) {
        return plans.map(this::certified)
                .filter(equilibrium -> equilibrium.regret().toDouble() <= tolerance)
                .findFirst()
                .map(equilibrium ->
                        new GameSolution(game, method, List.of(equilibrium), Coverage.PARTIAL, List.of(), null));
    }

    private Equilibrium certified(List<double[]> plans) {
        var simple = exact(plans, shares -> Fractions.simple(shares, CLOSE));
        if (simple.isPresent()) {
            var equilibrium = GameSolution.certify(game, sequences, simple.get());
            if (equilibrium.regret().signum() == 0) {
                return equilibrium;
            }
        }
        return GameSolution.certify(
                game, sequences, exact(plans, Fractions::nearest).orElseThrow());
    }

    /// @param rounding probabilities as exact numbers, none where there are no such
    private Optional<List<List<Rational>>> exact(List<double[]> plans, Function<double[], List<Rational>> rounding) {
        var both = new ArrayList<List<Rational>>();
        for (var player = 0; player < plans.size(); player++) {
            var exact = exact(sequences.plans(player), plans.get(player), rounding);
            if (exact.isEmpty()) {
                return Optional.empty();
            }
            both.add(exact);
        }
        return Optional.of(both);
    }

    private static List<Rational> exact(Plans plans, double[] weights, Function<double[], List<Rational>> rounding) {
        var exact = new Rational[weights.length];
        Arrays.fill(exact, Rational.ZERO);
        exact[0] = Rational.ONE;
        for (var stage : plans.stages()) {
            if (weights[stage.parent()] <= NEVER || exact[stage.parent()].signum() == 0) {
                continue;
            }
            var sum = IntStream.range(stage.first(), stage.first() + stage.actions())
                    .mapToDouble(k -> weights[k])
                    .sum();
            var shares = IntStream.range(stage.first(), stage.first() + stage.actions())
                    .mapToDouble(k -> weights[k] <= NEVER ? 0 : weights[k] / sum)
                    .toArray();
            var row = rounding.apply(shares);
            if (row.isEmpty()) {
                return List.of();
            }
            for (var k = 0; k < row.size(); k++) {
                exact[stage.first() + k] = exact[stage.parent()].times(row.get(k));
            }
        }
        return List.of(exact);
    }
}
