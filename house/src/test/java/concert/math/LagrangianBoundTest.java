package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.math.LinearProgram.Draft;
import concert.math.LinearProgram.Options;
import org.junit.jupiter.api.Test;

/// The textbook program: max 3x + 5y with x ≤ 4, 2y ≤ 12 and 3x + 2y ≤ 18 has 36 at (2, 6), duals 0, 3/2 and 1.
class LagrangianBoundTest {
    private static final LinearProgram PROGRAM = program();

    private static LinearProgram program() {
        var draft = new Draft();
        var x = draft.column(-3, 0, 4);
        var y = draft.column(-5, 0, Double.POSITIVE_INFINITY);
        draft.term(y, 2).atMost(12);
        draft.term(x, 3).term(y, 2).atMost(18);
        return draft.program();
    }

    @Test
    void theDualsOfAnOptimumProveIt() {
        var optimal = (Solution.Optimal) PROGRAM.solve(Options.DEFAULTS);
        assertThat(LagrangianBound.of(PROGRAM).by(PROGRAM, optimal.duals())).isCloseTo(-36, within(1e-9));
    }

    @Test
    void theySayHowMuchMoreIsToBeHadOfMore() {
        var drafted = LagrangianBound.of(PROGRAM);
        var more = new LagrangianBound(
                drafted.cost(), drafted.columnLower(), drafted.columnUpper(), drafted.rowLower(), new double[] {12, 19
                });
        assertThat(more.by(PROGRAM, new double[] {-1.5, -1}))
                .as("36 + 1, at (7/3, 6)")
                .isCloseTo(-37, within(1e-9));
    }

    @Test
    void otherWeightsProveLess() {
        assertThat(LagrangianBound.of(PROGRAM).by(PROGRAM, new double[] {-2, -.5}))
                .as("−2·12 − ½·18, and x earns 3/2 up to 4")
                .isCloseTo(-24 - 9 - 1.5 * 4, within(1e-9));
        assertThat(LagrangianBound.of(PROGRAM).by(PROGRAM, new double[] {0, 0}))
                .as("y is without limit")
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
