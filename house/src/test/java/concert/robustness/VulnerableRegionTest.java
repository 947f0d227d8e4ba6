package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.math.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The region in which something fails.
class VulnerableRegionTest {
    private static final int CASES = 1_000;

    private static double[][] uniform(int inputs) {
        return IntStream.range(0, CASES)
                .mapToObj(i -> IntStream.range(0, inputs)
                        .mapToDouble(k -> RandomStream.uniform(5, i, k))
                        .toArray())
                .toArray(double[][]::new);
    }

    /// It fails where x is above .7 and y below .4: a box of .12 of the cases.
    @Test
    void itIsTheBoxInWhichItFails() {
        var cases = uniform(3);
        var failing = new boolean[CASES];
        for (var i = 0; i < CASES; i++) {
            failing[i] = cases[i][0] > .7 && cases[i][1] < .4;
        }
        var region =
                VulnerableRegion.find(List.of("x", "y", "z"), cases, failing).orElseThrow();
        assertThat(region.base()).isCloseTo(.12, within(.03));
        assertThat(region.coverage()).isGreaterThan(.85);
        assertThat(region.density()).isGreaterThan(.85);
        assertThat(region.failing()).isLessThanOrEqualTo(region.cases());
        assertThat(region.limits())
                .extracting(limit -> limit.limit().input() + " " + limit.limit().side())
                .containsExactly("x LOWER", "y UPPER");
        assertThat(region.limits()).allMatch(limit -> limit.chance() < 1e-6);
        assertThat(region.limits().getFirst().limit().value()).isCloseTo(.7, within(.06));
        assertThat(region.limits().getLast().limit().value()).isCloseTo(.4, within(.06));
    }

    /// What fails by the toss of a coin has a box by chance, whose limits do not stand the test.
    @Test
    void chanceMakesNoRegion() {
        var failing = new boolean[CASES];
        for (var i = 0; i < CASES; i++) {
            failing[i] = RandomStream.uniform(6, i, 99) < .02;
        }
        var region = VulnerableRegion.find(List.of("x", "y"), uniform(2), failing);
        assertThat(region.map(found -> found.limits().size()).orElse(0)).isLessThan(2);
    }

    @Test
    void whereAllFailThereIsNoRegion() {
        var failing = new boolean[CASES];
        Arrays.fill(failing, true);
        assertThat(VulnerableRegion.find(List.of("x"), uniform(1), failing)).isEmpty();
    }
}
