package concert.scenario;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/// A number with the uncertainty that its author gave it.
///
/// | written | means |
/// |---|---|
/// | `55` | exactly 55 |
/// | `55 ± 10`, `55 +- 10` | normal with mean 55 and standard deviation 10, cut to the field's range |
/// | `40..70` | uniform from 40 to 70 |
/// | `40..55..70` | PERT: from 40 to 70, most likely 55 (Malcolm et al. 1959, doi:10.1287/opre.7.5.646) |
///
/// A single run uses the [#middle()]; an ensemble draws [#quantile(double)] at a uniform number.
public sealed interface Estimate {
    /// The probability of what lies beyond an end that is nowhere.
    double TAIL = .001;

    /// The value of a run without uncertainty: the value itself, the mean of `m ± s` (moved to the nearest end
    /// of the field's range where it lies outside), the midpoint of `a..b`, the most likely value of `a..m..b`.
    ///
    /// @return the value
    double middle();

    /// {@return the least value that can occur}
    double low();

    /// {@return the greatest value that can occur}
    double high();

    /// The value below which a share `p` of the distribution lies.
    ///
    /// @param p from 0 to 1
    /// @return the value
    double quantile(double p);

    /// {@return as it is written in a scenario folder}
    String text();

    /// {@return the same estimate cut to a field's range. Only the normal form is cut; the others state their own
    /// bounds}
    ///
    /// @param least the field's least value
    /// @param greatest the field's greatest value
    default Estimate within(double least, double greatest) {
        return this;
    }

    /// {@return the lower end of the range over which a number is moved to see what flips: the least value, or the
    /// .001 quantile where there is none}
    default double lowEnd() {
        return Double.isFinite(low()) ? low() : quantile(TAIL);
    }

    /// {@return the upper end of the range over which a number is moved to see what flips: the greatest value, or the
    /// .999 quantile where there is none}
    default double highEnd() {
        return Double.isFinite(high()) ? high() : quantile(1 - TAIL);
    }

    /// {@return whether there is anything to draw}
    default boolean isUncertain() {
        return low() < high();
    }

    /// {@return one draw}
    ///
    /// @param stream where the uniform number comes from
    default double sample(RandomGenerator stream) {
        return quantile(stream.nextDouble());
    }

    /// {@return a number without uncertainty}
    ///
    /// @param value a finite number
    static Estimate of(double value) {
        return new Exact(value);
    }

    /// Reads the written form.
    ///
    /// @param text the text
    /// @return empty where the text is none of the four forms or its numbers are out of order
    static Optional<Estimate> parse(String text) {
        return EstimateGrammar.parse(text);
    }

    /// A number without uncertainty.
    ///
    /// @param value a finite number
    record Exact(double value) implements Estimate {
        /// Checks that the value is finite.
        public Exact {
            requireFinite("value", value);
        }

        @Override
        public double middle() {
            return value;
        }

        @Override
        public double low() {
            return value;
        }

        @Override
        public double high() {
            return value;
        }

        @Override
        public double quantile(double p) {
            return value;
        }

        @Override
        public String text() {
            return EstimateGrammar.number(value);
        }
    }

    /// A normal distribution, cut to a range and rescaled to mass one there.
    ///
    /// @param mean mean before the cut
    /// @param sd standard deviation before the cut, greater than 0
    /// @param low lower cut, may be negative infinity
    /// @param high upper cut, may be positive infinity
    record Normal(double mean, double sd, double low, double high) implements Estimate {
        private static final double ROOT_TWO = Math.sqrt(2);

        /// Checks the order of the numbers.
        public Normal {
            requireFinite("mean", mean);
            requireFinite("sd", sd);
            require(sd > 0, "sd", sd, "greater than 0");
            require(low < high, "low", low, "below high");
        }

        @Override
        public double middle() {
            return Math.clamp(mean, low, high);
        }

        @Override
        public double quantile(double p) {
            requireShare(p);
            var below = cumulative(low);
            var q = below + p * (cumulative(high) - below);
            var x = mean + sd * ROOT_TWO * InverseErf.value(2 * q - 1);
            return Math.clamp(x, low, high);
        }

        @Override
        public Estimate within(double least, double greatest) {
            return new Normal(mean, sd, Math.max(low, least), Math.min(high, greatest));
        }

        @Override
        public String text() {
            return EstimateGrammar.number(mean) + " ± " + EstimateGrammar.number(sd);
        }

        private double cumulative(double x) {
            return Double.isInfinite(x) ? (x < 0 ? 0 : 1) : .5 * (1 + Erf.value((x - mean) / (sd * ROOT_TWO)));
        }
    }

    /// Every value of an interval is equally likely.
    ///
    /// @param low lower end
    /// @param high upper end, greater than the lower
    record Uniform(double low, double high) implements Estimate {
        /// Checks the order of the ends.
        public Uniform {
            requireFinite("low", low);
            requireFinite("high", high);
            require(low < high, "low", low, "below high");
        }

        @Override
        public double middle() {
            return .5 * (low + high);
        }

        @Override
        public double quantile(double p) {
            requireShare(p);
            return low + p * (high - low);
        }

        @Override
        public String text() {
            return EstimateGrammar.number(low) + ".." + EstimateGrammar.number(high);
        }
    }

    /// The PERT distribution: a beta distribution on `[low, high]` with α = 1 + 4(mode − low)/(high − low) and
    /// α + β = 6, so that its mean is (low + 4·mode + high)/6.
    ///
    /// @param low least value
    /// @param mode most likely value, from low to high
    /// @param high greatest value, greater than low
    record Pert(double low, double mode, double high) implements Estimate {
        private static final double SHAPE = 4;
        private static final int BISECTIONS = 60;

        /// Checks the order of the numbers.
        public Pert {
            requireFinite("low", low);
            requireFinite("mode", mode);
            requireFinite("high", high);
            require(low < high, "low", low, "below high");
            require(low <= mode && mode <= high, "mode", mode, "between low and high");
        }

        @Override
        public double middle() {
            return mode;
        }

        @Override
        public double quantile(double p) {
            requireShare(p);
            return low + (high - low) * shareAt(p, alpha() / (alpha() + beta()));
        }

        /// {@return the first shape of the beta distribution, from 1 to 5}
        double alpha() {
            return 1 + SHAPE * (mode - low) / (high - low);
        }

        /// {@return the second shape of the beta distribution, from 1 to 5}
        double beta() {
            return 2 + SHAPE - alpha();
        }

        @Override
        public String text() {
            return EstimateGrammar.number(low) + ".." + EstimateGrammar.number(mode) + ".."
                    + EstimateGrammar.number(high);
        }

        /// The quantile as a share of the range: Newton steps on the regularized beta function, kept inside a bracket
        /// that each step narrows.
        ///
        /// @param p from 0 to 1
        /// @param start where the steps begin, between 0 and 1
        double shareAt(double p, double start) {
            if (p <= 0 || p >= 1) {
                return p;
            }
            var alpha = alpha();
            var beta = beta();
            var left = 0.0;
            var right = 1.0;
            var x = start;
            for (var k = 0; k < BISECTIONS; k++) {
                var excess = RegularizedBeta.value(x, alpha, beta) - p;
                if (excess > 0) {
                    right = x;
                } else {
                    left = x;
                }
                var next = x - excess / RegularizedBeta.derivative(x, alpha, beta);
                if (!(next > left && next < right)) {
                    next = .5 * (left + right);
                }
                if (Math.abs(next - x) <= 1e-12) {
                    return next;
                }
                x = next;
            }
            return x;
        }
    }

    private static void requireFinite(String name, double value) {
        require(Double.isFinite(value), name, value, "finite");
    }

    private static void requireShare(double p) {
        require(p >= 0 && p <= 1, "p", p, "from 0 to 1");
    }

    private static void require(boolean holds, String name, double value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + value + ", expected " + expected);
        }
    }
}
