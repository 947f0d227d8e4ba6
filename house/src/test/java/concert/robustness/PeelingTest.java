package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import concert.math.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Small random cases, with many equal values, peeled a second way: every cut is tried by counting all cases anew.
class PeelingTest {
    private static final double ALPHA = .1;
    private static final double LEAST = .05;

    /// Whole numbers from 0 to 9, and whether a case is of interest: more often where the first two are large.
    private static double[][] cases(int seed) {
        var cases = new double[40 + seed % 50][3];
        for (var i = 0; i < cases.length; i++) {
            for (var input = 0; input < 3; input++) {
                cases[i][input] = Math.floor(10 * RandomStream.uniform(seed, i, input));
            }
        }
        return cases;
    }

    private static boolean[] ofInterest(double[][] cases, int seed) {
        var ofInterest = new boolean[cases.length];
        for (var i = 0; i < cases.length; i++) {
            ofInterest[i] = i == 0 || RandomStream.uniform(seed, i, 9) < cases[i][0] * cases[i][1] / 60;
        }
        return ofInterest;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 97, 98, 99})
    void theSamePath(int seed) {
        var cases = cases(seed);
        var ofInterest = ofInterest(cases, seed);
        var path = Prim.peel(List.of("a", "b", "c"), cases, ofInterest, new Prim.Options(ALPHA, LEAST))
                .path();
        assertThat(path.stream().map(PeelingTest::told)).containsExactlyElementsOf(counted(cases, ofInterest));
    }

    private static String told(Prim.Box box) {
        return box.cases() + " " + box.ofInterest() + " "
                + box.limits().stream()
                        .map(limit ->
                                String.format(Locale.ROOT, "%s %s %.2f", limit.input(), limit.side(), limit.value()))
                        .toList();
    }

    /// The box as the ends of each input, and what is in it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Box(double[] low, double[] high, List<Integer> inside) {
        int hits(boolean... ofInterest) {
            return (int) inside.stream().filter(i -> ofInterest[i]).count();
        }

        int restricted() {
            return (int) IntStream.range(0, low.length)
                    .filter(k -> low[k] > Double.NEGATIVE_INFINITY || high[k] < Double.POSITIVE_INFINITY)
                    .count();
        }

        String told(boolean... ofInterest) {
            var limits = new ArrayList<String>();
            for (var k = 0; k < low.length; k++) {
                var name = "abc".charAt(k);
                if (low[k] > Double.NEGATIVE_INFINITY) {
                    limits.add(String.format(Locale.ROOT, "%s LOWER %.2f", name, low[k]));
                }
                if (high[k] < Double.POSITIVE_INFINITY) {
                    limits.add(String.format(Locale.ROOT, "%s UPPER %.2f", name, high[k]));
                }
            }
            return inside.size() + " " + hits(ofInterest) + " " + limits;
        }
    }

    private static List<String> counted(double[][] cases, boolean[] ofInterest) {
        var low = new double[3];
        var high = new double[3];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        @Nullable
        Box box = new Box(low, high, IntStream.range(0, cases.length).boxed().toList());
        var path = new ArrayList<String>();
        while (box != null) {
            path.add(box.told(ofInterest));
            box = next(box, cases, ofInterest);
        }
        return path;
    }

    private static @Nullable Box next(Box box, double[][] cases, boolean[] ofInterest) {
        @Nullable Box best = null;
        for (var input = 0; input < 3; input++) {
            for (var upper : new boolean[] {false, true}) {
                var cut = cut(box, cases, input, upper);
                var isAllowed = cut.inside().size() < box.inside().size()
                        && cut.inside().size() >= Math.max(1, LEAST * cases.length)
                        && rise(box, cut, ofInterest) > 0;
                if (isAllowed && (best == null || isBetter(cut, best, box, ofInterest))) {
                    best = cut;
                }
            }
        }
        return best;
    }

    private static boolean isBetter(Box cut, Box best, Box from, boolean... ofInterest) {
        // rise / (n n' removed), compared as whole numbers: all are small.
        var left = rise(from, cut, ofInterest) * best.inside().size() * removed(from, best);
        var right = rise(from, best, ofInterest) * cut.inside().size() * removed(from, cut);
        return left > right || (left == right && cut.restricted() < best.restricted());
    }

    private static long removed(Box from, Box cut) {
        return (long) from.inside().size() - cut.inside().size();
    }

    /// h' n − h n', of the sign of the rise of density.
    private static long rise(Box from, Box cut, boolean... ofInterest) {
        return (long) cut.hits(ofInterest) * from.inside().size()
                - (long) from.hits(ofInterest) * cut.inside().size();
    }

    private static Box cut(Box box, double[][] cases, int input, boolean upper) {
        var values = box.inside().stream()
                .mapToDouble(i -> upper ? -cases[i][input] : cases[i][input])
                .sorted()
                .toArray();
        var place = ALPHA * (values.length - 1);
        var outer = upper
                ? values.length - 1 - (int) Math.ceil((1 - ALPHA) * (values.length - 1))
                : (int) Math.floor(place);
        var inner = upper
                ? values.length - 1 - (int) Math.floor((1 - ALPHA) * (values.length - 1))
                : (int) Math.ceil(place);
        while (values[outer] == values[inner] && inner < values.length - 1) {
            inner++;
        }
        var limit = .5 * (values[outer] + values[inner]);
        var low = box.low().clone();
        var high = box.high().clone();
        if (upper) {
            high[input] = -limit;
        } else {
            low[input] = limit;
        }
        return new Box(
                low,
                high,
                box.inside().stream()
                        .filter(i -> cases[i][input] >= low[input] && cases[i][input] <= high[input])
                        .toList());
    }
}
