package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SymmetricEigenvaluesTest {
    /// The path of n nodes: 2 cos(πk/(n + 1)).
    @Test
    void aPathHasTheEigenvaluesOfTheTextbook() {
        var n = 50;
        var matrix = new double[n][n];
        for (var i = 1; i < n; i++) {
            matrix[i][i - 1] = 1;
            matrix[i - 1][i] = 1;
        }
        var values = SymmetricEigenvalues.of(matrix);
        for (var k = 1; k <= n; k++) {
            assertThat(values[n - k]).isCloseTo(2 * Math.cos(Math.PI * k / (n + 1)), within(1e-12));
        }
    }

    /// All ones beside an empty diagonal: n − 1 once and −1 for the rest.
    @Test
    void aCompleteGraphHasTwoEigenvalues() {
        var matrix = new double[7][7];
        for (var row : matrix) {
            Arrays.fill(row, 1);
        }
        for (var i = 0; i < 7; i++) {
            matrix[i][i] = 0;
        }
        var values = SymmetricEigenvalues.of(matrix);
        assertThat(values[6]).isCloseTo(6, within(1e-12));
        assertThat(Arrays.stream(values).limit(6))
                .allSatisfy(value -> assertThat(value).isCloseTo(-1, within(1e-12)));
    }

    @Test
    void momentsAreThoseOfTheMatrix() {
        var n = 40;
        var matrix = new double[n][n];
        var trace = 0.0;
        var squares = 0.0;
        for (var i = 0; i < n; i++) {
            for (var j = 0; j <= i; j++) {
                matrix[i][j] = RandomStream.uniform(5, i, j) - 0.5;
                matrix[j][i] = matrix[i][j];
                squares += matrix[i][j] * matrix[i][j] * (i == j ? 1 : 2);
            }
            trace += matrix[i][i];
        }
        var values = SymmetricEigenvalues.of(matrix);
        assertThat(Arrays.stream(values).sum()).isCloseTo(trace, within(1e-12));
        assertThat(Arrays.stream(values).map(value -> value * value).sum()).isCloseTo(squares, within(1e-11));
    }

    @Test
    void smallOnesAndNothing() {
        assertThat(SymmetricEigenvalues.of(new double[0][])).isEmpty();
        assertThat(SymmetricEigenvalues.of(new double[][] {{3}})).containsExactly(3);
        assertThat(SymmetricEigenvalues.of(new double[3][3])).containsExactly(0, 0, 0);
    }
}
