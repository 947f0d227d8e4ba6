package concert.robustness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
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
    private int[] inside;
    private int hits;
    private boolean tie;

    Peeling(List<String> inputs, double[][] cases, boolean[] ofInterest, double alpha) {
        this.inputs = inputs;
        this.cases = cases;
        this.ofInterest = ofInterest;
        this.alpha = alpha;
        this.lower = new Double[inputs.size()];
        this.upper = new Double[inputs.size()];
        this.inside = IntStream.range(0, cases.length).toArray();
        this.hits = hits(inside);
        this.allOfInterest = hits;
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
                inside.length,
                hits,
                (double) hits / allOfInterest,
                (double) hits / inside.length,
                (double) inside.length / cases.length,
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
                if (cut.remaining() == inside.length
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
        inside = remaining(best.input(), best.side(), best.limit());
        hits = best.hits();
        return true;
    }

    private Cut slice(int input, Prim.Side side) {
        var sorted =
                Arrays.stream(inside).mapToDouble(i -> cases[i][input]).sorted().toArray();
        var limit = side == Prim.Side.LOWER ? lowerLimit(sorted) : upperLimit(sorted);
        var remaining = remaining(input, side, limit);
        return new Cut(input, side, limit, remaining.length, hits(remaining));
    }

    private int[] remaining(int input, Prim.Side side, double limit) {
        return Arrays.stream(inside)
                .filter(i -> side == Prim.Side.LOWER ? cases[i][input] >= limit : cases[i][input] <= limit)
                .toArray();
    }

    private @Nullable Double[] limits(Prim.Side side) {
        return side == Prim.Side.LOWER ? lower : upper;
    }

    private double lowerLimit(double[] sorted) {
        var i = alpha * (sorted.length - 1);
        var outer = (int) Math.floor(i);
        var inner = (int) Math.ceil(i);
        while (sorted[outer] == sorted[inner] && inner < sorted.length - 1) {
            inner++;
        }
        return .5 * (sorted[outer] + sorted[inner]);
    }

    private double upperLimit(double[] sorted) {
        var i = (1 - alpha) * (sorted.length - 1);
        var inner = (int) Math.floor(i);
        var outer = (int) Math.ceil(i);
        while (sorted[inner] == sorted[outer] && inner > 0) {
            inner--;
        }
        return .5 * (sorted[inner] + sorted[outer]);
    }

    private int hits(int[] members) {
        return (int) Arrays.stream(members).filter(i -> ofInterest[i]).count();
    }

    /// How many inputs would be restricted after a cut.
    private long restricted(Cut cut) {
        return IntStream.range(0, inputs.size())
                .filter(input -> input == cut.input() || lower[input] != null || upper[input] != null)
                .count();
    }

    /// Density rises from h/n to h'/n': h'n − hn' has the sign of the rise.
    private BigInteger rise(Cut cut) {
        return product(cut.hits(), inside.length).subtract(product(hits, cut.remaining()));
    }

    /// Compares (h'/n' − h/n)/(n − n') of two cuts exactly.
    private int compare(Cut a, Cut b) {
        return rise(a).multiply(weight(b)).compareTo(rise(b).multiply(weight(a)));
    }

    private BigInteger weight(Cut cut) {
        return product(cut.remaining(), inside.length - cut.remaining());
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
