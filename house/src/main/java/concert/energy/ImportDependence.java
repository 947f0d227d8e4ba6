package concert.energy;

import concert.energy.frame.Frame;
import concert.energy.frame.Supplies;
import concert.energy.result.ResultTable;

/// How much of primary supply is imported, over all regions: what each region imports, over what all of them supply.
public final class ImportDependence {
    private ImportDependence() {}

    /// {@return the share of a year, 0 if nothing is supplied}
    ///
    /// @param plan the plan
    /// @param y index of the year
    public static double share(EnergyPlan.Optimal plan, int y) {
        var frame = new Frame(plan.system());
        var supplies = new Supplies(frame);
        var activity = plan.table(ResultTable.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY);
        var imported = 0.0;
        var primary = 0.0;
        for (var r = 0; r < frame.regions; r++) {
            for (var t = 0; t < frame.technologies; t++) {
                imported += supplies.isImported(r, t) ? activity.at(r, t, y) : 0;
                primary += supplies.isPrimary(r, t) ? activity.at(r, t, y) : 0;
            }
        }
        return primary > 0 ? imported / primary : 0;
    }
}
