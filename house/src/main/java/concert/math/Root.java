package concert.math;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// Where a function changes its sign: bisection that takes the secant where that narrows the bracket faster (the
/// Illinois method, Dowell & Jarratt 1971, doi:10.1007/BF01934364). On a piecewise linear function it is exact as soon
/// as both ends lie on the same piece.
public final class Root {
    private static final double WIDTH = 1e-10;
    private static final double ZERO = 1e-11;
    private static final int MOST = 200;
    private static final int BEFORE_BISECTION = 4;

    private Root() {}

    /// {@return the first change of sign from `a` toward `b`, looked for in equal steps and then narrowed down; empty
    /// if there is none on the steps}
    ///
    /// The value at `a` must not be 0.
    ///
    /// @param f the function
    /// @param a where to start, where the function is not 0
    /// @param b where to end
    /// @param steps how many steps
    public static OptionalDouble first(DoubleUnaryOperator f, double a, double b, int steps) {
        var from = a;
        var before = f.applyAsDouble(a);
        for (var k = 1; k <= steps; k++) {
            var to = k == steps ? b : a + (b - a) * k / steps;
            var after = f.applyAsDouble(to);
            if (before >= 0 != after >= 0) {
                return OptionalDouble.of(between(f, from, before, to, after));
            }
            from = to;
            before = after;
        }
        return OptionalDouble.empty();
    }

    private static double between(DoubleUnaryOperator f, double from, double before, double to, double after) {
        var a = from;
        var fa = before;
        var b = to;
        var fb = after;
        for (var k = 0; k < MOST && Math.abs(b - a) > WIDTH * Math.max(1, Math.abs(a)); k++) {
            var secant = (a * fb - b * fa) / (fb - fa);
            var x = k % BEFORE_BISECTION == BEFORE_BISECTION - 1 || !inside(secant, a, b) ? .5 * (a + b) : secant;
            var fx = f.applyAsDouble(x);
            if (Math.abs(fx) <= ZERO) {
                return x;
            }
            if (fx >= 0 == fb >= 0) {
                b = x;
                fb = fx;
                fa *= .5;
            } else {
                a = b;
                fa = fb;
                b = x;
                fb = fx;
            }
        }
        return .5 * (a + b);
    }

    private static boolean inside(double x, double a, double b) {
        return x > Math.min(a, b) && x < Math.max(a, b);
    }
}
