package concert.alignment;

import concert.math.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What each player adds to those before it, on average over all orders:
/// φᵢ = Σ over S without i of |S|!(n−|S|−1)!/n! · (v(S∪i) − v(S)).
///
/// L. S. Shapley, "A value for n-person games", in *Contributions to the Theory of Games II*, Princeton 1953,
/// 307–317. Sampled: J. Castro, D. Gómez, J. Tejada, "Polynomial calculation of the Shapley value based on
/// sampling",
/// *Computers & Operations Research* 36, 2009, 1726–1730, doi:10.1016/j.cor.2008.04.004.
///
/// @param values one for each player
/// @param standardErrors of the values; 0 where they are exact
/// @param orders how many orders were drawn; 0 where the values are exact
public record ShapleyValue(List<Double> values, List<Double> standardErrors, int orders) {
    /// Copies the lists.
    public ShapleyValue {
        values = List.copyOf(values);
        standardErrors = List.copyOf(standardErrors);
    }

    /// {@return the value, exactly}
    ///
    /// @param game the game
    public static ShapleyValue of(CoalitionalGame game) {
        var n = game.size();
        var weight = weights(n);
        var values = new ArrayList<Double>();
        for (var player = 0; player < n; player++) {
            var bit = 1 << player;
            var sum = 0.0;
            for (var coalition = 0; coalition <= game.all(); coalition++) {
                if ((coalition & bit) == 0) {
                    sum += weight[Integer.bitCount(coalition)] * (game.worth(coalition | bit) - game.worth(coalition));
                }
            }
            values.add(sum);
        }
        return new ShapleyValue(values, Collections.nCopies(n, 0.0), 0);
    }

    /// k!(n−k−1)!/n! for each k.
    private static double[] weights(int n) {
        var weight = new double[n];
        weight[0] = 1.0 / n;
        for (var k = 1; k < n; k++) {
            weight[k] = weight[k - 1] * k / (n - k);
        }
        return weight;
    }

    /// {@return the value, estimated from drawn orders, with its standard errors}
    ///
    /// @param players how many players there are, at most 63
    /// @param worth of each coalition
    /// @param draw how many orders, at least 2, and the seed
    public static ShapleyValue sampled(int players, CoalitionalGame.Worth worth, Draw draw) {
        var sum = new double[players];
        var squares = new double[players];
        for (var sample = 0; sample < draw.orders; sample++) {
            var coalition = 0L;
            var before = 0.0;
            for (var player : order(players, draw.seed, sample)) {
                coalition |= 1L << player;
                var after = worth.of(coalition);
                sum[player] += after - before;
                squares[player] += (after - before) * (after - before);
                before = after;
            }
        }
        var values = new ArrayList<Double>();
        var errors = new ArrayList<Double>();
        for (var player = 0; player < players; player++) {
            var mean = sum[player] / draw.orders;
            var variance = Math.max(0, squares[player] / draw.orders - mean * mean);
            values.add(mean);
            errors.add(Math.sqrt(variance / (draw.orders - 1)));
        }
        return new ShapleyValue(values, errors, draw.orders);
    }

    /// What to draw.
    ///
    /// @param orders how many orders
    /// @param seed of the draws
    public record Draw(int orders, long seed) {
        /// Checks the number.
        public Draw {
            if (orders < 2) {
                throw new IllegalArgumentException("orders is " + orders + ", expected at least 2");
            }
        }
    }

    private static int[] order(int players, long seed, int sample) {
        var order = new int[players];
        for (var k = 0; k < players; k++) {
            var at = (int) (RandomStream.uniform(seed, sample, k) * (k + 1));
            order[k] = order[at];
            order[at] = k;
        }
        return order;
    }
}
