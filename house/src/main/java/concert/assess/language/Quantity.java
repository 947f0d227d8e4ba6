package concert.assess.language;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/// A part of a test that gives a number. A missing number is NaN, and so is everything computed from it.
public sealed interface Quantity {

    /// {@return its number}
    ///
    /// @param names gives the number of a name, NaN where it is missing
    double value(ToDoubleFunction<String> names);

    /// A number as written.
    ///
    /// @param number the number
    record Constant(double number) implements Quantity {
        @Override
        public double value(ToDoubleFunction<String> names) {
            return number;
        }
    }

    /// The name of a metric, a fact or an input.
    ///
    /// @param name the name
    /// @param column where it stands in the test, from 1
    record Name(String name, int column) implements Quantity {
        @Override
        public double value(ToDoubleFunction<String> names) {
            return names.applyAsDouble(name);
        }
    }

    /// A quantity with its sign turned.
    ///
    /// @param of the quantity
    record Negative(Quantity of) implements Quantity {
        @Override
        public double value(ToDoubleFunction<String> names) {
            return -of.value(names);
        }
    }

    /// Two quantities joined by arithmetic.
    ///
    /// @param left the first
    /// @param operator what joins them
    /// @param right the second
    record Arithmetic(Quantity left, Operator operator, Quantity right) implements Quantity {
        @Override
        public double value(ToDoubleFunction<String> names) {
            var a = left.value(names);
            var b = right.value(names);
            return switch (operator) {
                case PLUS -> a + b;
                case MINUS -> a - b;
                case TIMES -> a * b;
                case OVER -> b == 0 ? Double.NaN : a / b;
                case POWER -> finite(Math.pow(a, b));
            };
        }
    }

    /// What joins two quantities. Division by zero gives a missing number.
    enum Operator {
        /// Addition.
        PLUS,
        /// Subtraction.
        MINUS,
        /// Multiplication.
        TIMES,
        /// Division.
        OVER,
        /// A power; missing where there is no finite number, such as (-1) ^ 0.5.
        POWER
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /// A function of quantities.
    ///
    /// @param function which one
    /// @param arguments the quantities, at least one
    record Applied(Function function, List<Quantity> arguments) implements Quantity {
        /// Copies the arguments.
        public Applied {
            arguments = List.copyOf(arguments);
        }

        @Override
        public double value(ToDoubleFunction<String> names) {
            var first = arguments.getFirst().value(names);
            return switch (function) {
                case ABS -> Math.abs(first);
                case SQRT -> Math.sqrt(first);
                case EXP -> finite(Math.exp(first));
                case LN -> finite(Math.log(first));
                case SIN -> Math.sin(first);
                case COS -> Math.cos(first);
                case MIN -> joined(names, Math::min);
                case MAX -> joined(names, Math::max);
            };
        }

        private double joined(ToDoubleFunction<String> names, DoubleBinaryOperator join) {
            return arguments.stream()
                    .mapToDouble(argument -> argument.value(names))
                    .reduce(join)
                    .orElseThrow();
        }
    }

    /// The functions of the language.
    enum Function {
        /// Magnitude of one quantity.
        ABS,
        /// Square root; missing below 0.
        SQRT,
        /// e to the power of one quantity.
        EXP,
        /// Natural logarithm; missing at 0 and below.
        LN,
        /// Sine of an angle in radians.
        SIN,
        /// Cosine of an angle in radians.
        COS,
        /// The least of several.
        MIN,
        /// The greatest of several.
        MAX;

        /// {@return whether it takes several quantities}
        boolean takesSeveral() {
            return this == MIN || this == MAX;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
