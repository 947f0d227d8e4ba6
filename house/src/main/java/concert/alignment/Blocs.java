package concert.alignment;

import concert.scenario.Dyads;
import concert.scenario.Roster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Into which blocs the players fall if each likes a bloc by the sum of what it thinks of the other members: an
/// additively separable hedonic game, uᵢ(S) = Σ over j in S without i of `a[i][j]`, and the partition with the
/// largest sum of
/// all likings.
///
/// A. Bogomolnaia, M. O. Jackson, "The stability of hedonic coalition structures", *Games and Economic Behavior* 38,
/// 2002, 201–230, doi:10.1006/game.2001.0877. Up to [#MOST_EXACT] players by dynamic programming over subsets (D. Y.
/// Yeh, "A dynamic programming approach to the complete set partitioning problem", *BIT* 26, 1986, 467–474);
/// above, by moves of single players from several starts, with a bound on what a better partition could have.
///
/// @param roster the players
/// @param likings `a[i][j]`
/// @param blocs the partition, each bloc as indices of players
/// @param welfare Σᵢ uᵢ
/// @param bound no partition has more
public record Blocs(Roster roster, Dyads likings, List<List<Integer>> blocs, double welfare, double bound) {
    /// The most players whose best partition is found exactly.
    public static final int MOST_EXACT = 15;

    /// Copies the lists.
    public Blocs {
        blocs = blocs.stream().map(List::copyOf).toList();
    }

    /// {@return the best partition}
    ///
    /// @param likings what the first of a pair thinks of the second; the diagonal is not read
    public static Blocs of(Dyads likings) {
        var n = likings.roster().size();
        if (n > MOST_EXACT) {
            return byMoves(likings);
        }
        var best = Partitions.best(pairs(likings), _ -> true);
        return new Blocs(likings.roster(), likings, best.blocs(), best.welfare(), best.welfare());
    }

    /// {@return whether no partition has more}
    public boolean isProved() {
        return welfare >= bound - 1e-9 * Math.max(1, Math.abs(bound));
    }

    /// What a pair adds to the sum when it is in one bloc.
    static double[][] pairs(Dyads likings) {
        var n = likings.roster().size();
        var pairs = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = 0; b < n; b++) {
                pairs[a][b] = a == b ? 0 : likings.at(a, b) + likings.at(b, a);
            }
        }
        return pairs;
    }

    private static Blocs byMoves(Dyads likings) {
        var pairs = pairs(likings);
        var n = pairs.length;
        var found = new int[n];
        var most = Double.NEGATIVE_INFINITY;
        for (var start = 0; start < n; start++) {
            var bloc = settled(pairs, start);
            var welfare = welfare(pairs, bloc);
            if (welfare > most) {
                most = welfare;
                found = bloc;
            }
        }
        var bound = 0.0;
        for (var a = 0; a < n; a++) {
            for (var b = a + 1; b < n; b++) {
                bound += Math.max(0, pairs[a][b]);
            }
        }
        return new Blocs(likings.roster(), likings, grouped(found), most, bound);
    }

    /// Moves single players to the bloc they add most to, until none adds more elsewhere.
    private static int[] settled(double[][] pairs, int start) {
        var n = pairs.length;
        var bloc = new int[n];
        Arrays.setAll(bloc, k -> start == 0 ? k : k % (start + 1));
        for (var moved = true; moved; ) {
            moved = false;
            for (var k = 0; k < n; k++) {
                var player = (k + start) % n;
                var sums = new double[n + 1];
                for (var other = 0; other < n; other++) {
                    sums[bloc[other]] += other == player ? 0 : pairs[player][other];
                }
                var best = bloc[player];
                for (var b = 0; b < n; b++) {
                    best = sums[b] > sums[best] + 1e-12 ? b : best;
                }
                moved |= best != bloc[player];
                bloc[player] = best;
            }
        }
        return bloc;
    }

    private static double welfare(double[][] pairs, int[] bloc) {
        var sum = 0.0;
        for (var a = 0; a < bloc.length; a++) {
            for (var b = a + 1; b < bloc.length; b++) {
                sum += bloc[a] == bloc[b] ? pairs[a][b] : 0;
            }
        }
        return sum;
    }

    private static List<List<Integer>> grouped(int[] bloc) {
        var groups = new ArrayList<List<Integer>>();
        var seen = new ArrayList<Integer>();
        for (var k = 0; k < bloc.length; k++) {
            var at = seen.indexOf(bloc[k]);
            if (at < 0) {
                seen.add(bloc[k]);
                groups.add(new ArrayList<>());
                at = groups.size() - 1;
            }
            groups.get(at).add(k);
        }
        return groups;
    }

    /// {@return the bloc of a player}
    ///
    /// @param player its index
    public List<Integer> blocOf(int player) {
        return blocs.stream().filter(bloc -> bloc.contains(player)).findFirst().orElseThrow();
    }

    /// {@return uᵢ(S), what a player thinks of a bloc}
    ///
    /// @param player its index
    /// @param bloc members; the player itself does not count
    public double liking(int player, List<Integer> bloc) {
        return bloc.stream()
                .filter(other -> other != player)
                .mapToDouble(other -> likings.at(player, other))
                .sum();
    }
}
