package concert.assess.language;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A part of a test that holds or not.
///
/// Numbers that differ by no more than 10⁻⁹ of the greater, or by 10⁻⁹, count as equal everywhere, so that a limit
/// is not missed by the last digit of a computer's arithmetic.
public sealed interface Condition {

    /// {@return whether it holds}
    ///
    /// @param names gives the number of a name, NaN where it is missing
    Truth test(ToDoubleFunction<String> names);

    /// Two quantities compared.
    ///
    /// @param left the first
    /// @param relation how they shall compare
    /// @param right the second
    record Comparison(Quantity left, Relation relation, Quantity right) implements Condition {
        private static final double TOLERANCE = 1e-9;

        @Override
        public Truth test(ToDoubleFunction<String> names) {
            var a = left.value(names);
            var b = right.value(names);
            if (Double.isNaN(a) || Double.isNaN(b)) {
                return Truth.UNKNOWN;
            }
            var equal = a == b || Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
            return Truth.of(
                    switch (relation) {
                        case BELOW -> a < b && !equal;
                        case AT_MOST -> a < b || equal;
                        case ABOVE -> a > b && !equal;
                        case AT_LEAST -> a > b || equal;
                        case EQUAL -> equal;
                        case DIFFERENT -> !equal;
                    });
        }
    }

    /// How two quantities compare.
    enum Relation {
        /// Less than.
        BELOW,
        /// Less than or equal.
        AT_MOST,
        /// Greater than.
        ABOVE,
        /// Greater than or equal.
        AT_LEAST,
        /// Equal.
        EQUAL,
        /// Not equal.
        DIFFERENT
    }

    /// Every part holds.
    ///
    /// @param parts the parts, at least one
    record All(List<Condition> parts) implements Condition {
        /// Copies the parts.
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(ToDoubleFunction<String> names) {
            var truth = Truth.TRUE;
            for (var part : parts) {
                truth = truth.and(part.test(names));
            }
            return truth;
        }
    }

    /// At least one part holds.
    ///
    /// @param parts the parts, at least one
    record Any(List<Condition> parts) implements Condition {
        /// Copies the parts.
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(ToDoubleFunction<String> names) {
            var truth = Truth.FALSE;
            for (var part : parts) {
                truth = truth.or(part.test(names));
            }
            return truth;
        }
    }

    /// A part does not hold.
    ///
    /// @param part the part
    record Not(Condition part) implements Condition {
        @Override
        public Truth test(ToDoubleFunction<String> names) {
            return part.test(names).not();
        }
    }
}
