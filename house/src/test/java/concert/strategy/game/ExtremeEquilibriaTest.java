package concert.strategy.game;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Extreme equilibria by hand, and what holds for any table.
class ExtremeEquilibriaTest {
    /// Battle of the sexes: both pure ones, and 2/3 each for the own favorite.
    @Test
    void threeEquilibria() {
        var solution = Tables.solve(Tables.of(new int[] {2, 2}, 2, 1, 0, 0, 0, 0, 1, 2));
        assertThat(Tables.told(solution))
                .containsExactlyInAnyOrder("[[1, 0], [1, 0]]", "[[0, 1], [0, 1]]", "[[2/3, 1/3], [1/3, 2/3]]");
    }

    /// The second player is indifferent where the first plays 1; the first prefers 1 as long as the second plays 1
    /// with probability 1/2 or more. So the ends are (1, 1) and (1, half and half), and (2, 2) stands alone.
    @Test
    void aDegenerateGame() {
        var solution = Tables.solve(Tables.of(new int[] {2, 2}, 1, 1, 0, 0, 0, 1, 1, 2));
        assertThat(Tables.told(solution))
                .containsExactlyInAnyOrder("[[1, 0], [1, 0]]", "[[1, 0], [1/2, 1/2]]", "[[0, 1], [0, 1]]");
        assertThat(solution.subsets().stream().map(subset -> subset.members().size()))
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void whereNothingMattersEveryPureProfileIsExtreme() {
        var solution = Tables.solve(Tables.of(new int[] {2, 3}, new long[12]));
        assertThat(solution.equilibria()).hasSize(6).allMatch(Equilibrium::isPure);
        assertThat(solution.subsets()).hasSize(1);
    }

    /// Few different payoffs, so most of these games are degenerate.
    @RepeatedTest(60)
    void anyTable(RepetitionInfo repetition) {
        var seed = repetition.getCurrentRepetition();
        var game = Tables.random(seed, 2 + seed % 5, 1 + seed % 4, 2 + seed % 3);
        var solution = Tables.solve(game);
        assertThat(solution.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(solution.equilibria())
                .isNotEmpty()
                .allMatch(one -> one.regret().signum() == 0);
        assertThat(Tables.told(solution)).containsAll(pure(game)).isEqualTo(bySupports(game));
    }

    private static Set<String> pure(NormalForm game) {
        var pure = new HashSet<String>();
        for (var cell = 0; cell < game.cells().size(); cell++) {
            var profile = new ArrayList<List<Rational>>();
            for (var player = 0; player < 2; player++) {
                var own = game.strategy(cell, player);
                profile.add(IntStream.range(0, game.size(player))
                        .mapToObj(s -> s == own ? Rational.ONE : Rational.ZERO)
                        .toList());
            }
            if (TableRegret.certify(game, profile).regret().signum() == 0) {
                pure.add(profile.toString());
            }
        }
        return pure;
    }

    /// Another way to the same set: an equilibrium is extreme iff neither strategy is the middle of two others that
    /// are in equilibrium with the other's. Candidates for each strategy are the points that some square choice of
    /// indifferences among best answers leaves alone.
    private static Set<String> bySupports(NormalForm game) {
        var first = candidates(game, 0);
        var second = candidates(game, 1);
        var told = new TreeSet<String>();
        for (var x : first) {
            for (var y : second) {
                if (TableRegret.certify(game, List.of(x, y)).regret().signum() == 0) {
                    told.add(List.of(x, y).toString());
                }
            }
        }
        return told;
    }

    private static Set<List<Rational>> candidates(NormalForm game, int player) {
        var own = game.size(player);
        var other = game.size(1 - player);
        var found = new HashSet<List<Rational>>();
        for (var used = 1; used < 1 << own; used++) {
            for (var best = 1; best < 1 << other; best++) {
                if (Integer.bitCount(used) == Integer.bitCount(best)) {
                    var answers = best;
                    Elimination.only(game, player, used, best)
                            .filter(x -> areBest(game, player, x, answers))
                            .ifPresent(found::add);
                }
            }
        }
        return found.stream()
                .filter(x -> x.stream().allMatch(share -> share.signum() >= 0))
                .collect(Collectors.toSet());
    }

    private static boolean areBest(NormalForm game, int player, List<Rational> x, int answers) {
        var worth = new ArrayList<Rational>();
        for (var t = 0; t < game.size(1 - player); t++) {
            var sum = Rational.ZERO;
            for (var s = 0; s < x.size(); s++) {
                var cell = s * game.stride(player) + t * game.stride(1 - player);
                sum = sum.plus(x.get(s).times(game.payoff(cell, 1 - player)));
            }
            worth.add(sum);
        }
        var most = worth.stream().reduce(worth.getFirst(), Rational::max);
        return IntStream.range(0, worth.size())
                .allMatch(t -> (answers >> t & 1) == 0 || worth.get(t).equals(most));
    }
}
