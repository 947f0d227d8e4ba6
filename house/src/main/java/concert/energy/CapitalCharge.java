package concert.energy;

import concert.energy.frame.Charges;
import concert.energy.frame.Frame;
import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;

/// What capital costs a planner when it goes into service, as a multiple of CapitalCost: interest during construction,
/// then the loan and equity of its financing, or CRF·PVA where none is arranged.
public final class CapitalCharge {
    private CapitalCharge() {}

    /// {@return that multiple for a technology}
    ///
    /// @param system the system, without options to choose
    /// @param region the region
    /// @param technology the technology
    public static double of(EnergySystem system, String region, String technology) {
        return new Charges(new Frame(system))
                .factor(
                        system.roster(EnergySet.REGION).index(region),
                        system.roster(EnergySet.TECHNOLOGY).index(technology));
    }

    /// {@return the part of it that is interest during construction, 1 if there is none}
    ///
    /// @param system the system, without options to choose
    /// @param region the region
    /// @param technology the technology
    public static double ofConstruction(EnergySystem system, String region, String technology) {
        return new Charges(new Frame(system))
                .interestDuringConstruction(
                        system.roster(EnergySet.REGION).index(region),
                        system.roster(EnergySet.TECHNOLOGY).index(technology));
    }

    /// {@return what the capital of a technology costs in a plan, less what is left of it at the end, discounted to the
    /// start of the first year}
    ///
    /// @param plan the plan
    /// @param technology the technology
    public static double in(EnergyPlan.Optimal plan, String technology) {
        var frame = new Frame(plan.system());
        var t = plan.system().roster(EnergySet.TECHNOLOGY).index(technology);
        var sum = 0.0;
        for (var r = 0; r < frame.regions; r++) {
            for (var y = 0; y < frame.years; y++) {
                sum += plan.table(ResultTable.CAPITAL_INVESTMENT).at(r, t, y) / frame.discount(frame.rate(r), y)
                        - plan.table(ResultTable.DISCOUNTED_SALVAGE_VALUE).at(r, t, y);
            }
        }
        return sum;
    }
}
