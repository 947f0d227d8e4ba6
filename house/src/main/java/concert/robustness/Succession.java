package concert.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where global succession leads from every combination: to consistent combinations, each with its basin, or into
/// cycles.
///
/// @param attractors the consistent combinations in lexicographic order, with their basins
/// @param cycles the cycles, each from its lexicographically first combination on, in the order of those, with basins
public record Succession(List<Attractor> attractors, List<Attractor> cycles) {
    /// The most combinations for which succession is followed from each.
    public static final int MOST = 50_000_000;

    /// Copies the lists.
    public Succession {
        attractors = List.copyOf(attractors);
        cycles = List.copyOf(cycles);
    }

    /// Combinations that succession does not leave.
    ///
    /// @param combinations one for a consistent combination, several for a cycle in the order of the jumps
    /// @param weight from how many combinations, itself included, succession ends here
    public record Attractor(List<CrossImpact.Combination> combinations, int weight) {
        /// Copies the combinations.
        public Attractor {
            combinations = List.copyOf(combinations);
        }
    }

    /// Follows succession from every combination, each once: time and memory are linear in their number.
    ///
    /// @param impacts the judgements
    /// @return where it leads
    /// @throws IllegalArgumentException if there are more than [#MOST] combinations
    public static Succession of(CrossImpact impacts) {
        if (impacts.combinations() > MOST) {
            throw new IllegalArgumentException(impacts.combinations() + " combinations, expected at most " + MOST);
        }
        var odometer = new Odometer(impacts);
        var next = new int[odometer.size()];
        Arrays.setAll(next, number -> odometer.number(impacts.successor(odometer.combination(number))));
        var end = ends(next);
        var weight = new int[next.length];
        for (var e : end) {
            weight[e]++;
        }
        var attractors = new ArrayList<Attractor>();
        var cycles = new ArrayList<Attractor>();
        for (var number = 0; number < next.length; number++) {
            if (end[number] == number) {
                var attractor = new Attractor(cycleFrom(number, next, odometer, impacts), weight[number]);
                (next[number] == number ? attractors : cycles).add(attractor);
            }
        }
        return new Succession(attractors, cycles);
    }

    /// For each combination the number of the attractor it ends in: the least number within its cycle.
    private static int[] ends(int[] next) {
        final var unknown = -1;
        final var onPath = -2;
        var end = new int[next.length];
        Arrays.fill(end, unknown);
        var path = new int[next.length];
        for (var start = 0; start < next.length; start++) {
            var length = 0;
            var at = start;
            while (end[at] == unknown) {
                end[at] = onPath;
                path[length++] = at;
                at = next[at];
            }
            var target = end[at] == onPath ? leastOnCycle(at, next) : end[at];
            for (var i = 0; i < length; i++) {
                end[path[i]] = target;
            }
        }
        return end;
    }

    private static int leastOnCycle(int from, int[] next) {
        var least = from;
        for (var at = next[from]; at != from; at = next[at]) {
            least = Math.min(least, at);
        }
        return least;
    }

    private static List<CrossImpact.Combination> cycleFrom(
            int start, int[] next, Odometer odometer, CrossImpact impacts) {
        var cycle = new ArrayList<CrossImpact.Combination>();
        var at = start;
        do {
            cycle.add(impacts.describe(odometer.combination(at)));
            at = next[at];
        } while (at != start);
        return cycle;
    }

    /// Numbers the combinations in lexicographic order.
    private static final class Odometer {
        private final int[] radix;
        private final int size;

        Odometer(CrossImpact impacts) {
            radix = impacts.descriptors().stream()
                    .mapToInt(descriptor -> descriptor.variants().size())
                    .toArray();
            size = (int) impacts.combinations();
        }

        int size() {
            return size;
        }

        int number(int[] combination) {
            var number = 0;
            for (var i = 0; i < radix.length; i++) {
                number = number * radix[i] + combination[i];
            }
            return number;
        }

        int[] combination(int number) {
            var combination = new int[radix.length];
            var rest = number;
            for (var i = radix.length - 1; i >= 0; i--) {
                combination[i] = rest % radix[i];
                rest /= radix[i];
            }
            return combination;
        }
    }
}
