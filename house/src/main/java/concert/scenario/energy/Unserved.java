package concert.scenario.energy;

import concert.scenario.Provenance;

/// Demand that may stay unserved, at a price: the value of lost load.
///
/// @param region id of the region
/// @param fuel id of the fuel
/// @param cost what one unit of unserved energy costs, greater than 0
/// @param provenance where this comes from
public record Unserved(String region, String fuel, double cost, Provenance provenance) {
    /// Checks the range.
    public Unserved {
        if (!(cost > 0)) {
            throw new IllegalArgumentException("cost is " + cost + ", expected more than 0");
        }
    }
}
