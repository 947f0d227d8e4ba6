package concert.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.energy.result.ResultTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Published models and random ones: the objective of the long form to 1e-6 relative, or infeasible where it is, and
/// a plan that keeps the published equations.
class OsemosysPublishedTest {
    private static final double RELATIVE = 1e-6;

    static Stream<List<String>> published() {
        return Published.rows("osemosys/objectives.csv", ",").stream();
    }

    @ParameterizedTest
    @MethodSource
    void published(List<String> row) {
        check("osemosys/" + row.get(0) + ".txt", Double.parseDouble(row.get(1)));
    }

    static Stream<List<String>> random() {
        return Published.rows("random/expected.tsv", "\t").stream();
    }

    @ParameterizedTest
    @MethodSource
    void random(List<String> row) {
        var name = "random/" + row.get(0) + ".txt";
        switch (row.get(1)) {
            case "optimal" -> check(name, Double.parseDouble(row.get(2)));
            case "infeasible" ->
                assertThat(Osemosys.plan(Published.system(name), Osemosys.Options.DEFAULTS))
                        .isInstanceOf(EnergyPlan.Infeasible.class);
            default -> throw new AssertionError(row);
        }
    }

    @Test
    void thereAreFiftyRandomModels() {
        assertThat(random()).hasSize(50);
    }

    /// The store's level rises by what charges it and falls by what discharges it; what stores cost is part of the
    /// cost of all.
    @Test
    void whatAStoreDoesIsTold() {
        var plan = (EnergyPlan.Optimal)
                Osemosys.plan(Published.system("osemosys/utopia_stor.txt"), Osemosys.Options.DEFAULTS);
        assertThat(Sums.of(plan.table(ResultTable.RATE_OF_STORAGE_CHARGE))).isPositive();
        assertThat(Sums.of(plan.table(ResultTable.RATE_OF_STORAGE_DISCHARGE))).isPositive();
        assertThat(Sums.of(plan.table(ResultTable.TOTAL_DISCOUNTED_STORAGE_COST)))
                .isPositive();
        var start = plan.table(ResultTable.STORAGE_LEVEL_YEAR_START);
        var finish = plan.table(ResultTable.STORAGE_LEVEL_YEAR_FINISH);
        for (var y = 1; y < plan.system().years().length; y++) {
            assertThat(start.at(0, 0, y)).isEqualTo(finish.at(0, 0, y - 1)).isGreaterThan(-1e-6);
        }
    }

    private static void check(String name, double objective) {
        var plan = (EnergyPlan.Optimal) Osemosys.plan(Published.system(name), Osemosys.Options.DEFAULTS);
        assertThat(plan.objective()).isCloseTo(objective, within(RELATIVE * Math.abs(objective)));
        var longForm = new LongForm(plan);
        assertThat(longForm.violations()).isEmpty();
        assertThat(longForm.objective()).isCloseTo(plan.objective(), within(RELATIVE * Math.abs(objective)));
        assertThat(Sums.of(plan.table(ResultTable.TOTAL_DISCOUNTED_COST)))
                .isCloseTo(plan.objective(), within(RELATIVE * Math.abs(objective)));
    }
}
