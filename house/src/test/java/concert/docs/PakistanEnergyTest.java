package concert.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.energy.CapitalCharge;
import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.energy.study.SwitchPoint;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The energy system of the example: base year as published, deals as published, and what the study says of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PakistanEnergyTest {
    private EnergySystem system;
    private EnergyStudy study;
    private PlanAccounts plan;

    @BeforeAll
    void study() {
        var reading = ScenarioFolder.read(Page.root().resolve("examples/pakistan-russia-2021"));
        system = ((Reading.Accepted) reading).scenario().findEnergy().orElseThrow();
        study = EnergyStudy.of(system, Osemosys.Options.DEFAULTS);
        plan = study.findAccounts().orElseThrow();
    }

    /// US Energy Information Administration, international statistics, net generation of 2020 in TWh, as downloaded in
    /// 2024; gas is natural gas, oil is petroleum.
    @ParameterizedTest
    @CsvSource({"gas, 49", "coal, 28", "oil, 17", "hydro, 34", "nuclear, 9.6", "wind, 2.9", "solar, 1.0", "biomass, 1.8"
    })
    void generationOf2020IsAsPublished(String source, double published) {
        assertThat(plan.generation(source, 0)).isCloseTo(published, within(.03 * published));
    }

    @Test
    void theBaseYearLeavesNoDemandUnserved() {
        assertThat(plan.unserved(0)).isZero();
    }

    /// Chashma-5: 3.4 bn dollars overnight, 4.0 bn with financing during construction, so 4.0/3.4 = 1.18.
    @Test
    void interestDuringConstructionOfChashma5IsAsPublished() {
        assertThat(CapitalCharge.ofConstruction(system.inForce(system.standing()), "PAKISTAN", "NUCLEAR_CHINA"))
                .isCloseTo(4.0 / 3.4, within(.03));
    }

    /// Rows that are not zero, like the largest cost: of every number the reader finds a basis.
    @Test
    void everyNumberSaysOnWhatItRests() {
        for (var parameter : EnergyParameter.values()) {
            var table = system.table(parameter);
            for (var entry = 0; entry < table.size(); entry++) {
                assertThat(table.provenance(entry).basis())
                        .as(parameter.title())
                        .isNotEqualTo(concert.scenario.Basis.UNSTATED);
            }
        }
    }

    @Test
    void thePipelineEndsTheShortageOfGas() {
        var with = study.variant("pipeline").findAccounts().orElseThrow();
        var last = with.years().length - 1;
        assertThat(plan.unserved("GAS", last)).isGreaterThan(50);
        assertThat(with.unserved("GAS", last)).isLessThan(1);
        assertThat(study.saving(study.variant("pipeline"))).isPositive();
    }

    /// The gain at the switch point is zero, on the side told it is above zero.
    @Test
    void dealsPayOnOneSideOfTheirSwitchPoints() {
        assertThat(study.switchPoints()).isNotEmpty();
        for (var point : study.switchPoints()) {
            if (point.at().isPresent()) {
                var at = point.at().getAsDouble();
                var further = at + (point.paysAbove() ? 1 : -1) * .1 * at;
                assertThat(point.gainAt(further)).isPositive();
            }
        }
    }

    /// What nobody pays is told apart: supply costs more with the pipeline, unserved gas costs less.
    @Test
    void whatADealSavesIsSupplyAndUnservedDemand() {
        var pipeline = study.variant("pipeline");
        var supply = study.saving(pipeline, PlanAccounts::supplyCost);
        var unserved = study.saving(pipeline, PlanAccounts::unservedCost);
        assertThat(supply).isNegative();
        assertThat(unserved).isPositive();
        assertThat(supply + unserved)
                .isCloseTo(study.saving(pipeline), within(1e-6 * plan.plan().objective()));
    }

    /// A switch point of capital cost is one: with the capital cost there, both plans cost the same.
    @Test
    void atASwitchPointBothPlansCostTheSame() {
        var point = study.switchPoints().stream()
                .filter(one -> one.deal().equals("nuclear_deal")
                        && one.setting().isEmpty()
                        && one.quantity() == SwitchPoint.Quantity.CAPITAL_COST)
                .findFirst()
                .orElseThrow();
        var chosen = new java.util.LinkedHashSet<>(system.standing());
        chosen.add("nuclear_deal");
        var signed = system.inForce(chosen);
        var table = signed.table(EnergyParameter.CAPITAL_COST).draft();
        var t = signed.roster(EnergySet.TECHNOLOGY).index("NUCLEAR_RUSSIA");
        for (var y = 0; y < plan.years().length; y++) {
            table.set(point.at().orElseThrow(), 0, t, y);
        }
        var there = Osemosys.plan(signed.with(EnergyParameter.CAPITAL_COST, table.table()), Osemosys.Options.DEFAULTS);
        assertThat(((EnergyPlan.Optimal) there).objective())
                .isCloseTo(study.base().cost(), within(1e-4 * study.base().cost()));
    }

    @Test
    void stricterLimitsOnEmissionsCostMoreAndAreKept() {
        var plain = study.caps().stream()
                .filter(cap -> cap.variant().id().isEmpty())
                .toList();
        for (var i = 1; i < plain.size(); i++) {
            assertThat(plain.get(i).variant().cost())
                    .isGreaterThan(plain.get(i - 1).variant().cost());
        }
        for (var cap : study.caps()) {
            var accounts = cap.variant().findAccounts().orElseThrow();
            assertThat(accounts.emission("CO2", accounts.years().length - 1)).isLessThanOrEqualTo(cap.limit() + 1e-6);
        }
    }
}
