package concert.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Ishigami & Homma 1990: f = sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on [−π, π]³.
/// S = .313905, .442411, 0; S_T = .557589, .442411, .243684.
class SobolIndicesTest {
    private static final double[] FIRST = {.313905, .442411, 0};
    private static final double[] TOTAL = {.557589, .442411, .243684};

    private static double ishigami(double[] u) {
        var x1 = -Math.PI + 2 * Math.PI * u[0];
        var x2 = -Math.PI + 2 * Math.PI * u[1];
        var x3 = -Math.PI + 2 * Math.PI * u[2];
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + .1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    @Test
    void comesNearTheAnalyticIndicesAndItsIntervalsHoldThem() {
        var indices = SobolIndices.of(SobolIndicesTest::ishigami, Design.LatinHypercube.of(20_000, 6, 7), 11);
        assertThat(indices.runs()).isEqualTo(100_000);
        for (var i = 0; i < 3; i++) {
            var index = indices.indices().get(i);
            assertThat(index.first()).isEqualTo(FIRST[i], within(.02)).isBetween(index.firstLow(), index.firstHigh());
            assertThat(index.total()).isEqualTo(TOTAL[i], within(.02)).isBetween(index.totalLow(), index.totalHigh());
        }
    }

    @Test
    void screeningRanksTheInputs() {
        var morris = Morris.screen(SobolIndicesTest::ishigami, 3, new Morris.Options(200, 8, 3));
        assertThat(morris.effects()).allMatch(effect -> effect.meanAbsolute() > 0);
        // x₂ enters by its square alone, so its effects cancel; x₃ acts through x₁ only, so its effects cancel too.
        assertThat(Math.abs(morris.effects().get(2).mean()))
                .isLessThan(.2 * morris.effects().get(2).meanAbsolute());
    }

    @Test
    void aLatinHypercubeHasOnePointInEachSlice() {
        var design = Design.LatinHypercube.of(50, 3, 1);
        for (var input = 0; input < 3; input++) {
            var slices = new boolean[50];
            for (var point = 0; point < 50; point++) {
                slices[(int) (design.at(point, input) * 50)] = true;
            }
            assertThat(slices).containsOnly(true);
        }
    }
}
