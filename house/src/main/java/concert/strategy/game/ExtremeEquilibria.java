package concert.strategy.game;

import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All extreme equilibria of a game of two players, exactly: pairs of vertices of the two polyhedra of plans in which
/// everybody uses only what is best against the other. All other equilibria lie between them.
///
/// D. Avis, G. Rosenberg, R. Savani, B. von Stengel, "Enumeration of Nash equilibria for two-player games",
/// *Economic Theory* 42, 2010, 9–37, doi:10.1007/s00199-009-0449-x; for trees C. Audet, S. Belhaiza, P. Hansen,
/// "A new
/// sequence form approach for the enumeration and refinement of all extreme Nash equilibria for extensive form
/// games", *International Game Theory Review* 11, 2009, 437–451, doi:10.1142/S0219198909002431.
/// Degenerate games need nothing special: a vertex that has several bases is one vertex.
final class ExtremeEquilibria {
    private ExtremeEquilibria() {}

    /// A plan for each player.
    ///
    /// @param first weights of the first player's sequences
    /// @param second weights of the second player's sequences
    record Pair(List<Rational> first, List<Rational> second) {}

    /// What was found.
    ///
    /// @param pairs in order, each once
    /// @param coverage whether these are all
    record Found(List<Pair> pairs, Coverage coverage) {}

    static Found of(SequenceForm game, int mostBases) {
        var first = PlanPolyhedron.of(game, 0, mostBases);
        var second = PlanPolyhedron.of(game, 1, mostBases);
        Set<Pair> pairs = new LinkedHashSet<>();
        for (var x : first.found()) {
            for (var y : second.found()) {
                if (!meets(x.used(), y.worse()) && !meets(y.used(), x.worse())) {
                    pairs.add(new Pair(x.plan(), y.plan()));
                }
            }
        }
        var sorted = new ArrayList<>(pairs);
        sorted.sort((a, b) -> {
            var order = compare(b.first(), a.first());
            return order != 0 ? order : compare(b.second(), a.second());
        });
        return new Found(sorted, first.coverage().and(second.coverage()));
    }

    private static boolean meets(BitSet one, BitSet other) {
        return one.intersects(other);
    }

    static int compare(List<Rational> one, List<Rational> other) {
        for (var k = 0; k < one.size(); k++) {
            var order = one.get(k).compareTo(other.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
