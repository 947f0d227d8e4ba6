package concert.alignment;

import concert.math.LinearProgram;
import concert.math.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The test of a nucleolus that needs no other solution: for every level of dissatisfaction, the coalitions that lack
/// at least so much must be balanced, that is, positive weights on them cover every player exactly once. Players who
/// get no more than alone may help to cover.
///
/// E. Kohlberg, "On the nucleolus of a characteristic function game", *SIAM J. Applied Mathematics* 20, 1971, 62–66,
/// doi:10.1137/0120009.
final class Kohlberg {
    private static final double SAME = 1e-7;

    private Kohlberg() {}

    static boolean holds(CoalitionalGame game, List<Double> shares, Floor floor) {
        var same = SAME * Math.max(1, game.scale());
        var lacks = new ArrayList<LeastCore.Fixed>();
        for (var coalition = 1; coalition < game.all(); coalition++) {
            lacks.add(new LeastCore.Fixed(coalition, game.worth(coalition) - sum(coalition, shares)));
        }
        lacks.sort(Comparator.comparingDouble(LeastCore.Fixed::lack).reversed());
        var tight = new ArrayList<Integer>();
        for (var player = 0; floor == Floor.ALONE && player < shares.size(); player++) {
            if (shares.get(player) < game.worth(1 << player) - same) {
                return false;
            }
            if (shares.get(player) - game.worth(1 << player) < same) {
                tight.add(1 << player);
            }
        }
        var span = new Span(game.size());
        span.add(game.all());
        var upper = new ArrayList<Integer>();
        for (var k = 0; k < lacks.size(); k++) {
            upper.add(lacks.get(k).coalition());
            span.add(lacks.get(k).coalition());
            var isLevel = k + 1 == lacks.size()
                    || lacks.get(k).lack() - lacks.get(k + 1).lack() > same;
            if (isLevel && !isBalanced(game.size(), upper, tight)) {
                return false;
            }
            if (isLevel && span.rank() == game.size()) {
                return true;
            }
        }
        return true;
    }

    private static double sum(int coalition, List<Double> shares) {
        var sum = 0.0;
        for (var player = 0; player < shares.size(); player++) {
            sum += ((coalition >> player) & 1) == 1 ? shares.get(player) : 0;
        }
        return sum;
    }

    /// The largest δ such that weights of at least δ cover every player once.
    private static boolean isBalanced(int players, List<Integer> coalitions, List<Integer> tight) {
        var draft = new LinearProgram.Draft();
        var delta = draft.column(-1, Double.NEGATIVE_INFINITY, 1);
        var all = new ArrayList<>(coalitions);
        all.addAll(tight);
        for (var k = 0; k < all.size(); k++) {
            draft.column(0, 0, Double.POSITIVE_INFINITY);
        }
        for (var player = 0; player < players; player++) {
            for (var k = 0; k < all.size(); k++) {
                if (((all.get(k) >> player) & 1) == 1) {
                    draft.term(k + 1, 1);
                    if (k < coalitions.size()) {
                        draft.term(delta, 1);
                    }
                }
            }
            draft.equalTo(1);
        }
        return draft.program().solve(LinearProgram.Options.DEFAULTS) instanceof Solution.Optimal best
                && best.values()[delta] > 1e-9;
    }
}
