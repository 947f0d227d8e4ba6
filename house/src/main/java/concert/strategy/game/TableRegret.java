package concert.strategy.game;

import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What each player expects of a profile of mixed strategies, and what it could gain by another strategy, from the
/// table alone and in exact numbers. Shares nothing with the solvers.
final class TableRegret {
    private TableRegret() {}

    static Equilibrium certify(NormalForm game, List<List<Rational>> profile) {
        var payoffs = new ArrayList<Rational>();
        var regrets = new ArrayList<Rational>();
        for (var player = 0; player < game.players().size(); player++) {
            var each = ofEachStrategy(game, profile, player);
            var expected = Rational.ZERO;
            for (var s = 0; s < each.size(); s++) {
                expected = expected.plus(each.get(s).times(profile.get(player).get(s)));
            }
            payoffs.add(expected);
            regrets.add(each.stream().reduce(each.getFirst(), Rational::max).minus(expected));
        }
        return new Equilibrium(profile, Collections.nCopies(profile.size(), false), payoffs, regrets);
    }

    private static List<Rational> ofEachStrategy(NormalForm game, List<List<Rational>> profile, int player) {
        var each = new ArrayList<>(Collections.nCopies(game.size(player), Rational.ZERO));
        for (var cell = 0; cell < game.cells().size(); cell++) {
            var weight = Rational.ONE;
            for (var p = 0; p < profile.size() && weight.signum() != 0; p++) {
                weight = p == player ? weight : weight.times(profile.get(p).get(game.strategy(cell, p)));
            }
            if (weight.signum() != 0) {
                var s = game.strategy(cell, player);
                each.set(s, each.get(s).plus(weight.times(game.payoff(cell, player))));
            }
        }
        return each;
    }
}
