package concert.energy.frame;

import concert.scenario.energy.EnergySet;
import concert.scenario.energy.Unserved;
import java.util.HashMap;
import java.util.Map;

/// What it costs to leave demand unserved, discounted; 0 where it must be served.
public final class UnservedCosts {
    private final Frame frame;
    private final Map<Integer, Double> costs = new HashMap<>();

    /// Reads them.
    ///
    /// @param frame the system
    public UnservedCosts(Frame frame) {
        this.frame = frame;
        for (Unserved unserved : frame.system.arrangements().unserved()) {
            var r = frame.system.roster(EnergySet.REGION).index(unserved.region());
            var f = frame.system.roster(EnergySet.FUEL).index(unserved.fuel());
            costs.put(r * frame.fuels + f, unserved.cost());
        }
    }

    /// {@return cost of one unit, discounted to the start of the first year}
    ///
    /// @param place of a demand: region, fuel, maybe slice, year
    public double of(int... place) {
        var r = place[0];
        var cost = costs.getOrDefault(r * frame.fuels + place[1], 0.0);
        return cost == 0 ? 0 : cost / frame.discountMid(r, place[place.length - 1]);
    }
}
