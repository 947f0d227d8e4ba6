package concert.energy;

import static concert.scenario.energy.EnergyParameter.ANNUAL_EMISSION_LIMIT;
import static concert.scenario.energy.EnergyParameter.EMISSION_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.OPERATIONAL_LIFE;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.energy.conflict.Conflict;
import concert.energy.formulation.Rule;
import concert.scenario.Provenance;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyUnits;
import concert.scenario.energy.Supplier;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Why there is no plan, in words: what cannot be kept, where, by how much, and what to raise. What is advised helps.
class InfeasibilityTest {
    private static final EnergySystem TEN =
            Systems.costs(Systems.demand(Systems.of(List.of("COAL"), 2026, 2027), 10), "COAL", 100, 1);

    private static Conflict only(EnergySystem system) {
        var plan = (EnergyPlan.Infeasible) Osemosys.plan(system, Osemosys.Options.DEFAULTS);
        assertThat(plan.conflicts()).hasSize(1);
        return plan.conflicts().getFirst();
    }

    /// 6 units of capacity make 6 of the 10 that are asked for in 2027: 4 are missing, and 4 units of capacity would
    /// make them. Capacity lasts one year, so that the limit of 2027 does not bind in 2026.
    @Test
    void aLimitOnCapacity() {
        var limited = TEN.with(OPERATIONAL_LIFE, 1, "R", "COAL")
                .with(TOTAL_ANNUAL_MAX_CAPACITY, 6, "R", "COAL", "2027")
                .with(new EnergyUnits("GW", "GWa", "M$", "Mt"));
        var conflict = only(limited);
        assertThat(conflict.amount()).isCloseTo(4, within(1e-6));
        assertThat(conflict.text())
                .isEqualTo("demand for ELC in R in 2027 exceeds what can be built and "
                        + "run by 4.000 GWa (40.0 %); raise TotalAnnualMaxCapacity of COAL in R in 2027 by about "
                        + "4.000 GW, or lower the demand.");
        var raised = limited.with(TOTAL_ANNUAL_MAX_CAPACITY, 10, "R", "COAL", "2027");
        assertThat(Osemosys.plan(raised, Osemosys.Options.DEFAULTS).status()).isEqualTo("optimal");
    }

    /// What is built in 2026 still stands in 2027 and may not exceed 6 there: 4 are missing in both years, and the same
    /// limit raised by 4 helps both.
    @Test
    void aLimitBehindTwoYears() {
        var limited = TEN.with(TOTAL_ANNUAL_MAX_CAPACITY, 6, "R", "COAL", "2027");
        var conflict = only(limited);
        assertThat(conflict.years()).containsExactly("2026", "2027");
        assertThat(conflict.amount()).isCloseTo(8, within(1e-6));
        assertThat(conflict.told())
                .startsWith("energy/TotalAnnualMaxCapacity.csv: demand for ELC in R in 2026–2027 exceeds what can be "
                        + "built and run by 8.000 in all, by 4.000 in 2026")
                .contains("raise TotalAnnualMaxCapacity of COAL in R in 2027 by about 4.000,");
    }

    /// Two plants may be 5 and 4 in all ten years, each lasts for all of them, and 10 are asked for: one of the two
    /// has to be allowed one more in every year, since what is built does not go away.
    @Test
    void aLimitOverAllYears() {
        var two = Systems.demand(Systems.of(List.of("NUC", "GAS"), 2020, 2029), 10);
        var limited = Systems.every(
                Systems.every(two, TOTAL_ANNUAL_MAX_CAPACITY, 5, "R", "NUC"), TOTAL_ANNUAL_MAX_CAPACITY, 4, "R", "GAS");
        var conflict = only(limited);
        assertThat(conflict.amount()).isCloseTo(10, within(1e-6));
        assertThat(conflict.remedies()).hasSize(2);
        for (var remedy : conflict.remedies()) {
            var limit = remedy.limits().getFirst();
            assertThat(limit.years()).hasSize(10);
            assertThat(limit.by()).isCloseTo(1, within(1e-6));
            assertThat(Osemosys.plan(with(limited, limit), Osemosys.Options.DEFAULTS)
                            .status())
                    .isEqualTo("optimal");
        }
    }

    /// A system in which a limit on capacity gives way as advised.
    private static EnergySystem with(EnergySystem system, Conflict.Limit limit) {
        var changed = system;
        for (var year : limit.years()) {
            changed = changed.with(
                    TOTAL_ANNUAL_MAX_CAPACITY,
                    limit.bound() + limit.by() + 1e-6,
                    "R",
                    limit.place().getLast(),
                    year);
        }
        return changed;
    }

    /// LNG costs little and is imported, SUN may make 4: of 10, 6 are imported, and 0.5 is allowed.
    @Test
    void aCeilingOnImports() {
        var two = Systems.demand(Systems.of(List.of("LNG", "SUN"), 2026, 2027), 10);
        var limited = Systems.every(two, TOTAL_ANNUAL_MAX_CAPACITY, 4, "R", "SUN")
                .with(new Arrangements(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Supplier("R", "LNG", "QAT", Provenance.UNSTATED)),
                        List.of(new Ceiling("R", Ceiling.Kind.IMPORT_SHARE, "", 2026, 0.5, Provenance.UNSTATED)),
                        List.of()));
        assertThat(only(limited).text())
                .contains("exceeds what can be built and run by 2.000 (20.0 %)")
                .contains("raise import_share of ceilings in R in 2026 from 0.5000 to 0.6000");
    }

    /// IRN may deliver .6 and QAT .2, and there is nobody else: one of them must deliver .2 more.
    @Test
    void ceilingsOfTwoSuppliersAreToldApart() {
        var two = Systems.demand(Systems.of(List.of("LNG", "PIPE"), 2026, 2027), 10);
        var limited = two.with(new Arrangements(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Supplier("R", "LNG", "QAT", Provenance.UNSTATED),
                        new Supplier("R", "PIPE", "IRN", Provenance.UNSTATED)),
                List.of(
                        new Ceiling("R", Ceiling.Kind.SUPPLIER_SHARE, "QAT", 2026, 0.2, Provenance.UNSTATED),
                        new Ceiling("R", Ceiling.Kind.SUPPLIER_SHARE, "IRN", 2026, 0.6, Provenance.UNSTATED)),
                List.of()));
        assertThat(only(limited).text())
                .contains("raise supplier_share of ceilings of QAT in R in 2026 from 0.2000 to 0.4000")
                .contains("raise supplier_share of ceilings of IRN in R in 2026 from 0.6000 to 0.8000");
    }

    /// Each of the 10 units gives off 0.5, of which 3 are allowed: 6 units can be made, 4 are missing, and 2 more of
    /// emission would allow them.
    @Test
    void aLimitOnEmission() {
        var limited = Systems.every(TEN, EMISSION_ACTIVITY_RATIO, 0.5, "R", "COAL", "CO2", "1")
                .with(ANNUAL_EMISSION_LIMIT, 3, "R", "CO2", "2026");
        var conflict = only(limited);
        assertThat(conflict.amount()).isCloseTo(4, within(1e-6));
        assertThat(conflict.text())
                .startsWith("demand for ELC in R in 2026 exceeds")
                .contains("raise AnnualEmissionLimit of CO2 in R in 2026 by about 2.000");
    }

    /// A technology must run for 5 and may run for 3: no demand gives way to that, so the limits themselves are told.
    @Test
    void limitsThatContradictEachOther() {
        var contradicting = TEN.with(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT, 15, "R", "COAL", "2026")
                .with(TOTAL_ANNUAL_MAX_CAPACITY, 12, "R", "COAL", "2026");
        var conflict = only(contradicting);
        assertThat(conflict.rule()).isIn(Rule.AAC3, Rule.TCC1);
        assertThat(conflict.amount()).isCloseTo(3, within(1e-6));
        assertThat(conflict.text()).contains("is missed by at least 3.000");
    }

    /// Nobody may run: the whole demand is missing.
    @Test
    void nothingMayRun() {
        var forbidden = TEN.with(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT, 0, "R", "COAL", "2026");
        var conflict = only(forbidden);
        assertThat(conflict.amount()).isCloseTo(10, within(1e-6));
        assertThat(conflict.text())
                .contains("(100.0 %)")
                .contains("raise TotalTechnologyAnnualActivityUpperLimit of COAL in R in 2026 by about 10");
    }

    /// A capacity must reach 4 and nothing may be built: the pair is named, also where another place is in conflict,
    /// too, and each is mended by what is told of it.
    @Test
    void aMinimumAgainstAMaximum() {
        var system = Systems.costs(Systems.of(List.of("COAL", "GAS"), 2026, 2027), "COAL", 100, 1)
                .with(OPERATIONAL_LIFE, 1, "R", "COAL")
                .with(OPERATIONAL_LIFE, 1, "R", "GAS");
        for (var plant : List.of("COAL", "GAS")) {
            system = Systems.every(system, TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT, 0, "R", plant)
                    .with(TOTAL_ANNUAL_MIN_CAPACITY, 4, "R", plant, "2027");
        }
        var plan = (EnergyPlan.Infeasible) Osemosys.plan(system, Osemosys.Options.DEFAULTS);
        assertThat(plan.conflicts()).hasSize(2).allSatisfy(conflict -> {
            var plant = conflict.place().get(1);
            assertThat(conflict.text())
                    .contains("TotalAnnualMinCapacity")
                    .contains("TotalAnnualMaxCapacityInvestment")
                    .contains("of " + plant + " in R in 2027")
                    .doesNotContain("of " + (plant.equals("COAL") ? "GAS" : "COAL"));
        });
    }
}
