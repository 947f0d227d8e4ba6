package concert.strategy.game;

import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The one mixture of some strategies that makes the other player indifferent among as many of its own.
final class Elimination {
    private Elimination() {}

    static Optional<List<Rational>> only(NormalForm game, int player, int used, int best) {
        var own = members(used);
        var other = members(best);
        var n = own.size();
        var rows = new ArrayList<Rational[]>();
        for (var k = 0; k < n; k++) {
            var row = new Rational[n + 1];
            for (var j = 0; j < n; j++) {
                row[j] = k == 0
                        ? Rational.ONE
                        : payoff(game, player, own.get(j), other.get(k))
                                .minus(payoff(game, player, own.get(j), other.getFirst()));
            }
            row[n] = k == 0 ? Rational.ONE : Rational.ZERO;
            rows.add(row);
        }
        if (!solve(rows, n)) {
            return Optional.empty();
        }
        var mixture = new ArrayList<Rational>();
        for (var s = 0; s < game.size(player); s++) {
            mixture.add(own.contains(s) ? rows.get(own.indexOf(s))[n] : Rational.ZERO);
        }
        return Optional.of(mixture);
    }

    private static Rational payoff(NormalForm game, int player, int own, int other) {
        return game.payoff(own * game.stride(player) + other * game.stride(1 - player), 1 - player);
    }

    private static List<Integer> members(int mask) {
        var members = new ArrayList<Integer>();
        for (var k = 0; k < 31; k++) {
            if (((mask >> k) & 1) == 1) {
                members.add(k);
            }
        }
        return members;
    }

    private static boolean solve(List<Rational[]> rows, int n) {
        for (var k = 0; k < n; k++) {
            var pivot = k;
            while (pivot < n && rows.get(pivot)[k].signum() == 0) {
                pivot++;
            }
            if (pivot == n) {
                return false;
            }
            var row = rows.set(pivot, rows.get(k));
            rows.set(k, row);
            var scale = row[k];
            for (var j = 0; j <= n; j++) {
                row[j] = row[j].dividedBy(scale);
            }
            for (var i = 0; i < n; i++) {
                var factor = rows.get(i)[k];
                for (var j = 0; i != k && j <= n; j++) {
                    rows.get(i)[j] = rows.get(i)[j].minus(factor.times(row[j]));
                }
            }
        }
        return true;
    }
}
