package concert.robustness;

import concert.math.RandomStream;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;

/// Points at which a model is run: for each point one number from 0 to 1 for each input, to be read as the probability
/// whose quantile the input takes.
///
/// The same design, size and seed give the same points in any order of asking and on any number of threads.
public sealed interface Design {

    /// {@return how many points there are}
    int points();

    /// {@return how many inputs there are}
    int inputs();

    /// {@return the number of an input at a point, from 0 to 1}
    ///
    /// @param point from 0
    /// @param input from 0
    double at(int point, int input);

    /// A point as an array.
    ///
    /// @param point from 0
    /// @return one number for each input
    default double[] point(int point) {
        var numbers = new double[inputs()];
        for (var input = 0; input < numbers.length; input++) {
            numbers[input] = at(point, input);
        }
        return numbers;
    }

    /// Independent uniform numbers.
    ///
    /// @param points how many points, at least 1
    /// @param inputs how many inputs, at least 0
    /// @param seed seed of the draws
    record Random(int points, int inputs, long seed) implements Design {
        /// Checks the sizes.
        public Random {
            requireSizes(points, inputs);
        }

        @Override
        public double at(int point, int input) {
            return RandomStream.uniform(seed, point, input);
        }
    }

    /// Independent uniform numbers that depend on the seed, the point and the input's code alone. So an input has the
    /// same numbers whatever other inputs there are (common random numbers), and a point is the same in a short
    /// and in a long design.
    ///
    /// @param points how many points, at least 1
    /// @param codes one code for each input, such as that of its name
    /// @param seed seed of the draws
    record Keyed(int points, List<Long> codes, long seed) implements Design {
        /// Copies the codes and checks the sizes.
        public Keyed {
            codes = List.copyOf(codes);
            requireSizes(points, codes.size());
        }

        @Override
        public int inputs() {
            return codes.size();
        }

        @Override
        public double at(int point, int input) {
            return RandomStream.uniform(seed, point, codes.get(input));
        }
    }

    /// Sobol's low-discrepancy sequence (1967, doi:10.1016/0041-5553(67)90144-9) with the direction numbers
    /// of Joe & Kuo (2008, doi:10.1137/070709359), shifted by one random vector modulo 1 (Cranley & Patterson
    /// 1976, doi:10.1137/0713071), so that the seed counts and no number is 0.
    ///
    /// @param points how many points, at least 1; powers of two are balanced best
    /// @param inputs how many inputs, 1 to [#MOST_INPUTS]
    /// @param seed seed of the shift
    record SobolSequence(int points, int inputs, long seed) implements Design {
        /// The most inputs for which there are direction numbers.
        public static final int MOST_INPUTS = 1_000;

        private static final long SHIFT = RandomStream.code("sobol shift");

        /// Checks the sizes.
        public SobolSequence {
            requireSizes(points, inputs);
            if (inputs < 1 || inputs > MOST_INPUTS) {
                throw new IllegalArgumentException(inputs + " inputs, expected 1 to " + MOST_INPUTS);
            }
        }

        @Override
        public double at(int point, int input) {
            return point(point)[input];
        }

        @Override
        public double[] point(int point) {
            var sequence = new SobolSequenceGenerator(inputs);
            var numbers = point == 0 ? sequence.nextVector() : sequence.skipTo(point);
            for (var input = 0; input < inputs; input++) {
                var shifted = numbers[input] + RandomStream.uniform(seed ^ SHIFT, 0, input);
                numbers[input] = shifted < 1 ? shifted : shifted - 1;
            }
            return numbers;
        }
    }

    /// A latin hypercube: each of as many equal slices of an input's range as there are points holds one point
    /// (McKay, Beckman & Conover 1979, doi:10.1080/00401706.1979.10489755).
    final class LatinHypercube implements Design {
        private static final long SHUFFLE = RandomStream.code("latin hypercube");
        private final int[][] slice;
        private final int points;
        private final long seed;

        private LatinHypercube(int[][] slice, int points, long seed) {
            this.slice = slice;
            this.points = points;
            this.seed = seed;
        }

        /// A latin hypercube. Memory is four bytes for each point and input.
        ///
        /// @param points how many points, at least 1
        /// @param inputs how many inputs, at least 0
        /// @param seed seed of the draws
        /// @return the design
        public static LatinHypercube of(int points, int inputs, long seed) {
            requireSizes(points, inputs);
            var slice = new int[inputs][];
            for (var input = 0; input < inputs; input++) {
                slice[input] = shuffled(points, seed, input);
            }
            return new LatinHypercube(slice, points, seed);
        }

        /// Fisher and Yates' shuffle.
        private static int[] shuffled(int n, long seed, int input) {
            var order = IntStream.range(0, n).toArray();
            for (var i = n - 1; i > 0; i--) {
                var j = (int) (RandomStream.uniform(seed ^ SHUFFLE, i, input) * (i + 1));
                var held = order[i];
                order[i] = order[j];
                order[j] = held;
            }
            return order;
        }

        @Override
        public int points() {
            return points;
        }

        @Override
        public int inputs() {
            return slice.length;
        }

        @Override
        public double at(int point, int input) {
            return (slice[input][point] + RandomStream.uniform(seed, point, input)) / points;
        }
    }

    private static void requireSizes(int points, int inputs) {
        if (points < 1 || inputs < 0) {
            throw new IllegalArgumentException(
                    points + " points of " + inputs + " inputs, expected at least one point and no negative number");
        }
    }
}
