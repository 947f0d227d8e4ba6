package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.math.HermiteRoot.Tangent;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

class HermiteRootTest {
    /// x³ − 2 is its own cubic: its root, 2^(1/3), is met at the first step.
    @Test
    void aCubicIsSolvedAtOnce() {
        var asked = new AtomicInteger();
        DoubleFunction<Tangent> cubic = x -> {
            asked.incrementAndGet();
            return new Tangent(x, x * x * x - 2, 3 * x * x);
        };
        var root = HermiteRoot.between(cubic, cubic.apply(0), cubic.apply(2), 1e-9);
        assertThat(root.orElseThrow()).isCloseTo(Math.cbrt(2), within(1e-9));
        assertThat(asked.get()).isEqualTo(3);
    }

    /// What a deal gains falls by 1 up to 3 and by 5 from there: 4 − x, then 16 − 5x, which is 0 at 3.2.
    @Test
    void onStraightLinesTheTangentIsExact() {
        DoubleFunction<Tangent> gain = x -> x < 3 ? new Tangent(x, 4 - x, -1) : new Tangent(x, 16 - 5 * x, -5);
        var root = HermiteRoot.between(gain, gain.apply(0), gain.apply(10), 0.5);
        assertThat(root.orElseThrow()).isCloseTo(3.2, within(1e-12));
    }

    @Test
    void anEndThatIsARootIsIt() {
        DoubleFunction<Tangent> line = x -> new Tangent(x, x - 4, 1);
        assertThat(HermiteRoot.between(line, line.apply(0), line.apply(4), 1e-9))
                .hasValue(4);
        assertThat(HermiteRoot.between(line, line.apply(4), line.apply(9), 1e-9))
                .hasValue(4);
    }

    @Test
    void whereTheSignIsTheSameThereIsNone() {
        DoubleFunction<Tangent> one = x -> new Tangent(x, 1, 0);
        DoubleFunction<Tangent> nothing = x -> new Tangent(x, Double.NaN, Double.NaN);
        assertThat(HermiteRoot.between(one, one.apply(0), one.apply(4), 1e-9)).isEmpty();
        assertThat(HermiteRoot.between(nothing, nothing.apply(0), nothing.apply(4), 1e-9))
                .isEmpty();
    }

    /// Where slopes mislead, the bracket still closes on the root.
    @Test
    void wrongSlopesOnlySlowItDown() {
        DoubleFunction<Tangent> liar = x -> new Tangent(x, Math.atan(x - 1), 1e-9);
        var root = HermiteRoot.between(liar, liar.apply(-5), liar.apply(50), 1e-6);
        assertThat(root.orElseThrow()).isCloseTo(1, within(1e-6));
    }
}
