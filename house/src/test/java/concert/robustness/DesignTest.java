package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Points of designs.
class DesignTest {
    private static double[] column(Design design, int input) {
        return IntStream.range(0, design.points())
                .mapToDouble(point -> design.at(point, input))
                .toArray();
    }

    @Test
    void aLatinHypercubeHasOnePointInEachSlice() {
        var design = Design.LatinHypercube.of(50, 3, 1);
        for (var input = 0; input < 3; input++) {
            var slices = Arrays.stream(column(design, input))
                    .map(number -> Math.floor(50 * number))
                    .sorted()
                    .toArray();
            assertThat(slices)
                    .containsExactly(IntStream.range(0, 50).asDoubleStream().toArray());
        }
    }

    /// Each of the 64 equal squares of the first 64 points holds one: a (0, 6, 2) net, which a shift by whole squares
    /// would keep and any shift keeps within one square for each axis.
    @Test
    void sobolPointsFillEachAxisEvenly() {
        var design = new Design.SobolSequence(64, 2, 7);
        for (var input = 0; input < 2; input++) {
            var shift = column(design, input);
            Arrays.sort(shift);
            for (var k = 1; k < 64; k++) {
                assertThat(shift[k] - shift[k - 1]).isBetween(1 / 64.0 - 1e-9, 1 / 64.0 + 1e-9);
            }
        }
    }

    @Test
    void theSeedShiftsTheSequence() {
        assertThat(new Design.SobolSequence(4, 2, 1).point(2)).isNotEqualTo(new Design.SobolSequence(4, 2, 2).point(2));
        assertThat(new Design.SobolSequence(4, 2, 1).point(2)).isEqualTo(new Design.SobolSequence(9, 2, 1).point(2));
    }

    @Test
    void anInputKeepsItsNumbersBesideOthers() {
        var alone = new Design.Keyed(5, List.of(42L), 3);
        var beside = new Design.Keyed(9, List.of(7L, 42L), 3);
        assertThat(beside.at(4, 1)).isEqualTo(alone.at(4, 0));
    }

    @Test
    void sizesAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Design.SobolSequence(4, 1_001, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Design.Keyed(0, List.of(), 1));
    }
}
