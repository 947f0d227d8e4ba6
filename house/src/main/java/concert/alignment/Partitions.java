package concert.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The partition with the largest sum of pairs within its blocs, among those made of allowed blocs.
///
/// @param blocs each as indices of players
/// @param welfare the sum
record Partitions(List<List<Integer>> blocs, double welfare) {
    /// Sums that differ by less are the same; then the bloc that is looked at first stays, the larger one.
    private static final double SAME = 1e-12;

    /// More than what rounding may add to a sum.
    private static final double ROUNDING = 1e-9;

    /// The best partition of all players is the bloc of the first and the best partition of the rest.
    static Partitions best(double[][] pairs, IntPredicate allowed) {
        var inside = inside(pairs);
        for (var bloc = 1; bloc < inside.length; bloc++) {
            inside[bloc] = allowed.test(bloc) ? inside[bloc] : Double.NEGATIVE_INFINITY;
        }
        var search = new Search(inside, inside(friendly(pairs)));
        var all = inside.length - 1;
        var welfare = search.best(all);
        var blocs = new ArrayList<List<Integer>>();
        for (var set = all; set != 0; set &= ~search.choice[set]) {
            blocs.add(members(search.choice[set]));
        }
        return new Partitions(blocs, welfare);
    }

    private static double[][] friendly(double[][] pairs) {
        var friendly = new double[pairs.length][pairs.length];
        for (var a = 0; a < pairs.length; a++) {
            for (var b = 0; b < pairs.length; b++) {
                friendly[a][b] = Math.max(0, pairs[a][b]);
            }
        }
        return friendly;
    }

    /// The sum of pairs within every set of players: what its first player has with the others, and what these have.
    private static double[] inside(double[][] pairs) {
        var inside = new double[1 << pairs.length];
        var first = new double[inside.length];
        for (var player = pairs.length - 1; player >= 0; player--) {
            var step = 1 << (player + 1);
            for (var others = step; others < inside.length; others += step) {
                first[others] = first[others & (others - 1)] + pairs[player][Integer.numberOfTrailingZeros(others)];
                inside[others | (1 << player)] = inside[others] + first[others];
            }
        }
        return inside;
    }

    /// The best partition of every set of players that is asked for; each is found once. No partition of a set has more
    /// than its friendly pairs, so most blocs need no look at the rest.
    private static final class Search {
        private final double[] inside;
        private final double[] friendly;
        private final double[] best;
        private final int[] choice;

        Search(double[] inside, double[] friendly) {
            this.inside = inside;
            this.friendly = friendly;
            best = new double[inside.length];
            choice = new int[inside.length];
        }

        double best(int set) {
            if (set == 0 || choice[set] != 0) {
                return best[set];
            }
            var first = Integer.lowestOneBit(set);
            var rest = set & ~first;
            var most = Double.NEGATIVE_INFINITY;
            for (var others = rest; ; others = (others - 1) & rest) {
                var bloc = inside[others | first];
                var left = rest & ~others;
                if (bloc + friendly[left] + ROUNDING > most) {
                    var value = bloc + best(left);
                    if (value > most + SAME) {
                        most = value;
                        choice[set] = others | first;
                    }
                }
                if (others == 0) {
                    best[set] = most;
                    return most;
                }
            }
        }
    }

    static List<Integer> members(int set) {
        var members = new ArrayList<Integer>();
        for (var rest = set; rest != 0; rest &= rest - 1) {
            members.add(Integer.numberOfTrailingZeros(rest));
        }
        return members;
    }
}
