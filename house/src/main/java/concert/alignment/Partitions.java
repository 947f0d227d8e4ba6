package concert.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The partition with the largest sum of pairs within its blocs, among those made of allowed blocs.
///
/// @param blocs each as indices of players
/// @param welfare the sum
record Partitions(List<List<Integer>> blocs, double welfare) {

    /// For every set of players that can be left the best partition: the bloc of its first player, and the best partition
    /// of the rest. The first player of all is in the first bloc, so but for the whole only sets without it are left.
    static Partitions best(double[][] pairs, IntPredicate allowed) {
        var n = pairs.length;
        var inside = inside(pairs);
        for (var bloc = 1; bloc < inside.length; bloc++) {
            inside[bloc] = allowed.test(bloc) ? inside[bloc] : Double.NEGATIVE_INFINITY;
        }
        var best = new double[1 << n];
        var choice = new int[1 << n];
        for (var set = 2; set < best.length; set += 2) {
            choice[set] = firstBloc(set, inside, best);
        }
        var all = best.length - 1;
        choice[all] = firstBloc(all, inside, best);
        var blocs = new ArrayList<List<Integer>>();
        for (var set = all; set != 0; set &= ~choice[set]) {
            blocs.add(members(choice[set]));
        }
        return new Partitions(blocs, best[all]);
    }

    /// The bloc of a set's first player in its best partition, once the best partitions of its parts are known.
    private static int firstBloc(int set, double[] inside, double[] best) {
        var first = Integer.lowestOneBit(set);
        var rest = set & ~first;
        var most = Double.NEGATIVE_INFINITY;
        var choice = 0;
        for (var others = rest; set != 0; others = (others - 1) & rest) {
            var value = inside[others | first] + best[rest & ~others];
            if (value > most + 1e-12) {
                most = value;
                choice = others | first;
            }
            if (others == 0) {
                break;
            }
        }
        best[set] = set == 0 ? 0 : most;
        return choice;
    }

    private static double[] inside(double[][] pairs) {
        var inside = new double[1 << pairs.length];
        for (var set = 1; set < inside.length; set++) {
            var first = Integer.numberOfTrailingZeros(set);
            inside[set] = inside[set & (set - 1)];
            for (var other = first + 1; other < pairs.length; other++) {
                inside[set] += ((set >> other) & 1) == 1 ? pairs[first][other] : 0;
            }
        }
        return inside;
    }

    static List<Integer> members(int set) {
        var members = new ArrayList<Integer>();
        for (var rest = set; rest != 0; rest &= rest - 1) {
            members.add(Integer.numberOfTrailingZeros(rest));
        }
        return members;
    }
}
