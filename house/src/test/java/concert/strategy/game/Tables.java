package concert.strategy.game;

import concert.scenario.game.NormalForm;
import concert.scenario.game.Outcome;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Small tables to test with.
final class Tables {
    private Tables() {}

    /// A table with strategies `1`, `2`, …, whose payoffs are given cell by cell, the first player's fastest.
    static NormalForm of(int[] sizes, long... payoffs) {
        var players = new ArrayList<NormalForm.Player>();
        for (var size : sizes) {
            players.add(new NormalForm.Player(
                    "P" + (players.size() + 1),
                    IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList()));
        }
        var cells = new ArrayList<Outcome>();
        for (var k = 0; k < payoffs.length; k += sizes.length) {
            cells.add(new Outcome(
                    "",
                    Arrays.stream(payoffs, k, k + sizes.length)
                            .mapToObj(Rational::of)
                            .toList()));
        }
        return new NormalForm("", "", players, cells);
    }

    static NormalForm random(long seed, int range, int... sizes) {
        var random = new Random(seed);
        var cells = Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
        return of(
                sizes,
                IntStream.range(0, cells * sizes.length)
                        .mapToLong(_ -> random.nextInt(range))
                        .toArray());
    }

    static GameSolution solve(NormalForm game) {
        return GameSolution.of(game, GameSolution.Options.DEFAULTS).orElseThrow();
    }

    static Set<String> told(GameSolution solution) {
        return solution.equilibria().stream()
                .map(equilibrium -> equilibrium.strategies().toString())
                .collect(Collectors.toSet());
    }

    static List<Rational> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Rational::parse).toList();
    }
}
