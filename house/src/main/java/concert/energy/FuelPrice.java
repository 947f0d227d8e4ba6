package concert.energy;

import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;

/// What one more unit of a fuel costs in a year, over all regions: by what each of them asks for; where none asks for
/// it, by what each of them makes.
public final class FuelPrice {
    private FuelPrice() {}

    /// {@return the price in money of the year; NaN where nothing is asked for or made, or no price is known}
    ///
    /// @param plan the plan
    /// @param f index of the fuel
    /// @param y index of the year
    public static double of(EnergyPlan.Optimal plan, int f, int y) {
        if (!plan.tables().containsKey(ResultTable.PRICE)) {
            return Double.NaN;
        }
        var regions = plan.system().roster(EnergySet.REGION).size();
        var asked = new double[regions];
        var made = new double[regions];
        for (var r = 0; r < regions; r++) {
            asked[r] = Math.max(
                    plan.system().table(EnergyParameter.SPECIFIED_ANNUAL_DEMAND).at(r, f, y),
                    plan.system()
                            .table(EnergyParameter.ACCUMULATED_ANNUAL_DEMAND)
                            .at(r, f, y));
            made[r] = made(plan, r, f, y);
        }
        var byDemand = mean(plan, asked, f, y);
        return Double.isNaN(byDemand) ? mean(plan, made, f, y) : byDemand;
    }

    private static double made(EnergyPlan.Optimal plan, int r, int f, int y) {
        var sum = 0.0;
        for (var t = 0; t < plan.system().roster(EnergySet.TECHNOLOGY).size(); t++) {
            sum += plan.table(ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL).at(r, t, f, y);
        }
        return sum;
    }

    private static double mean(EnergyPlan.Optimal plan, double[] weights, int f, int y) {
        var worth = 0.0;
        var all = 0.0;
        for (var r = 0; r < weights.length; r++) {
            worth += weights[r] * plan.table(ResultTable.PRICE).at(r, f, y);
            all += weights[r];
        }
        return all > 0 ? worth / all : Double.NaN;
    }
}
