package concert.math;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// The root of a function between two points where its signs differ, by the Illinois form of regula falsi: the next
/// point is where the chord crosses zero, and an end that stands twice counts half. Dowell, M. & Jarratt, P. 1971, A
/// modified regula falsi method for computing the root of an equation, BIT 11, 168–174, doi:10.1007/BF01934364.
///
/// Departs from the paper: nothing.
public final class Illinois {
    private static final int MOST_STEPS = 60;

    private Illinois() {}

    /// An interval, with the function's values at its ends.
    ///
    /// @param low the lower end
    /// @param high the upper end
    /// @param atLow the function there
    /// @param atHigh the function there
    public record Bracket(double low, double high, double atLow, double atHigh) {
        /// {@return whether the function changes its sign within}
        public boolean holdsRoot() {
            return atLow == 0 || atHigh == 0 || Math.signum(atLow) == -Math.signum(atHigh);
        }
    }

    /// {@return where a function is zero; empty if it has the same sign at both ends, or no value}
    ///
    /// @param f a continuous function
    /// @param bracket where to look
    /// @param tolerance how far the answer may be from the root
    public static OptionalDouble root(DoubleUnaryOperator f, Bracket bracket, double tolerance) {
        if (!bracket.holdsRoot()) {
            return OptionalDouble.empty();
        }
        var a = bracket.low;
        var b = bracket.high;
        var fa = bracket.atLow;
        var fb = bracket.atHigh;
        for (var step = 0; step < MOST_STEPS && fa != 0 && fb != 0 && Math.abs(b - a) > tolerance; step++) {
            var c = b - fb * (b - a) / (fb - fa);
            var fc = f.applyAsDouble(c);
            if (Math.signum(fc) == -Math.signum(fb)) {
                a = b;
                fa = fb;
            } else {
                fa /= 2;
            }
            if (Math.abs(c - b) <= tolerance) {
                return OptionalDouble.of(c);
            }
            b = c;
            fb = fc;
        }
        return OptionalDouble.of(fa == 0 ? a : b);
    }
}
