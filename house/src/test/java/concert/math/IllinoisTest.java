package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.math.Illinois.Bracket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class IllinoisTest {
    private static Bracket bracket(DoubleUnaryOperator f, double low, double high) {
        return new Bracket(low, high, f.applyAsDouble(low), f.applyAsDouble(high));
    }

    /// The chord of a line is the line: 3 − 2x is zero at 1.5 after one step.
    @Test
    void theRootOfALineIsFoundAtOnce() {
        var steps = new AtomicInteger();
        var root = Illinois.root(
                x -> {
                    steps.incrementAndGet();
                    return 3 - 2 * x;
                },
                bracket(x -> 3 - 2 * x, 0, 4),
                1e-9);
        assertThat(root).hasValueCloseTo(1.5, within(1e-12));
        assertThat(steps).hasValueLessThanOrEqualTo(2);
    }

    /// x³ = 2 at 2^(1/3) = 1.259921…, where plain regula falsi creeps from one side.
    @Test
    void aCurvedFunctionTakesFewSteps() {
        var steps = new AtomicInteger();
        var root = Illinois.root(
                x -> {
                    steps.incrementAndGet();
                    return x * x * x - 2;
                },
                bracket(x -> x * x * x - 2, 0, 4),
                1e-9);
        assertThat(root).hasValueCloseTo(Math.cbrt(2), within(1e-9));
        assertThat(steps).hasValueLessThan(20);
    }

    @Test
    void anEndMayBeTheRoot() {
        assertThat(Illinois.root(x -> x, bracket(x -> x, 0, 4), 1e-9)).hasValue(0);
        assertThat(Illinois.root(x -> x - 4, bracket(x -> x - 4, 0, 4), 1e-9)).hasValue(4);
    }

    @Test
    void sameSignsAndMissingValuesHaveNone() {
        assertThat(Illinois.root(x -> 1, bracket(x -> 1, 0, 4), 1e-9)).isEmpty();
        assertThat(Illinois.root(x -> Double.NaN, bracket(x -> Double.NaN, 0, 4), 1e-9))
                .isEmpty();
    }
}
