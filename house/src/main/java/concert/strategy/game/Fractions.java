package concert.strategy.game;

import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.List;

/// Probabilities of the machine as exact numbers that add up to 1.
final class Fractions {
    private static final int LARGEST = 4_000_000;
    private static final double CLOSE = 1e-14;

    private Fractions() {}

    /// {@return simple fractions next to the numbers, if there are such and they add up to 1; otherwise nothing}
    static List<Rational> simple(double[] shares) {
        return simple(shares, CLOSE);
    }

    /// {@return the same}
    ///
    /// @param close how near is next to a number
    static List<Rational> simple(double[] shares, double close) {
        var row = new ArrayList<Rational>();
        var sum = Rational.ZERO;
        for (var share : shares) {
            var fraction = simple(share, close);
            if (fraction.signum() < 0) {
                return List.of();
            }
            row.add(fraction);
            sum = sum.plus(fraction);
        }
        return sum.equals(Rational.ONE) ? List.copyOf(row) : List.of();
    }

    /// {@return the numbers as they are, but negative ones as 0 and the largest so that all add up to 1}
    static List<Rational> nearest(double[] shares) {
        var row = new ArrayList<Rational>();
        var largest = 0;
        var rest = Rational.ONE;
        for (var k = 0; k < shares.length; k++) {
            row.add(Rational.of(Math.max(0, shares[k])));
            rest = rest.minus(row.getLast());
            largest = shares[k] > shares[largest] ? k : largest;
        }
        row.set(largest, row.get(largest).plus(rest));
        return List.copyOf(row);
    }

    /// The first convergent of the continued fraction that is close; −1 if none with a small denominator is.
    private static Rational simple(double value, double close) {
        long above = 1;
        long below = 0;
        var lastAbove = 0L;
        var lastBelow = 1L;
        var rest = value;
        while (true) {
            var whole = (long) Math.floor(rest);
            var nextAbove = whole * above + lastAbove;
            var nextBelow = whole * below + lastBelow;
            lastAbove = above;
            lastBelow = below;
            above = nextAbove;
            below = nextBelow;
            if (below > LARGEST || below <= 0) {
                return Rational.of(-1);
            }
            if (Math.abs(value - (double) above / below) < close) {
                return Rational.of(above).dividedBy(Rational.of(below));
            }
            rest = 1 / (rest - whole);
        }
    }
}
