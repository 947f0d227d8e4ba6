package concert.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearComplementarityTest {
    /// w = −1 + 2z: z = ½ and w = 0.
    @Test
    void oneUnknown() {
        assertThat(LinearComplementarity.solve(new double[][] {{2}}, new double[] {-1}, 10, 0))
                .hasValueSatisfying(z -> assertThat(z).containsExactly(.5));
    }

    /// Nothing to do where q is not negative.
    @Test
    void nothingToDo() {
        assertThat(LinearComplementarity.solve(new double[][] {{-3}}, new double[] {1}, 10, 0))
                .hasValueSatisfying(z -> assertThat(z).containsExactly(0));
    }

    /// w = −1 − z is never at least 0.
    @Test
    void aRay() {
        assertThat(LinearComplementarity.solve(new double[][] {{-1}}, new double[] {-1}, 10, 0))
                .isEmpty();
    }

    /// M = RᵀR + I is positive definite: there is exactly one solution for every q.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void positiveDefiniteMatrices(int seed) {
        var n = 12;
        var matrix = new double[n][n];
        var q = new double[n];
        for (var i = 0; i < n; i++) {
            q[i] = RandomStream.uniform(seed, i, 1000) - .7;
            for (var j = 0; j < n; j++) {
                matrix[i][j] = i == j ? 1 : 0;
                for (var k = 0; k < n; k++) {
                    matrix[i][j] += (RandomStream.uniform(seed, k, i) - .5) * (RandomStream.uniform(seed, k, j) - .5);
                }
            }
        }
        var z = LinearComplementarity.solve(matrix, q, 500, seed).orElseThrow();
        assertThat(LinearComplementarity.residual(matrix, q, z)).isLessThan(1e-9);
        assertThat(LinearComplementarity.solve(matrix, q, 500, seed + 100).orElseThrow())
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(z);
    }
}
