package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Somewhereland, the example of the manual of ScenarioWizard 4.1 (W. Weimer-Jehle): 10 of 486 combinations are
/// consistent.
class SomewherelandTest {
    private static final int[] VARIANTS = {3, 3, 3, 2, 3, 3};

    private static CrossImpact somewhereland() throws IOException {
        try (var in = Objects.requireNonNull(SomewherelandTest.class.getResourceAsStream("somewhereland.csv"))) {
            var matrix = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .mapToInt(Integer::parseInt)
                            .toArray())
                    .toArray(int[][]::new);
            var descriptors = IntStream.range(0, VARIANTS.length)
                    .mapToObj(d -> new CrossImpact.Descriptor(
                            "D" + d,
                            IntStream.range(0, VARIANTS[d])
                                    .mapToObj(v -> "V" + v)
                                    .toList()))
                    .toList();
            return CrossImpact.of(descriptors, matrix);
        }
    }

    @Test
    void tenCombinationsAreConsistent() throws IOException {
        var found = somewhereland().consistent();
        assertThat(found)
                .extracting(CrossImpact.Combination::variants)
                .containsExactly(
                        List.of(0, 1, 1, 0, 0, 1),
                        List.of(0, 2, 0, 1, 2, 2),
                        List.of(0, 2, 1, 0, 0, 1),
                        List.of(0, 2, 1, 0, 0, 2),
                        List.of(1, 0, 2, 1, 1, 0),
                        List.of(1, 1, 2, 1, 1, 0),
                        List.of(2, 0, 1, 0, 0, 1),
                        List.of(2, 0, 2, 1, 0, 0),
                        List.of(2, 1, 1, 0, 0, 1),
                        List.of(2, 1, 2, 1, 0, 0));
        assertThat(found)
                .extracting(CrossImpact.Combination::totalImpact)
                .containsExactly(9, 21, 14, 12, 17, 15, 18, 9, 19, 8);
    }

    @Test
    void theBalanceOfTheManual() throws IOException {
        assertThat(somewhereland().balances(new int[] {1, 0, 2, 0, 0, 0}))
                .containsExactly(0, 3, -3, 2, 1, -3, -9, -1, 10, -7, 7, 4, -1, -3, 2, -1, -1);
    }

    /// Global succession, in which a tie keeps the current variant.
    @Test
    void basinsOfTheTen() throws IOException {
        assertThat(Succession.of(somewhereland()).attractors())
                .extracting(Succession.Attractor::weight)
                .containsExactly(35, 127, 55, 178, 28, 19, 3, 24, 3, 14);
    }
}
