package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Basis;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An energy data set with every arrangement and an option.
class EnergyFolderTest {
    @TempDir
    private Path temporary;

    private static EnergySystem full() {
        return ExamplesTest.accepted(Draft.FULL).findEnergy().orElseThrow();
    }

    @Test
    void cellsThatNameSeveralMembersGiveWayToNarrowerOnes() {
        var system = full();
        var factors = system.table(EnergyParameter.CAPACITY_TO_ACTIVITY_UNIT);
        assertThat(factors.at(0, system.roster(EnergySet.TECHNOLOGY).index("PIPE")))
                .isEqualTo(1);
        assertThat(factors.at(0, system.roster(EnergySet.TECHNOLOGY).index("NUC")))
                .isEqualTo(31.536);
    }

    @Test
    void anEstimateCountsByItsMiddleAndANumberSaysWhereItComesFrom() {
        var demand = full().table(EnergyParameter.SPECIFIED_ANNUAL_DEMAND);
        assertThat(demand.value(2)).isEqualTo(420);
        assertThat(demand.provenance(2).basis()).isEqualTo(Basis.JUDGEMENT);
    }

    @Test
    void arrangementsAreRead() {
        var all = full().arrangements();
        assertThat(all.leads().getFirst().spend()).containsExactly(0.5, 0.5);
        assertThat(all.leads().getLast().years()).isZero();
        assertThat(all.financing().getFirst().grace()).isEqualTo(1);
        assertThat(all.contracts().getFirst().takeOrPay()).isEqualTo(0.5);
        assertThat(all.suppliers()).hasSize(1);
        assertThat(all.ceilings()).hasSize(5);
        assertThat(all.unserved().getFirst().cost()).isEqualTo(500);
        assertThat(full().units().energy()).isEqualTo("PJ");
    }

    @Test
    void anOptionHasNumbersAndArrangements() {
        var option = full().options().getFirst();
        assertThat(option.standing()).isEqualTo(EnergyOption.Standing.ON);
        assertThat(option.changes()).containsOnlyKeys(EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY);
        assertThat(option.arrangements().financing().getFirst().id()).isEqualTo("credit");
    }

    @Test
    void writtenAndReadAgainItIsTheSame() throws IOException {
        var scenario = ExamplesTest.accepted(Draft.FULL);
        var copy = temporary.resolve("copy");
        ScenarioFolder.write(scenario, copy);
        assertThat(ExamplesTest.accepted(copy)).isEqualTo(scenario);
        ScenarioFolder.write(
                scenario.with(
                        EnergySystem.of(scenario.findEnergy().orElseThrow().sets(), Map.of())),
                copy);
        assertThat(copy.resolve("energy/contracts.csv")).doesNotExist();
    }

    @Test
    void aBareFolderIsNoScenario() {
        assertThat(EnergyFolder.isOne(Draft.FULL)).isFalse();
        assertThat(EnergyFolder.isOne(Draft.FULL.resolve("energy"))).isTrue();
        assertThat(List.of(temporary)).noneMatch(EnergyFolder::isOne);
    }
}
