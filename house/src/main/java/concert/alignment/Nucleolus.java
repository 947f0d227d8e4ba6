package concert.alignment;

import concert.alignment.LeastCore.Fixed;
import concert.alignment.LeastCore.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The one way to share v(N) that makes the largest dissatisfaction of any coalition as small as possible, then the
/// next largest, and so on.
///
/// D. Schmeidler, "The nucleolus of a characteristic function game", *SIAM J. Applied Mathematics* 17, 1969,
/// 1163–1170, doi:10.1137/0117107; by a sequence of linear programs as in M. Maschler, B. Peleg, L. S. Shapley,
/// *Mathematics of Operations Research* 4, 1979, 303–338: a coalition with a positive dual lacks the same in every
/// optimum and is fixed, together with those that follow from it. The nucleolus looks at shares that give
/// each player at least what it has alone, the prenucleolus at all.
///
/// @param shares of each player
/// @param isVerified whether A. Kohlberg's criterion holds at the shares
public record Nucleolus(List<Double> shares, boolean isVerified) {
    /// The most players: the programs have a row for each coalition.
    public static final int MOST = 12;

    /// Copies the list.
    public Nucleolus {
        shares = List.copyOf(shares);
    }

    /// {@return the nucleolus; nothing if v(N) is less than what the players have alone}
    ///
    /// @param game the game, of at most [#MOST] players
    public static Optional<Nucleolus> find(CoalitionalGame game) {
        var alone = 0.0;
        for (var player = 0; player < game.size(); player++) {
            alone += game.worth(1 << player);
        }
        return alone > game.worth(game.all()) + 1e-9 * game.scale()
                ? Optional.empty()
                : Optional.of(of(game, Floor.ALONE));
    }

    /// {@return the prenucleolus}
    ///
    /// @param game the game, of at most [#MOST] players
    public static Nucleolus pre(CoalitionalGame game) {
        return of(game, Floor.NONE);
    }

    private static Nucleolus of(CoalitionalGame game, Floor floor) {
        var span = new Span(game.size());
        span.add(game.all());
        var fixed = new ArrayList<Fixed>();
        while (span.rank() < game.size()) {
            var free = new ArrayList<Integer>();
            for (var coalition = 1; coalition < game.all(); coalition++) {
                if (!span.holds(coalition)) {
                    free.add(coalition);
                }
            }
            var step = LeastCore.of(game, new Frame(free, fixed, floor));
            var before = span.rank();
            for (var coalition : step.coalitions()) {
                if (span.add(coalition)) {
                    fixed.add(new Fixed(coalition, step.epsilon()));
                }
            }
            if (span.rank() == before) {
                throw new IllegalStateException("no coalition is fixed at " + step.epsilon());
            }
        }
        var shares = span.solve(game, fixed);
        return new Nucleolus(shares, Kohlberg.holds(game, shares, floor));
    }
}
