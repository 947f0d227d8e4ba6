package concert.energy;

import concert.energy.frame.Frame;
import concert.energy.frame.Supplies;
import concert.energy.result.ResultTable;

/// How much of primary supply is imported, over all regions: what each region imports, over what all of them supply.
public final class ImportDependence {
    private ImportDependence() {}

    /// {@return the share of each year, 0 where nothing is supplied}
    ///
    /// @param plan the plan
    public static double[] shares(EnergyPlan.Optimal plan) {
        var frame = new Frame(plan.system());
        var supplies = new Supplies(frame);
        var activity = plan.table(ResultTable.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY);
        var shares = new double[frame.years];
        for (var y = 0; y < shares.length; y++) {
            var imported = 0.0;
            var primary = 0.0;
            for (var r = 0; r < frame.regions; r++) {
                for (var t = 0; t < frame.technologies; t++) {
                    imported += supplies.isImported(r, t) ? activity.at(r, t, y) : 0;
                    primary += supplies.isPrimary(r, t) ? activity.at(r, t, y) : 0;
                }
            }
            shares[y] = primary > 0 ? imported / primary : 0;
        }
        return shares;
    }
}
