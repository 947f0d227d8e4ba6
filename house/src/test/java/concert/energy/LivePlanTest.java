package concert.energy;

import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergySystem;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivePlanTest {
    /// Two plants: CHEAP costs 1 to build and 1 to run, DEAR 1 and 3.
    private static EnergySystem system() {
        var plants = Systems.demand(Systems.of(List.of("CHEAP", "DEAR"), 2020, 2022), 10);
        return Systems.costs(Systems.costs(plants, "CHEAP", 1, 1), "DEAR", 1, 3);
    }

    @Test
    void aPlanSaysTheSameAsOneMadeAlone() {
        var limited = Systems.every(system(), TOTAL_ANNUAL_MAX_CAPACITY, 4, "R", "CHEAP");
        var dearer = Systems.costs(system(), "CHEAP", 9, 1);
        try (var live = new LivePlan(Osemosys.Options.DEFAULTS)) {
            for (var system : List.of(system(), limited, dearer, system(), Systems.demand(limited, 20))) {
                var alone = Systems.plan(system);
                assertThat(live.cost(system)).isCloseTo(alone.objective(), within(1e-9));
                var plan = (EnergyPlan.Optimal) live.plan(system);
                assertThat(plan.objective()).isCloseTo(alone.objective(), within(1e-9));
                assertThat(plan.table(ResultTable.NEW_CAPACITY)).isEqualTo(alone.table(ResultTable.NEW_CAPACITY));
            }
        }
    }

    @Test
    void whatCannotBePlannedHasNoCost() {
        var none = Systems.every(system(), TOTAL_ANNUAL_MAX_CAPACITY, 0, "R", "CHEAP");
        var neither = Systems.every(none, TOTAL_ANNUAL_MAX_CAPACITY, 0, "R", "DEAR");
        try (var live = new LivePlan(Osemosys.Options.DEFAULTS)) {
            assertThat(live.cost(neither)).isNaN();
            assertThat(live.plan(neither)).isInstanceOf(EnergyPlan.Infeasible.class);
            assertThat(live.cost(none)).isCloseTo(Systems.plan(none).objective(), within(1e-9));
        }
    }
}
