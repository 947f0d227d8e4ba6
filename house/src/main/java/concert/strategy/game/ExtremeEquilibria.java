package concert.strategy.game;

import concert.scenario.game.Rational;
import concert.strategy.game.PlanPolyhedron.Vertex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// All extreme equilibria of a game of two players, exactly: pairs of vertices of the two polyhedra of plans in which
/// everybody uses only what is best against the other. All other equilibria lie between them.
///
/// D. Avis, G. Rosenberg, R. Savani, B. von Stengel, "Enumeration of Nash equilibria for two-player games",
/// *Economic Theory* 42, 2010, 9–37, doi:10.1007/s00199-009-0449-x; for trees C. Audet, S. Belhaiza, P.
/// Hansen, "A new sequence form approach for the enumeration and refinement of all extreme Nash equilibria
/// for extensive form games", *International Game Theory Review* 11, 2009, 437–451,
/// doi:10.1142/S0219198909002431. Degenerate games need nothing special: a vertex that has several bases is
/// one vertex.
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
        var worse = places(second.found(), Vertex::worse);
        var used = places(second.found(), Vertex::used);
        for (var x : first.found()) {
            var partners = new BitSet();
            partners.set(0, second.found().size());
            x.used().stream().mapToObj(k -> at(worse, k)).forEach(partners::andNot);
            x.worse().stream().mapToObj(k -> at(used, k)).forEach(partners::andNot);
            partners.stream().mapToObj(second.found()::get).forEach(y -> pairs.add(new Pair(x.plan(), y.plan())));
        }
        var sorted = new ArrayList<>(pairs);
        sorted.sort((a, b) -> {
            var order = compare(b.first(), a.first());
            return order != 0 ? order : compare(b.second(), a.second());
        });
        return new Found(sorted, first.coverage().and(second.coverage()));
    }

    /// For each sequence, the vertices that have it in a set.
    private static List<BitSet> places(List<Vertex> vertices, Function<Vertex, BitSet> set) {
        var places = new ArrayList<BitSet>();
        for (var place = 0; place < vertices.size(); place++) {
            while (places.size() < set.apply(vertices.get(place)).length()) {
                places.add(new BitSet());
            }
            var here = place;
            set.apply(vertices.get(place)).stream().forEach(k -> places.get(k).set(here));
        }
        return places;
    }

    private static BitSet at(List<BitSet> places, int sequence) {
        return sequence < places.size() ? places.get(sequence) : new BitSet();
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
