package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// CIB_global of the sample files of github.com/sei-international/cibsa (MIT): 4 of 36 combinations are consistent.
class CrossImpactTest {
    static final CrossImpact GLOBAL = CrossImpact.of(
            List.of(
                    new CrossImpact.Descriptor("WTRD", List.of("FT", "Ntl", "Mix")),
                    new CrossImpact.Descriptor("WSEC", List.of("Rlx", "Mod", "Alrt")),
                    new CrossImpact.Descriptor("WECO", List.of("Decl", "Stag", "ModGr", "RpdGr"))),
            new int[][] {
                {0, 0, 0, 1, 2, -3, -4, -2, 3, 3},
                {0, 0, 0, -2, 1, 1, 3, 5, -3, -5},
                {0, 0, 0, 2, 1, -3, -2, 0, 4, -2},
                {1, -3, 2, 0, 0, 0, -1, -1, 1, 1},
                {1, -2, 1, 0, 0, 0, 0, 1, 0, -1},
                {-2, 3, -1, 0, 0, 0, 1, 2, -1, -2},
                {-3, 5, -2, -3, 1, 2, 0, 0, 0, 0},
                {-2, 3, -1, -2, 1, 1, 0, 0, 0, 0},
                {2, -4, 2, 1, 0, -1, 0, 0, 0, 0},
                {3, -6, 3, -1, 1, 0, 0, 0, 0, 0}
            });

    @Test
    void findsTheFourConsistentCombinations() {
        assertThat(GLOBAL.consistent())
                .containsExactly(
                        new CrossImpact.Combination(List.of(0, 1, 2), 0, 8),
                        new CrossImpact.Combination(List.of(1, 1, 1), 0, 9),
                        new CrossImpact.Combination(List.of(1, 2, 1), 0, 15),
                        new CrossImpact.Combination(List.of(2, 0, 2), 1, 12));
    }

    @Test
    void followsSuccessionFromEveryCombination() {
        var succession = Succession.of(GLOBAL);
        assertThat(succession.attractors().stream().map(Succession.Attractor::weight))
                .containsExactly(2, 1, 4, 12);
        assertThat(succession.cycles()).singleElement().satisfies(cycle -> {
            assertThat(cycle.combinations()).hasSize(2);
            assertThat(cycle.weight()).isEqualTo(17);
        });
    }
}
