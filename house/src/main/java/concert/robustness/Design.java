package concert.robustness;

import concert.math.RandomStream;
import java.util.stream.IntStream;

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
        return IntStream.range(0, inputs())
                .mapToDouble(input -> at(point, input))
                .toArray();
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
