package concert.energy.study;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.List;

/// What is asked for in an energy system.
public final class Demand {
    private Demand() {}

    /// {@return the fuels for which there is demand, in the order of the data}
    ///
    /// @param system the system
    public static List<String> fuels(EnergySystem system) {
        return system.roster(EnergySet.FUEL).names().stream()
                .filter(name -> {
                    var fuel = system.roster(EnergySet.FUEL).index(name);
                    return has(system, EnergyParameter.SPECIFIED_ANNUAL_DEMAND, fuel)
                            || has(system, EnergyParameter.ACCUMULATED_ANNUAL_DEMAND, fuel);
                })
                .toList();
    }

    /// Whether a table has a number other than 0 for a member of its second set.
    static boolean has(EnergySystem system, EnergyParameter parameter, int member) {
        var table = system.table(parameter);
        for (var entry = 0; entry < table.size(); entry++) {
            if (table.value(entry) != 0 && table.place(entry)[1] == member) {
                return true;
            }
        }
        return false;
    }
}
