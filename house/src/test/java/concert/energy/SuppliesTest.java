package concert.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.energy.study.PowerSources;
import concert.scenario.Provenance;
import concert.scenario.Roster;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import concert.scenario.energy.Supplier;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A store between SUN, which shines by day, and the night: CHG charges it with ELC, DIS gives it back as ELC.
class SuppliesTest {
    private static EnergySystem stored() {
        var plain = Systems.demand(Systems.of(List.of("SUN", "IMP", "CHG", "DIS"), 2021, 2021), 10);
        var sets = new EnumMap<EnergySet, Roster>(plain.sets());
        for (var part : List.of(EnergySet.SEASON, EnergySet.DAYTYPE)) {
            sets.put(part, new Roster(List.of("1")));
        }
        sets.put(EnergySet.DAILYTIMEBRACKET, new Roster(List.of("1", "2")));
        sets.put(EnergySet.STORAGE, new Roster(List.of("B")));
        var system = EnergySystem.of(sets, plain.tables());
        for (var parameter : List.of(
                EnergyParameter.CONVERSIONLS,
                EnergyParameter.CONVERSIONLD,
                EnergyParameter.CONVERSIONLH,
                EnergyParameter.DAY_SPLIT,
                EnergyParameter.DAYS_IN_DAY_TYPE,
                EnergyParameter.TECHNOLOGY_TO_STORAGE,
                EnergyParameter.TECHNOLOGY_FROM_STORAGE,
                EnergyParameter.STORAGE_MAX_CHARGE_RATE,
                EnergyParameter.STORAGE_MAX_DISCHARGE_RATE,
                EnergyParameter.STORAGE_LEVEL_START,
                EnergyParameter.MIN_STORAGE_CHARGE,
                EnergyParameter.CAPITAL_COST_STORAGE,
                EnergyParameter.RESIDUAL_STORAGE_CAPACITY,
                EnergyParameter.OPERATIONAL_LIFE_STORAGE,
                EnergyParameter.DISCOUNT_RATE_STORAGE)) {
            system = system.with(parameter, new EnergyTable.Draft(parameter.sets(), sets, 0).table());
        }
        return system.with(EnergyParameter.CONVERSIONLS, 1, "DAY", "1")
                .with(EnergyParameter.CONVERSIONLS, 1, "NIGHT", "1")
                .with(EnergyParameter.CONVERSIONLD, 1, "DAY", "1")
                .with(EnergyParameter.CONVERSIONLD, 1, "NIGHT", "1")
                .with(EnergyParameter.CONVERSIONLH, 1, "DAY", "1")
                .with(EnergyParameter.CONVERSIONLH, 1, "NIGHT", "2")
                .with(EnergyParameter.DAY_SPLIT, 1.0 / 730, "1", "2021")
                .with(EnergyParameter.DAY_SPLIT, 1.0 / 730, "2", "2021")
                .with(EnergyParameter.DAYS_IN_DAY_TYPE, 7, "1", "1", "2021")
                .with(EnergyParameter.TECHNOLOGY_TO_STORAGE, 1, "R", "CHG", "B", "1")
                .with(EnergyParameter.TECHNOLOGY_FROM_STORAGE, 1, "R", "DIS", "B", "1")
                .with(EnergyParameter.STORAGE_MAX_CHARGE_RATE, 100, "R", "B")
                .with(EnergyParameter.STORAGE_MAX_DISCHARGE_RATE, 100, "R", "B")
                .with(EnergyParameter.RESIDUAL_STORAGE_CAPACITY, 100, "R", "B", "2021")
                .with(EnergyParameter.OPERATIONAL_LIFE_STORAGE, 10, "R", "B")
                .with(EnergyParameter.OUTPUT_ACTIVITY_RATIO, 0, "R", "CHG", "ELC", "1", "2021")
                .with(EnergyParameter.INPUT_ACTIVITY_RATIO, 1, "R", "CHG", "ELC", "1", "2021")
                .with(EnergyParameter.CAPACITY_FACTOR, 0, "R", "SUN", "NIGHT", "2021")
                .with(EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY, 2, "R", "IMP", "2021")
                .with(new Arrangements(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Supplier("R", "IMP", "QAT", Provenance.UNSTATED)),
                        List.of(),
                        List.of()));
    }

    /// IMP runs all year at 2, SUN makes the other 8: 2 of 10 are imported. What DIS gives back was counted when SUN
    /// made it.
    @Test
    void whatAStoreGivesBackIsNoSupply() {
        var plan = Systems.plan(Systems.costs(stored(), "SUN", 0, 5));
        assertThat(ImportDependence.shares(plan)).containsExactly(new double[] {0.2}, within(1e-6));
    }

    @Test
    void norIsItASourceOfPower() {
        assertThat(PowerSources.of(stored()).names()).containsExactly("sun", "imp");
    }
}
