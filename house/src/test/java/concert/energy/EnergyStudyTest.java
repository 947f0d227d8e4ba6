package concert.energy;

import static concert.scenario.energy.EnergyParameter.OPERATIONAL_LIFE;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.energy.study.Demand;
import concert.energy.study.EnergyStudy;
import concert.energy.study.PowerSources;
import concert.energy.study.SwitchPoint;
import concert.scenario.Provenance;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import concert.scenario.energy.Unserved;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// One year, demand 10. OLD_DEAR is there without capital cost and runs at 3; NEW_DEAL can only be built by the deal, 2
/// of it at 4 each, lasts a year and runs at 1; OLD_CHEAP runs at 2 and may be built up to 5 if the option opens it.
class EnergyStudyTest {
    private static final Offset<Double> CLOSE = within(1e-6);
    private static final String[] DEAL = {"R", "NEW_DEAL", "2020"};
    private static final String[] CHEAP = {"R", "OLD_CHEAP", "2020"};

    private static EnergySystem plants() {
        var plants = Systems.demand(Systems.of(List.of("OLD_DEAR", "NEW_DEAL", "OLD_CHEAP"), 2020, 2020), 10);
        for (var plant : List.of("OLD_DEAR", "NEW_DEAL", "OLD_CHEAP")) {
            plants = plants.with(OPERATIONAL_LIFE, 1, "R", plant);
        }
        plants = Systems.costs(
                Systems.costs(Systems.costs(plants, "OLD_DEAR", 0, 3), "NEW_DEAL", 4, 1), "OLD_CHEAP", 0, 2);
        return plants.with(TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT, 0, DEAL)
                .with(TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT, 0, CHEAP);
    }

    private static EnergyOption option(EnergySystem system, String id, EnergySystem changed, EnergyParameter... which) {
        var changes = new java.util.EnumMap<EnergyParameter, EnergyTable>(EnergyParameter.class);
        for (var parameter : which) {
            changes.put(parameter, changed.table(parameter));
        }
        assertThat(system.table(which[0])).isNotEqualTo(changed.table(which[0]));
        return new EnergyOption(
                id, id, EnergyOption.Standing.OFF, Map.copyOf(changes), Arrangements.NONE, Provenance.UNSTATED);
    }

    private static EnergySystem system() {
        var plants = plants();
        var signed = plants.with(TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT, 2, DEAL)
                .with(TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT, 2, DEAL);
        var opened = plants.with(TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT, 5, CHEAP);
        return plants.with(List.of(
                option(
                        plants,
                        "deal",
                        signed,
                        TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT,
                        TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT),
                option(plants, "open", opened, TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT),
                option(plants, "more", Systems.demand(plants, 12), SPECIFIED_ANNUAL_DEMAND)));
    }

    private static EnergyStudy study() {
        return EnergyStudy.of(system(), Osemosys.Options.DEFAULTS);
    }

    /// 10 · 3 = 30; with the deal 8 · 3 + 2 · 1 + 2 · 4 = 34; opened 5 · 3 + 5 · 2 = 25; with more demand 12 · 3 = 36.
    @Test
    void everyOptionIsComparedWithThePlanThatStands() {
        var study = study();
        assertThat(study.base().cost()).isCloseTo(30, CLOSE);
        assertThat(study.saving(study.variant("deal"))).isCloseTo(-4, CLOSE);
        assertThat(study.saving(study.variant("open"))).isCloseTo(5, CLOSE);
        assertThat(study.demands().getFirst().cost()).isCloseTo(36, CLOSE);
        assertThat(study.switched()).hasSize(2);
    }

    /// The deal gains 30 − (26 + 2c) = 4 − 2c at a capital cost of c: 0 at 2.
    @Test
    void aDealStopsPayingWhereItsCapitalCostsWhatItSaves() {
        var point = study().switchPoints().stream()
                .filter(each -> each.quantity() == SwitchPoint.Quantity.CAPITAL_COST)
                .findFirst()
                .orElseThrow();
        assertThat(point.now()).isEqualTo(4);
        assertThat(point.at()).hasValueCloseTo(2.0, within(1e-3));
        assertThat(point.pays()).isFalse();
        assertThat(point.paysAbove()).isFalse();
        assertThat(point.gainAt(1)).isCloseTo(2, CLOSE);
    }

    @Test
    void sourcesAreTechnologiesOfOneName() {
        var plan = study().findAccounts().orElseThrow();
        assertThat(plan.sources()).containsExactly("old", "new");
        assertThat(plan.generation("old", 0)).isCloseTo(10, CLOSE);
        assertThat(plan.share("new", 0)).isZero();
        assertThat(plan.cleanShare(0)).isCloseTo(1, CLOSE);
        assertThat(PowerSources.nameOf("GAS")).isEqualTo("gas");
        assertThat(Demand.fuels(system())).containsExactly("ELC");
    }

    /// Demand that may stay unserved at 2.5 is not served at 3: 10 · 2.5 = 25.
    @Test
    void unservedDemandIsCounted() {
        var cheap = new Unserved("R", "ELC", 2.5, Provenance.UNSTATED);
        var system =
                system().with(new Arrangements(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(cheap)));
        var study = EnergyStudy.of(system, Osemosys.Options.DEFAULTS);
        assertThat(study.base().cost()).isCloseTo(25, CLOSE);
        assertThat(study.findAccounts().orElseThrow().unserved()).isCloseTo(10, CLOSE);
    }

    @Test
    void aSystemWithoutAPlanIsNotStudied() {
        var impossible = Systems.every(system(), EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY, 0, "R", "OLD_DEAR");
        var study = EnergyStudy.of(impossible, Osemosys.Options.DEFAULTS);
        assertThat(study.base().plan()).isInstanceOf(EnergyPlan.Infeasible.class);
        assertThat(study.switched()).isEmpty();
        assertThat(study.base().cost()).isNaN();
    }
}
