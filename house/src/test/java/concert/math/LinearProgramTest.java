package concert.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import concert.math.LinearProgram.Draft;
import concert.math.LinearProgram.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LinearProgramTest {
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final Offset<Double> CLOSE = within(1e-9);

    private static Solution solve(Draft draft) {
        return draft.program().solve(Options.DEFAULTS);
    }

    private static Solution.Optimal optimum(Draft draft) {
        return (Solution.Optimal) solve(draft);
    }

    /// The Wyndor Glass Co. (Hillier & Lieberman, Introduction to Operations Research, section 3.1): doors at 3 and
    /// windows at 5 from plants with 4, 12 and 18 hours. Best are 2 and 6, 3·2 + 5·6 = 36; hours are worth
    /// 0, 3/2 and 1.
    private static Draft wyndor() {
        var draft = new Draft();
        var doors = draft.column(-3, 0, ANY);
        var windows = draft.column(-5, 0, ANY);
        draft.term(doors, 1).atMost(4);
        draft.term(windows, 2).atMost(12);
        draft.term(doors, 3).term(windows, 2).atMost(18);
        return draft;
    }

    @Test
    void aTextbookCaseHasItsPublishedOptimum() {
        var best = optimum(wyndor());
        assertThat(best.objective()).isCloseTo(-36, CLOSE);
        assertThat(best.values()).containsExactly(new double[] {2, 6}, CLOSE);
        assertThat(best.gap()).isLessThan(1e-12);
    }

    @Test
    void dualsSayWhatOneMoreUnitOfABoundAddsToTheCost() {
        // One more hour of plant 2 earns 3/2, so it adds −3/2 to the cost; plant 1 has hours to spare.
        assertThat(optimum(wyndor()).duals()).containsExactly(new double[] {0, -1.5, -1}, CLOSE);
        // A diet of at least 10: cost 2 each; one more adds 2.
        var diet = new Draft();
        var bread = diet.column(2, 0, ANY);
        var cake = diet.column(7, 0, ANY);
        diet.term(bread, 1).term(cake, 1).atLeast(10);
        assertThat(optimum(diet).duals()).containsExactly(new double[] {2}, CLOSE);
        // Cake costs 7 and saves bread worth 2: taking one adds 5.
        assertThat(optimum(diet).reducedCosts()).containsExactly(new double[] {0, 5}, CLOSE);
    }

    @Test
    void aDualIsTheDifferenceThatABoundMakes() {
        try (var live = wyndor().program().open(Options.DEFAULTS)) {
            var before = (Solution.Optimal) live.solve();
            live.row(2, Double.NEGATIVE_INFINITY, 18.5);
            var after = (Solution.Optimal) live.solve();
            assertThat(after.objective() - before.objective()).isCloseTo(0.5 * before.duals()[2], CLOSE);
        }
    }

    @Test
    void costsAreDualsTimesRowsPlusReducedCosts() {
        var draft = new Draft();
        var x = draft.column(4, 1, 3);
        var y = draft.column(-2, 0, 5);
        var z = draft.column(1, -2, 2);
        draft.term(x, 1).term(y, 1).term(z, 1).between(2, 6);
        draft.term(x, 1).term(y, -1).equalTo(-1);
        var best = optimum(draft);
        var duals = best.duals();
        var reduced = best.reducedCosts();
        assertThat(duals[0] + duals[1] + reduced[x]).isCloseTo(4, CLOSE);
        assertThat(duals[0] - duals[1] + reduced[y]).isCloseTo(-2, CLOSE);
        assertThat(duals[0] + reduced[z]).isCloseTo(1, CLOSE);
    }

    @Test
    void wholeNumbersAreWhole() {
        // A knapsack of 10: values 10, 13, 7 and weights 4, 6, 3. Best are the first two, 23 (by trying all eight).
        var draft = new Draft();
        var value = new int[] {10, 13, 7};
        var weight = new int[] {4, 6, 3};
        var items =
                IntStream.of(value).map(worth -> draft.integer(-worth, 0, 1)).toArray();
        for (var item : items) {
            draft.term(item, weight[item]);
        }
        draft.atMost(10);
        var best = optimum(draft);
        assertThat(best.objective()).isCloseTo(-23, CLOSE);
        assertThat(best.values()).containsExactly(new double[] {1, 1, 0}, CLOSE);
        assertThat(best.duals()).isEmpty();
        assertThat(best.reducedCosts()).isEmpty();
        assertThat(best.gap()).isLessThan(1e-9);
    }

    @Test
    void aProgramWithItsWholeNumbersFixedHasDuals() {
        // Plants of 10 at 7 each, running cost 1, must serve 25: three plants and 25, 21 + 25 = 46.
        var draft = new Draft();
        var plants = draft.integer(7, 0, ANY);
        var output = draft.column(1, 0, ANY);
        draft.term(output, 1).term(plants, -10).atMost(0);
        draft.term(output, 1).atLeast(25);
        var program = draft.program();
        var best = (Solution.Optimal) program.solve(Options.DEFAULTS);
        var fixed = (Solution.Optimal) program.withIntegersAt(best.values()).solve(Options.DEFAULTS);
        assertThat(fixed.objective()).isCloseTo(46, CLOSE);
        assertThat(fixed.duals()).containsExactly(new double[] {0, 1}, CLOSE);
    }

    @Test
    void aDegenerateCaseDoesNotCycle() {
        // Beale 1955: the simplex method with Dantzig's rule cycles; the optimum is −1/20 at (1/25, 0, 1, 0).
        var draft = new Draft();
        var x = new int[] {
            draft.column(-0.75, 0, ANY), draft.column(150, 0, ANY), draft.column(-0.02, 0, ANY), draft.column(6, 0, ANY)
        };
        draft.term(x[0], 0.25).term(x[1], -60).term(x[2], -0.04).term(x[3], 9).atMost(0);
        draft.term(x[0], 0.5).term(x[1], -90).term(x[2], -0.02).term(x[3], 3).atMost(0);
        draft.term(x[2], 1).atMost(1);
        assertThat(optimum(draft).objective()).isCloseTo(-0.05, CLOSE);
        assertThat(optimum(draft).values()).containsExactly(new double[] {0.04, 0, 1, 0}, CLOSE);
    }

    @Test
    void termsOfTheSameColumnAddUp() {
        var draft = new Draft();
        var x = draft.column(1, 0, ANY);
        draft.term(x, 1).term(x, 2).atLeast(12);
        draft.term(x, 1).term(x, -1).atLeast(-1);
        assertThat(optimum(draft).values()).containsExactly(new double[] {4}, CLOSE);
    }

    @Test
    void theConstantCountsAndCostsAddUp() {
        var draft = new Draft();
        var x = draft.column(1, 2, ANY);
        draft.cost(x, 2).constant(10).constant(-3);
        assertThat(optimum(draft).objective()).isCloseTo(3 * 2 + 7, CLOSE);
    }

    @Test
    void smallCoefficientsCount() {
        var draft = new Draft();
        var x = draft.column(1, 0, ANY);
        draft.term(x, 1e-10).atLeast(1e-5);
        assertThat(optimum(draft).values()[x]).isCloseTo(1e5, within(1e-3));
    }

    @Test
    void rowsThatContradictEachOtherAreInfeasible() {
        var draft = new Draft();
        var x = draft.column(1, 0, ANY);
        var y = draft.column(1, 0, ANY);
        draft.term(x, 1).term(y, 1).atMost(1);
        draft.term(x, 1).term(y, 1).atLeast(2);
        assertThat(solve(draft)).isInstanceOf(Solution.Infeasible.class);
    }

    @Test
    void farkasWeightsProveInfeasibility() {
        var draft = new Draft();
        var x = draft.column(1, 0, ANY);
        var y = draft.column(1, 0, ANY);
        draft.term(x, 1).term(y, 2).atMost(4);
        draft.term(x, 3).term(y, 1).atLeast(20);
        try (var live = draft.program().open(Options.DEFAULTS)) {
            assertThat(live.solve()).isInstanceOf(Solution.Infeasible.class);
            var weights = live.farkas();
            assertThat(weights).hasSize(2);
            // Weighted, the rows ask for more than nothing of columns whose weights are not positive.
            assertThat(weights[0] * 1 + weights[1] * 3).isLessThanOrEqualTo(1e-9);
            assertThat(weights[0] * 2 + weights[1] * 1).isLessThanOrEqualTo(1e-9);
            assertThat(weights[0] * 4 + weights[1] * 20).isGreaterThan(1e-9);
        }
    }

    @Test
    void boundsTheWrongWayRoundAreInfeasible() {
        var column = new Draft();
        column.column(1, 3, 2);
        assertThat(solve(column)).isInstanceOf(Solution.Infeasible.class);
        var row = new Draft();
        var x = row.column(1, 0, ANY);
        row.term(x, 1).between(3, 2);
        assertThat(solve(row)).isInstanceOf(Solution.Infeasible.class);
    }

    @Test
    void aCostWithoutFloorIsUnboundedAlongARay() {
        var draft = new Draft();
        var x = draft.column(-1, 0, ANY);
        var y = draft.column(0, 0, ANY);
        draft.term(x, 1).term(y, -1).atMost(1);
        try (var live = draft.program().open(Options.DEFAULTS)) {
            assertThat(live.solve()).isInstanceOf(Solution.Unbounded.class);
            var ray = live.ray();
            assertThat(ray).hasSize(2);
            assertThat(ray[x]).isGreaterThan(0).isLessThanOrEqualTo(ray[y] + 1e-9);
        }
    }

    @Test
    void wholeNumbersCanBeInfeasibleOrUnbounded() {
        var odd = new Draft();
        var half = odd.integer(1, 0, 10);
        odd.term(half, 2).equalTo(3);
        assertThat(solve(odd)).isInstanceOf(Solution.Infeasible.class);
        var free = new Draft();
        free.integer(-1, 0, ANY);
        assertThat(solve(free)).isInstanceOf(Solution.Unbounded.class);
    }

    @Test
    void programsWithoutRowsOrColumnsHaveAnswers() {
        assertThat(optimum(new Draft()).objective()).isZero();
        assertThat(optimum(new Draft().constant(5)).objective()).isEqualTo(5);
        var withoutRows = new Draft();
        withoutRows.column(2, 3, 9);
        withoutRows.column(-2, 3, 9);
        assertThat(optimum(withoutRows).values()).containsExactly(3, 9);
        assertThat(optimum(withoutRows).reducedCosts()).containsExactly(2, -2);
        var unbounded = new Draft();
        unbounded.column(-1, 0, ANY);
        assertThat(solve(unbounded)).isInstanceOf(Solution.Unbounded.class);
        var emptyRow = new Draft();
        emptyRow.atLeast(-1);
        assertThat(optimum(emptyRow).duals()).containsExactly(0);
        var impossible = new Draft();
        impossible.atLeast(1);
        assertThat(solve(impossible)).isInstanceOf(Solution.Infeasible.class);
    }

    @Test
    void freeColumnsMayBeNegative() {
        var draft = new Draft();
        var x = draft.column(1, Double.NEGATIVE_INFINITY, ANY);
        draft.term(x, 1).atLeast(-7);
        assertThat(optimum(draft).values()).containsExactly(-7);
    }

    @Test
    void theSameProgramGivesTheSameBits() {
        var first = optimum(assignment(12));
        var second = optimum(assignment(12));
        assertThat(first.values()).isEqualTo(second.values());
        assertThat(first.duals()).isEqualTo(second.duals());
        assertThat(first.objective()).isEqualTo(second.objective());
    }

    @Test
    void threadsSolveAtTheSameTime() {
        var expected = optimum(assignment(12)).objective();
        var found = IntStream.range(0, 16)
                .parallel()
                .mapToDouble(_ -> optimum(assignment(12)).objective())
                .toArray();
        assertThat(found).containsOnly(expected);
    }

    /// As many workers as jobs; worker i takes ((7 i + 3 j) mod 11) + 1 for job j.
    private static Draft assignment(int size) {
        var draft = new Draft();
        var columns = IntStream.range(0, size * size)
                .map(cell -> draft.column((7 * (cell / size) + 3 * (cell % size)) % 11 + 1, 0, ANY))
                .toArray();
        for (var line = 0; line < size; line++) {
            for (var other = 0; other < size; other++) {
                draft.term(columns[line * size + other], 1);
            }
            draft.equalTo(1);
            for (var other = 0; other < size; other++) {
                draft.term(columns[other * size + line], 1);
            }
            draft.equalTo(1);
        }
        return draft;
    }

    /// A market split (Cornuéjols & Dawande 1998): tiny, and hopeless for branch and bound.
    private static Draft marketSplit() {
        var draft = new Draft();
        var rows = 5;
        var columns = IntStream.range(0, 10 * (rows - 1))
                .map(_ -> draft.integer(0, 0, 1))
                .toArray();
        for (var row = 0; row < rows; row++) {
            var sum = 0;
            for (var column : columns) {
                var share = (int) (RandomStream.uniform(1, row, column) * 100);
                sum += share;
                draft.term(column, share);
            }
            var over = draft.column(1, 0, ANY);
            var under = draft.column(1, 0, ANY);
            draft.term(over, -1).term(under, 1).equalTo(Math.floorDiv(sum, 2));
        }
        return draft;
    }

    @Test
    void timeLimitGivesTheBestSoFarAndABound() {
        var stopped = (Solution.Stopped) marketSplit().program().solve(Options.DEFAULTS.withSeconds(0.3));
        assertThat(stopped.reason()).isEqualTo(Solution.Reason.TIME);
        assertThat(stopped.bound()).isLessThanOrEqualTo(stopped.objective());
        assertThat(stopped.values()).hasSize(50);
    }

    @Test
    void aLimitOfNoTimeGivesNothing() {
        var stopped = assertThat(assignment(40).program().solve(Options.DEFAULTS.withSeconds(0)))
                .asInstanceOf(type(Solution.Stopped.class))
                .actual();
        assertThat(stopped.values()).isEmpty();
        assertThat(stopped.objective()).isEqualTo(ANY);
        assertThat(stopped.bound()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void theCallerCanCancel() {
        var stopped = (Solution.Stopped) marketSplit().program().solve(Options.DEFAULTS.withCancel(() -> true));
        assertThat(stopped.reason()).isEqualTo(Solution.Reason.CANCELED);
    }

    @Test
    void whatTheCallersFunctionThrowsReachesTheCaller() {
        var options = Options.DEFAULTS.withCancel(() -> {
            throw new IllegalStateException("stop");
        });
        assertThatThrownBy(() -> marketSplit().program().solve(options)).hasMessage("stop");
    }

    @Test
    void theLogGoesToItsSinkAndNothingToTheConsole() throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        assertThat(wyndor().program().solve(Options.DEFAULTS.withLog(lines::add)))
                .isInstanceOf(Solution.Optimal.class);
        assertThat(lines).anyMatch(line -> line.contains("HiGHS"));
        // The solver writes past Java's own streams, so only another process can see what reaches the console.
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Silence.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).lines()).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    /// Solves a program with and without a sink for the log.
    static final class Silence {
        private Silence() {}

        static void main() {
            wyndor().program().solve(Options.DEFAULTS);
            wyndor().program().solve(Options.DEFAULTS.withLog(_ -> {}));
        }
    }

    @Test
    void aWiderGapIsKept() {
        var loose = (Solution.Optimal) marketSplit().program().solve(Options.DEFAULTS.withGap(1));
        assertThat(loose.gap()).isLessThanOrEqualTo(1);
    }

    @Test
    void nonsenseIsRefused() {
        var draft = new Draft();
        assertThatThrownBy(() -> draft.column(Double.NaN, 0, 1)).hasMessageContaining("cost is NaN");
        assertThatThrownBy(() -> draft.column(0, Double.NaN, 1)).hasMessageContaining("lower");
        assertThatThrownBy(() -> draft.term(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        var x = draft.column(0, 0, 1);
        assertThatThrownBy(() -> draft.term(x, ANY)).hasMessageContaining("coefficient is Infinity");
        draft.term(x, 1);
        assertThatThrownBy(draft::program).hasMessageContaining("row 0");
        assertThatThrownBy(() -> Options.DEFAULTS.withTolerance(2)).hasMessageContaining("tolerance is 2.0");
    }
}
