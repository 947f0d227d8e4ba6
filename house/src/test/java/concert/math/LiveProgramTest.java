package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import concert.math.LinearProgram.Draft;
import concert.math.LinearProgram.Options;
import org.junit.jupiter.api.Test;

class LiveProgramTest {
    private static final double ANY = Double.POSITIVE_INFINITY;

    /// Two sources at costs 1 and 3, the cheap one up to 6; what is asked for is 10: 6·1 + 4·3 = 18.
    private static LinearProgram dispatch() {
        var draft = new Draft();
        var cheap = draft.column(1, 0, 6);
        var dear = draft.column(3, 0, ANY);
        draft.term(cheap, 1).term(dear, 1).atLeast(10);
        return draft.program();
    }

    private static double objective(LiveProgram live) {
        return ((Solution.Optimal) live.solve()).objective();
    }

    @Test
    void changesAreSolvedOneAfterTheOther() {
        try (var live = dispatch().open(Options.DEFAULTS)) {
            assertThat(objective(live)).isEqualTo(18);
            // The cheap one up to 8: 8·1 + 2·3.
            assertThat(objective(live.bounds(0, 0, 8))).isEqualTo(14);
            // The dear one at 5: 8·1 + 2·5.
            assertThat(objective(live.cost(1, 5))).isEqualTo(18);
            // 12 asked for: 8·1 + 4·5.
            assertThat(objective(live.row(0, 12, ANY))).isEqualTo(28);
            // The cheap one counts half: 8·1 + 8·5.
            assertThat(objective(live.coefficient(0, 0, 0.5))).isEqualTo(48);
            // More than there is.
            assertThat(live.bounds(1, 0, 1).solve()).isInstanceOf(Solution.Infeasible.class);
            assertThat(objective(live.bounds(1, 0, 9))).isEqualTo(48);
        }
    }

    @Test
    void theProgramItselfStaysAsItIs() {
        var program = dispatch();
        try (var live = program.open(Options.DEFAULTS)) {
            assertThat(objective(live.cost(0, 2))).isEqualTo(24);
        }
        assertThat(((Solution.Optimal) program.solve(Options.DEFAULTS)).objective())
                .isEqualTo(18);
    }

    @Test
    void aBasisCarriesOverToAProgramOfTheSameShape() {
        var best = (Solution.Optimal) dispatch().solve(Options.DEFAULTS);
        try (var live = dispatch().open(Options.DEFAULTS)) {
            assertThat(objective(live.startFrom(best.basis()))).isEqualTo(18);
        }
    }

    @Test
    void aBasisOfAnotherShapeIsRefused() {
        var best = (Solution.Optimal) dispatch().solve(Options.DEFAULTS);
        var other = new Draft();
        other.column(1, 0, 1);
        try (var live = other.program().open(Options.DEFAULTS)) {
            assertThatThrownBy(() -> live.startFrom(best.basis())).hasMessageContaining("1 columns and 0 rows");
        }
    }

    @Test
    void costsAreRestoredAfterTheSolverAskedWhetherThereIsAPointAtAll() {
        var draft = new Draft();
        var x = draft.integer(-1, 0, ANY);
        var y = draft.integer(1, 0, ANY);
        draft.term(x, 1).term(y, -1).atMost(3);
        try (var live = draft.program().open(Options.DEFAULTS)) {
            assertThat(objective(live)).isCloseTo(-3, within(1e-9));
            assertThat(live.cost(y, 0).solve()).isInstanceOf(Solution.Unbounded.class);
            assertThat(objective(live.bounds(x, 0, 5))).isCloseTo(-5, within(1e-9));
        }
    }

    @Test
    void eachRunHasTheWholeTimeLimit() {
        try (var live = dispatch().open(Options.DEFAULTS.withSeconds(1))) {
            for (var demand = 0; demand < 200; demand++) {
                assertThat(live.row(0, demand, ANY).solve()).isInstanceOf(Solution.Optimal.class);
            }
        }
    }
}
