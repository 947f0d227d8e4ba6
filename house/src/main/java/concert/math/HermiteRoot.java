package concert.math;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/// The root of a function whose slope is known, for functions that are dear to compute: the next point is where the
/// cubic through the ends of the bracket, with their slopes, is zero, so that the bracket always holds the root.
/// Interpolation with derivatives: Traub, J. F. 1964, Iterative Methods for the Solution of Equations, Prentice-Hall,
/// chapter 4 (interpolatory iteration functions).
///
/// Departs from the book: it stops where the tangent of the last point meets zero within the tolerance, which is the
/// root itself where the function is a straight line around it.
public final class HermiteRoot {
    private static final int MOST_STEPS = 40;
    private static final int HALVINGS = 50;

    private HermiteRoot() {}

    /// A function at a point.
    ///
    /// @param at the point
    /// @param value the function there
    /// @param slope its slope there
    public record Tangent(double at, double value, double slope) {}

    /// {@return where a function is zero; empty if it has the same sign at both ends, or no value}
    ///
    /// @param f a continuous function
    /// @param low the function at the lower end of the bracket
    /// @param high the function at the upper end
    /// @param tolerance how far the answer may be from the root
    public static OptionalDouble between(DoubleFunction<Tangent> f, Tangent low, Tangent high, double tolerance) {
        if (low.value == 0 || high.value == 0) {
            return OptionalDouble.of(low.value == 0 ? low.at : high.at);
        }
        if (Math.signum(low.value) != -Math.signum(high.value)) {
            return OptionalDouble.empty();
        }
        var a = low;
        var b = high;
        for (var step = 0; step < MOST_STEPS && b.at - a.at > tolerance; step++) {
            var c = f.apply(cubic(a, b));
            var correction = -c.value / c.slope;
            if (c.value == 0 || Math.abs(correction) <= tolerance) {
                return OptionalDouble.of(c.value == 0 ? c.at : Math.clamp(c.at + correction, a.at, b.at));
            }
            if (Math.signum(c.value) == Math.signum(a.value)) {
                a = c;
            } else {
                b = c;
            }
        }
        return OptionalDouble.of(a.at - a.value * (b.at - a.at) / (b.value - a.value));
    }

    /// A root of the cubic of Hermite through two points, by halving.
    private static double cubic(Tangent a, Tangent b) {
        var low = 0.0;
        var high = 1.0;
        for (var step = 0; step < HALVINGS; step++) {
            var middle = (low + high) / 2;
            if (Math.signum(cubic(a, b, middle)) == Math.signum(a.value)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return a.at + high * (b.at - a.at);
    }

    private static double cubic(Tangent a, Tangent b, double s) {
        var width = b.at - a.at;
        var rest = 1 - s;
        return (1 + 2 * s) * rest * rest * a.value
                + s * rest * rest * width * a.slope
                + s * s * (3 - 2 * s) * b.value
                - s * s * rest * width * b.slope;
    }
}
