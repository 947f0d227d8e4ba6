package concert.robustness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The state of [Prim] between two cuts.
final class Peeling {
    private final List<String> inputs;
    private final double[][] cases;
    private final boolean[] ofInterest;
    private final double alpha;
    private final @Nullable Double[] lower;
    private final @Nullable Double[] upper;
    private final int allOfInterest;

    /// For each input the cases inside, by rising value of the input: sorted once, since a cut keeps the order.
    private final int[][] inside;

    private int size;
    private int hits;
    private boolean tie;

    Peeling(List<String> inputs, double[][] cases, boolean[] ofInterest, double alpha) {
        this.inputs = inputs;
        this.cases = cases;
        this.ofInterest = ofInterest;
        this.alpha = alpha;
        this.lower = new Double[inputs.size()];
        this.upper = new Double[inputs.size()];
        this.inside = new int[inputs.size()][];
        Arrays.setAll(inside, this::sorted);
        this.size = cases.length;
        this.hits = (int) IntStream.range(0, size).filter(i -> ofInterest[i]).count();
        this.allOfInterest = hits;
    }

    private int[] sorted(int input) {
        return IntStream.range(0, cases.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> cases[i][input]))
                .mapToInt(i -> i)
                .toArray();
    }

    /// A slice that could be cut off.
    private record Cut(int input, Prim.Side side, double limit, int remaining, int hits) {}

    Prim.Box box() {
        var set = new ArrayList<Prim.Limit>();
        for (var input = 0; input < inputs.size(); input++) {
            for (var side : Prim.Side.values()) {
                var limit = limits(side)[input];
                if (limit != null) {
                    set.add(new Prim.Limit(inputs.get(input), side, limit));
                }
            }
        }
        return new Prim.Box(
                set,
                size,
                hits,
                (double) hits / allOfInterest,
                (double) hits / size,
                (double) size / cases.length,
                tie);
    }

    /// Makes the best cut.
    ///
    /// @return whether there was one that raises the density and leaves enough cases
    boolean cut(double leastCases) {
        Cut best = null;
        tie = false;
        for (var input = 0; input < inputs.size(); input++) {
            for (var side : Prim.Side.values()) {
                var cut = slice(input, side);
                if (cut.remaining() == size
                        || cut.remaining() < Math.max(leastCases, 1)
                        || rise(cut).signum() <= 0) {
                    continue;
                }
                var order = best == null ? 1 : compare(cut, best);
                tie = order > 0 ? false : tie || order == 0;
                if (order > 0 || (order == 0 && best != null && restricted(cut) < restricted(best))) {
                    best = cut;
                }
            }
        }
        if (best == null) {
            return false;
        }
        limits(best.side())[best.input()] = best.limit();
        cutOff(best);
        return true;
    }

    private void cutOff(Cut cut) {
        for (var input = 0; input < inside.length; input++) {
            inside[input] = Arrays.stream(inside[input])
                    .filter(i -> !isOutside(cut.side(), cases[i][cut.input()], cut.limit()))
                    .toArray();
        }
        size = cut.remaining();
        hits = cut.hits();
    }

    /// What is cut off stands at one end of the sorted cases.
    private Cut slice(int input, Prim.Side side) {
        var limit = side == Prim.Side.LOWER ? lowerLimit(input) : upperLimit(input);
        var remaining = size;
        var remainingHits = hits;
        for (var k = 0; k < size; k++) {
            var at = inside[input][side == Prim.Side.LOWER ? k : size - 1 - k];
            if (!isOutside(side, cases[at][input], limit)) {
                break;
            }
            remaining--;
            remainingHits -= ofInterest[at] ? 1 : 0;
        }
        return new Cut(input, side, limit, remaining, remainingHits);
    }

    private static boolean isOutside(Prim.Side side, double value, double limit) {
        return side == Prim.Side.LOWER ? value < limit : value > limit;
    }

    private @Nullable Double[] limits(Prim.Side side) {
        return side == Prim.Side.LOWER ? lower : upper;
    }

    private double value(int input, int place) {
        return cases[inside[input][place]][input];
    }

    private double lowerLimit(int input) {
        var i = alpha * (size - 1);
        var outer = (int) Math.floor(i);
        var inner = (int) Math.ceil(i);
        while (value(input, outer) == value(input, inner) && inner < size - 1) {
            inner++;
        }
        return .5 * (value(input, outer) + value(input, inner));
    }

    private double upperLimit(int input) {
        var i = (1 - alpha) * (size - 1);
        var inner = (int) Math.floor(i);
        var outer = (int) Math.ceil(i);
        while (value(input, inner) == value(input, outer) && inner > 0) {
            inner--;
        }
        return .5 * (value(input, inner) + value(input, outer));
    }

    /// How many inputs would be restricted after a cut.
    private long restricted(Cut cut) {
        return IntStream.range(0, inputs.size())
                .filter(input -> input == cut.input() || lower[input] != null || upper[input] != null)
                .count();
    }

    /// Density rises from h/n to h'/n': h'n − hn' has the sign of the rise.
    private BigInteger rise(Cut cut) {
        return product(cut.hits(), size).subtract(product(hits, cut.remaining()));
    }

    /// Compares (h'/n' − h/n)/(n − n') of two cuts exactly.
    private int compare(Cut a, Cut b) {
        return rise(a).multiply(weight(b)).compareTo(rise(b).multiply(weight(a)));
    }

    private BigInteger weight(Cut cut) {
        return product(cut.remaining(), size - cut.remaining());
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
