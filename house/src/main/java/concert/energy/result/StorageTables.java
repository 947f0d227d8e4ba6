package concert.energy.result;

import static concert.scenario.energy.EnergyParameter.CAPITAL_COST_STORAGE;
import static concert.scenario.energy.EnergyParameter.STORAGE_LEVEL_START;
import static concert.scenario.energy.EnergyParameter.TECHNOLOGY_FROM_STORAGE;
import static concert.scenario.energy.EnergyParameter.TECHNOLOGY_TO_STORAGE;

import concert.energy.formulation.Formulation;
import concert.energy.frame.Brackets;
import concert.energy.frame.Frame;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergyTable;
import java.util.Map;

/// The tables of a plan's stores: what charges and discharges them, what is in them, what they cost.
final class StorageTables {
    private final Formulation model;
    private final Frame frame;
    private final Point point;
    private final Brackets brackets;

    StorageTables(Formulation model, double[] values) {
        this.model = model;
        this.frame = model.frame;
        this.point = new Point(model, values);
        this.brackets = new Brackets(frame);
    }

    void into(Map<ResultTable, EnergyTable> tables) {
        var cells = new Cells(frame.system);
        var charge = cells.fill(ResultTable.RATE_OF_STORAGE_CHARGE, at -> rate(TECHNOLOGY_TO_STORAGE, at));
        var discharge = cells.fill(ResultTable.RATE_OF_STORAGE_DISCHARGE, at -> rate(TECHNOLOGY_FROM_STORAGE, at));
        var levels = new double[frame.regions][frame.stores][frame.years + 1];
        for (var r = 0; r < frame.regions; r++) {
            for (var s = 0; s < frame.stores; s++) {
                levels[r][s][0] = frame.table(STORAGE_LEVEL_START).at(r, s);
                for (var y = 0; y < frame.years; y++) {
                    levels[r][s][y + 1] = levels[r][s][y] + net(charge, discharge, r, s, y);
                }
            }
        }
        tables.put(ResultTable.RATE_OF_STORAGE_CHARGE, charge);
        tables.put(ResultTable.RATE_OF_STORAGE_DISCHARGE, discharge);
        tables.put(
                ResultTable.STORAGE_LEVEL_YEAR_START,
                cells.fill(ResultTable.STORAGE_LEVEL_YEAR_START, at -> levels[at[0]][at[1]][at[2]]));
        tables.put(
                ResultTable.STORAGE_LEVEL_YEAR_FINISH,
                cells.fill(ResultTable.STORAGE_LEVEL_YEAR_FINISH, at -> levels[at[0]][at[1]][at[2] + 1]));
        tables.put(
                ResultTable.TOTAL_DISCOUNTED_STORAGE_COST,
                cells.fill(ResultTable.TOTAL_DISCOUNTED_STORAGE_COST, at -> cost(at[0], at[1], at[2])));
    }

    /// S1, S2: Σ_{t,m} Σ_{l in the bracket} Act · TechnologyToStorage, or FromStorage.
    private double rate(EnergyParameter link, int[] at) {
        var sum = 0.0;
        for (var t = 0; t < frame.technologies; t++) {
            for (var m = 0; m < frame.modes; m++) {
                var ratio = frame.table(link).at(at[0], t, at[1], m);
                for (var l : brackets.slices(at[2], at[3], at[4])) {
                    sum += ratio > 0 ? ratio * point.rate(at[0], l, t, m, at[5]) : 0;
                }
            }
        }
        return sum;
    }

    /// S3: what a year adds.
    private double net(EnergyTable charge, EnergyTable discharge, int r, int s, int y) {
        var sum = new double[1];
        brackets.visit((ls, ld, lh) ->
                sum[0] += (charge.at(new int[] {r, s, ls, ld, lh, y}) - discharge.at(new int[] {r, s, ls, ld, lh, y}))
                        * brackets.length(ls, ld, lh, y));
        return sum[0];
    }

    /// SI4–SI10.
    private double cost(int r, int s, int y) {
        return frame.table(CAPITAL_COST_STORAGE).at(r, s, y)
                * point.newStorage(r, s, y)
                * (1 / frame.discount(frame.storageRate(r, s), y) - model.charges.leftOfStorage(r, s, y));
    }
}
