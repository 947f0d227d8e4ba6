package concert.alignment;

import concert.math.LinearProgram;
import concert.math.Solution;
import java.util.ArrayList;
import java.util.List;

/// The least ε for which v(N) can be shared out so that no coalition gets less than v(S) − ε. Where ε ≤ 0 the core is
/// not empty: there are shares under which no coalition would do better alone.
///
/// D. B. Gillies, "Solutions to general non-zero-sum games", in *Contributions to the Theory of Games IV*, 1959,
/// 47–85. M. Maschler, B. Peleg, L. S. Shapley, "Geometric properties of the kernel, nucleolus, and related solution
/// concepts", *Mathematics of Operations Research* 4, 1979, 303–338, doi:10.1287/moor.4.4.303.
///
/// @param epsilon what the most dissatisfied coalition lacks at best; 0 or less where the core is not empty
/// @param shares one way to share v(N) that reaches it; others may, too
/// @param coalitions those that lack ε under every such way, as bits
public record LeastCore(double epsilon, List<Double> shares, List<Integer> coalitions) {
    private static final double ZERO = 1e-8;

    /// Copies the lists.
    public LeastCore {
        shares = List.copyOf(shares);
        coalitions = List.copyOf(coalitions);
    }

    /// {@return whether no coalition would do better alone under some way to share}
    ///
    /// @param scale the size of the numbers in the game
    public boolean isCoreNonempty(double scale) {
        return epsilon <= ZERO * Math.max(1, scale);
    }

    /// {@return the least core}
    ///
    /// @param game the game, of at least two players
    public static LeastCore of(CoalitionalGame game) {
        var free = new ArrayList<Integer>();
        for (var coalition = 1; coalition < game.all(); coalition++) {
            free.add(coalition);
        }
        return of(game, new Frame(free, List.of(), Floor.NONE));
    }

    /// What a program of the sequence may still change.
    ///
    /// @param free coalitions whose lack is to be made small
    /// @param fixed coalitions whose lack is known
    /// @param floor what each player gets at least
    record Frame(List<Integer> free, List<Fixed> fixed, Floor floor) {}

    /// A coalition and what it lacks.
    ///
    /// @param coalition its members as bits
    /// @param lack v(S) − x(S)
    record Fixed(int coalition, double lack) {}

    static LeastCore of(CoalitionalGame game, Frame frame) {
        var n = game.size();
        var draft = new LinearProgram.Draft();
        for (var player = 0; player < n; player++) {
            draft.column(
                    0,
                    frame.floor() == Floor.ALONE ? game.worth(1 << player) : Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY);
        }
        var epsilon = draft.column(1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        members(draft, game.all(), n).equalTo(game.worth(game.all()));
        for (var fixed : frame.fixed()) {
            members(draft, fixed.coalition(), n).equalTo(game.worth(fixed.coalition()) - fixed.lack());
        }
        var first = 1 + frame.fixed().size();
        for (var coalition : frame.free()) {
            members(draft, coalition, n).term(epsilon, 1).atLeast(game.worth(coalition));
        }
        var options = LinearProgram.Options.DEFAULTS.withTolerance(1e-9);
        return switch (draft.program().solve(options)) {
            case Solution.Optimal best -> {
                var tight = new ArrayList<Integer>();
                for (var k = 0; k < frame.free().size(); k++) {
                    if (best.duals()[first + k] > ZERO) {
                        tight.add(frame.free().get(k));
                    }
                }
                var shares = new ArrayList<Double>();
                for (var player = 0; player < n; player++) {
                    shares.add(best.values()[player]);
                }
                yield new LeastCore(best.values()[epsilon], shares, tight);
            }
            case Solution.Infeasible _, Solution.Unbounded _, Solution.Stopped _ ->
                throw new IllegalArgumentException("v(N) " + game.worth(game.all())
                        + " cannot be shared out so that each of " + game.roster() + " gets what it has alone");
        };
    }

    private static LinearProgram.Draft members(LinearProgram.Draft draft, int coalition, int n) {
        for (var player = 0; player < n; player++) {
            if (((coalition >> player) & 1) == 1) {
                draft.term(player, 1);
            }
        }
        return draft;
    }
}
