package concert.math;

import java.util.function.DoubleUnaryOperator;

/// The top of a concave function near a point, where the function may have a kink that slopes over a step cannot place:
/// golden section (Kiefer 1953, doi:10.1090/S0002-9939-1953-0055639-3).
public final class Peak {
    private static final double GOLDEN = .5 * (Math.sqrt(5) - 1);
    private static final int MOST = 48;
    /// At a smooth top the slope doubles with the distance, at a kink it stays.
    private static final double DOUBLES = 1.5;

    private Peak() {}

    /// {@return the point itself where the function is smooth there}
    ///
    /// @param f the function
    /// @param at the point
    /// @param step how far the point may be from the top
    public static double near(DoubleUnaryOperator f, double at, double step) {
        return isKink(f, at, -step) || isKink(f, at, step) ? golden(f, at - 2 * step, at + 2 * step) : at;
    }

    private static boolean isKink(DoubleUnaryOperator f, double at, double step) {
        var one = f.applyAsDouble(at + 2 * step);
        var near = f.applyAsDouble(at + step) - one;
        var far = (one - f.applyAsDouble(at + 4 * step)) / 2;
        return near > 0 && far > 0 && far < DOUBLES * near;
    }

    private static double golden(DoubleUnaryOperator f, double low, double high) {
        var a = low;
        var b = high;
        var c = b - GOLDEN * (b - a);
        var d = a + GOLDEN * (b - a);
        var fc = f.applyAsDouble(c);
        var fd = f.applyAsDouble(d);
        for (var k = 0; k < MOST && b - a > Math.ulp(Math.abs(a) + Math.abs(b)); k++) {
            if (fc >= fd) {
                b = d;
                d = c;
                fd = fc;
                c = b - GOLDEN * (b - a);
                fc = f.applyAsDouble(c);
            } else {
                a = c;
                c = d;
                fc = fd;
                d = a + GOLDEN * (b - a);
                fd = f.applyAsDouble(d);
            }
        }
        return .5 * (a + b);
    }
}
