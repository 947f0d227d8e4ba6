package concert.strategy.game;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Equilibria of two players that may be mixed with each other: any mixture of the first player's strategies in it is
/// in equilibrium with any mixture of the second's. A maximal one; every equilibrium lies in one.
///
/// C. B. Millham, "On Nash subsets of bimatrix games", *Naval Research Logistics Quarterly* 21, 1974, 307–317.
///
/// @param members indices of its extreme equilibria, from 0
public record NashSubset(List<Integer> members) {
    private static final int MOST = 5_000;

    /// Copies the list.
    public NashSubset {
        members = List.copyOf(members);
    }

    /// The maximal sets in which each first strategy goes with each second one; none if there are too many to list.
    ///
    /// @param pairs index of the first and of the second player's strategy of each extreme equilibrium
    static List<NashSubset> of(List<int[]> pairs) {
        var partners = new ArrayList<BitSet>();
        for (var pair : pairs) {
            while (partners.size() <= pair[0]) {
                partners.add(new BitSet());
            }
            partners.get(pair[0]).set(pair[1]);
        }
        Set<BitSet> closed = new LinkedHashSet<>();
        for (var set : partners) {
            for (var other : List.copyOf(closed)) {
                var common = (BitSet) other.clone();
                common.and(set);
                if (!common.isEmpty()) {
                    closed.add(common);
                }
            }
            closed.add(set);
            if (closed.size() > MOST) {
                return List.of();
            }
        }
        return closed.stream().map(second -> subset(pairs, partners, second)).toList();
    }

    private static NashSubset subset(List<int[]> pairs, List<BitSet> partners, BitSet second) {
        var members = new ArrayList<Integer>();
        for (var k = 0; k < pairs.size(); k++) {
            var missing = (BitSet) second.clone();
            missing.andNot(partners.get(pairs.get(k)[0]));
            if (missing.isEmpty() && second.get(pairs.get(k)[1])) {
                members.add(k);
            }
        }
        return new NashSubset(members);
    }
}
