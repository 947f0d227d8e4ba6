package concert.scenario.game;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// An exact number, in lowest terms.
///
/// @param numerator above the line
/// @param denominator below the line, at least 1
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    /// Nothing.
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /// One.
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    private static final int LONGEST_EXPONENT = 400;

    /// Brings it to lowest terms.
    ///
    /// @throws ArithmeticException if the denominator is 0
    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + " divided by 0");
        }
        var common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /// {@return a whole number}
    ///
    /// @param value the number
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /// {@return the exact value of a finite number of the machine}
    ///
    /// @param value the number
    public static Rational of(double value) {
        return of(new BigDecimal(value));
    }

    /// {@return a decimal number, exactly}
    ///
    /// @param value the number
    public static Rational of(BigDecimal value) {
        return value.scale() > 0
                ? new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Rational(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /// Reads `-3`, `2/5`, `.25` or `1e-3`.
    ///
    /// @param text the number
    /// @return its exact value
    /// @throws NumberFormatException if it is no number, or divides by 0
    public static Rational parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            var decimal = new BigDecimal(text);
            if (Math.abs((long) decimal.scale()) > LONGEST_EXPONENT) {
                throw new NumberFormatException("the exponent of " + text + " is too large");
            }
            return of(decimal);
        }
        var below = new BigInteger(text.substring(slash + 1));
        if (below.signum() == 0) {
            throw new NumberFormatException(text + " divides by 0");
        }
        return new Rational(new BigInteger(text.substring(0, slash)), below);
    }

    /// {@return the sum}
    ///
    /// @param other what is added
    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /// {@return the difference}
    ///
    /// @param other what is taken off
    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    /// {@return the product}
    ///
    /// @param other what it is multiplied by
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// {@return the quotient}
    ///
    /// @param other what it is divided by
    /// @throws ArithmeticException if that is 0
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /// {@return the larger of the two}
    ///
    /// @param other the other one
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// {@return −1, 0 or 1}
    public int signum() {
        return numerator.signum();
    }

    /// {@return the nearest number of the machine}
    public double toDouble() {
        var bits = Math.max(numerator.bitLength(), denominator.bitLength());
        return bits < 53
                ? numerator.doubleValue() / denominator.doubleValue()
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                        .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /// {@return such as `2/5` or `-3`}
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
