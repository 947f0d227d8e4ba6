package concert.energy.study;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Provenance;
import concert.scenario.Roster;
import concert.scenario.energy.Arrangements;
import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleTest {
    private static final EnergySystem EMPTY =
            EnergySystem.of(Map.of(EnergySet.REGION, new Roster(List.of("R"))), Map.of());

    private static EnergyOption option(Map<EnergyParameter, EnergyTable> changes, Arrangements arrangements) {
        return new EnergyOption("o", "O", EnergyOption.Standing.OFF, changes, arrangements, Provenance.UNSTATED);
    }

    private static Map<EnergyParameter, EnergyTable> changing(EnergyParameter parameter) {
        return Map.of(parameter, EMPTY.table(parameter));
    }

    @Test
    void demandAloneIsACaseOfDemand() {
        assertThat(Role.of(option(changing(EnergyParameter.SPECIFIED_ANNUAL_DEMAND), Arrangements.NONE)))
                .isEqualTo(Role.DEMAND);
    }

    @Test
    void whatMustBeBuiltAndContractsAreDeals() {
        assertThat(Role.of(option(changing(EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT), Arrangements.NONE)))
                .isEqualTo(Role.DEAL);
        var contract = new Contract("c", "R", "T", "S", 2020, 2021, 1, 1, 0, "", 0, Provenance.UNSTATED);
        var arrangements = new Arrangements(List.of(), List.of(), List.of(contract), List.of(), List.of(), List.of());
        assertThat(Role.of(option(Map.of(), arrangements))).isEqualTo(Role.DEAL);
    }

    @Test
    void everythingElseOpensSomething() {
        assertThat(Role.of(option(changing(EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT), Arrangements.NONE)))
                .isEqualTo(Role.OPENING);
        assertThat(Role.of(option(Map.of(), Arrangements.NONE))).isEqualTo(Role.OPENING);
    }
}
