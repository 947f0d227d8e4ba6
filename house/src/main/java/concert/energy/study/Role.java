package concert.energy.study;

import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.EnergyParameter;
import java.util.Set;

/// What an option of an energy system is for, as its numbers tell.
public enum Role {
    /// It changes demand and nothing else.
    DEMAND,
    /// It commits: a contract, or capacity that must be built.
    DEAL,
    /// It opens or closes what may be built, or changes what that costs.
    OPENING;

    private static final Set<EnergyParameter> DEMANDS = Set.of(
            EnergyParameter.SPECIFIED_ANNUAL_DEMAND,
            EnergyParameter.SPECIFIED_DEMAND_PROFILE,
            EnergyParameter.ACCUMULATED_ANNUAL_DEMAND);

    /// {@return the role of an option}
    ///
    /// @param option the option
    public static Role of(EnergyOption option) {
        if (!option.arrangements().contracts().isEmpty()
                || option.changes().containsKey(EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT)) {
            return DEAL;
        }
        return !option.changes().isEmpty()
                        && DEMANDS.containsAll(option.changes().keySet())
                ? DEMAND
                : OPENING;
    }
}
