package concert.energy;

import concert.scenario.energy.EnergySystem;
import java.util.List;

/// tmp
final class Infeasibility {
    private Infeasibility() {}

    static List<Conflict> explain(EnergySystem system, Osemosys.Options options) {
        return List.of();
    }
}
