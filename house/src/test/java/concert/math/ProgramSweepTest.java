package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.math.LinearProgram.Draft;
import concert.math.LinearProgram.Options;
import org.junit.jupiter.api.Test;

class ProgramSweepTest {
    private static final double ANY = Double.POSITIVE_INFINITY;

    /// The Wyndor Glass Co. (Hillier & Lieberman, Introduction to Operations Research, section 3.1).
    private static LinearProgram wyndor(double doorPrice, double most, double hours) {
        var draft = new Draft();
        var doors = draft.column(-doorPrice, 0, most);
        var windows = draft.column(-5, 0, ANY);
        draft.term(doors, 1).atMost(4);
        draft.term(windows, hours).atMost(12);
        draft.term(doors, 3).term(windows, 2).atMost(18);
        return draft.program();
    }

    private static double objective(Solution solution) {
        return ((Solution.Optimal) solution).objective();
    }

    /// Doors at 3: 2 doors and 6 windows, 36. At 10: 4 doors and 3 windows, 55. At most one door: 1 and 6, 33 at 3.
    /// Windows that take 4 hours: 4 doors and 3 windows, 27.
    @Test
    void everyProgramHasItsOwnOptimumWhateverCameBefore() {
        try (var sweep = new ProgramSweep(Options.DEFAULTS)) {
            assertThat(objective(sweep.solve(wyndor(3, ANY, 2)))).isCloseTo(-36, within(1e-9));
            assertThat(objective(sweep.solve(wyndor(10, ANY, 2)))).isCloseTo(-55, within(1e-9));
            assertThat(objective(sweep.solve(wyndor(3, 1, 2)))).isCloseTo(-33, within(1e-9));
            assertThat(objective(sweep.solve(wyndor(3, ANY, 4)))).isCloseTo(-27, within(1e-9));
            assertThat(objective(sweep.solve(wyndor(3, ANY, 2)))).isCloseTo(-36, within(1e-9));
        }
    }

    @Test
    void aProgramOfAnotherShapeStartsAnew() {
        var diet = new Draft();
        var bread = diet.column(2, 0, ANY);
        diet.term(bread, 1).atLeast(10);
        try (var sweep = new ProgramSweep(Options.DEFAULTS)) {
            sweep.solve(wyndor(3, ANY, 2));
            assertThat(objective(sweep.solve(diet.program()))).isCloseTo(20, within(1e-9));
            assertThat(objective(sweep.solve(wyndor(10, ANY, 2)))).isCloseTo(-55, within(1e-9));
        }
    }

    @Test
    void aProgramWithoutAnswerDoesNotSpoilTheNext() {
        try (var sweep = new ProgramSweep(Options.DEFAULTS)) {
            assertThat(sweep.solve(wyndor(3, -1, 2))).isInstanceOf(Solution.Infeasible.class);
            assertThat(objective(sweep.solve(wyndor(3, ANY, 2)))).isCloseTo(-36, within(1e-9));
        }
    }
}
