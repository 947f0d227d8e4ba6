package concert.robustness;

import java.util.ArrayList;
import java.util.List;

/// The share of the futures in which something holds, as the futures come in: whether there are enough of them.
///
/// The interval is Wilson's (1927, doi:10.1080/01621459.1927.10502953), which has its coverage near 0 and 1, too.
///
/// @param decided how many futures decide it
/// @param holding in how many of these it holds
/// @param points the share after ever more futures, the last after all
public record RunningShare(int decided, int holding, List<Point> points) {
    /// The normal quantile of a 95 % interval.
    private static final double Z = 1.959963984540054;

    private static final int POINTS = 20;

    /// Copies the points.
    public RunningShare {
        points = List.copyOf(points);
    }

    /// The share after some of the futures.
    ///
    /// @param futures how many
    /// @param share in which share of them it holds
    /// @param low lower end of the 95 % interval
    /// @param high upper end of the 95 % interval
    public record Point(int futures, double share, double low, double high) {
        /// {@return the share with Wilson's interval}
        ///
        /// @param futures how many futures, at least 1
        /// @param holding in how many of them it holds
        public static Point of(int futures, int holding) {
            var n = (double) futures;
            var p = holding / n;
            var center = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
            var half = halfWidth(p, n);
            return new Point(futures, p, holding == 0 ? 0 : center - half, holding == futures ? 1 : center + half);
        }
    }

    /// {@return the running share}
    ///
    /// @param holds for each future that decides it, in their order, whether it holds; at least one
    public static RunningShare of(boolean... holds) {
        if (holds.length == 0) {
            throw new IllegalArgumentException("no future decides it, expected at least one");
        }
        var points = new ArrayList<Point>();
        var holding = 0;
        var next = 1;
        for (var n = 1; n <= holds.length; n++) {
            holding += holds[n - 1] ? 1 : 0;
            if ((long) n * POINTS >= (long) next * holds.length) {
                points.add(Point.of(n, holding));
                next++;
            }
        }
        return new RunningShare(holds.length, holding, points);
    }

    /// {@return the share after all futures}
    public Point share() {
        return points.getLast();
    }

    /// {@return the Monte Carlo error: the standard error of the share}
    public double standardError() {
        var p = share().share();
        return Math.sqrt(p * (1 - p) / decided);
    }

    /// How many futures it takes for a 95 % interval no wider than ± some half width, if the share stays as it is.
    ///
    /// @param halfWidth above 0
    /// @return the least number
    public long needed(double halfWidth) {
        var p = share().share();
        var enough = 1L;
        while (halfWidth(p, (double) enough) > halfWidth) {
            enough *= 2;
        }
        var tooFew = enough / 2;
        while (enough - tooFew > 1) {
            var between = (tooFew + enough) >>> 1;
            if (halfWidth(p, (double) between) > halfWidth) {
                tooFew = between;
            } else {
                enough = between;
            }
        }
        return enough;
    }

    private static double halfWidth(double p, double n) {
        return Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    }
}
