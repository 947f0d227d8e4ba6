package concert.energy.result;

import static concert.scenario.energy.EnergyParameter.CAPITAL_COST;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST_STORAGE;
import static concert.scenario.energy.EnergyParameter.EMISSIONS_PENALTY;
import static concert.scenario.energy.EnergyParameter.FIXED_COST;
import static concert.scenario.energy.EnergyParameter.VARIABLE_COST;

import concert.energy.formulation.Formulation;
import concert.energy.frame.Frame;
import concert.energy.frame.LoanPayments;
import concert.energy.frame.UnservedCosts;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergyTable;
import java.util.Map;

/// The tables of a plan in units of money.
final class Expenses {
    private final Formulation model;
    private final Frame frame;
    private final Point point;
    private final double[] values;
    private final LoanPayments debts;

    Expenses(Formulation model, double[] values) {
        this.model = model;
        this.frame = model.frame;
        this.point = new Point(model, values);
        this.values = values;
        this.debts = new LoanPayments(frame, model.charges);
    }

    void into(Map<ResultTable, EnergyTable> tables) {
        var cells = new Cells(frame.system);
        var capital = cells.fill(ResultTable.CAPITAL_INVESTMENT, at -> capital(at[0], at[1], at[2]));
        var fixed = cells.fill(
                ResultTable.ANNUAL_FIXED_OPERATING_COST,
                at -> frame.table(FIXED_COST).at(at[0], at[1], at[2]) * point.total(at[0], at[1], at[2]));
        var variable = cells.fill(ResultTable.ANNUAL_VARIABLE_OPERATING_COST, at -> variable(at[0], at[1], at[2]));
        var penalty = penalties();
        var salvage = cells.fill(
                ResultTable.DISCOUNTED_SALVAGE_VALUE,
                at -> capital.at(at[0], at[1], at[2]) * model.charges.left(at[0], at[1], at[2]));
        tables.put(ResultTable.CAPITAL_INVESTMENT, capital);
        tables.put(
                ResultTable.DISCOUNTED_CAPITAL_INVESTMENT,
                cells.fill(
                        ResultTable.DISCOUNTED_CAPITAL_INVESTMENT,
                        at -> capital.at(at[0], at[1], at[2]) / frame.discount(frame.rate(at[0]), at[2])));
        tables.put(ResultTable.ANNUAL_FIXED_OPERATING_COST, fixed);
        tables.put(ResultTable.ANNUAL_VARIABLE_OPERATING_COST, variable);
        tables.put(ResultTable.DISCOUNTED_TECHNOLOGY_EMISSIONS_PENALTY, penalty);
        tables.put(ResultTable.DISCOUNTED_SALVAGE_VALUE, salvage);
        tables.put(ResultTable.DEBT_SERVICE, cells.fill(ResultTable.DEBT_SERVICE, at -> debt(at[0], at[1])));
        var unserved = ResultTables.unserved(model, values);
        var costs = new UnservedCosts(frame);
        var missing =
                cells.fill(ResultTable.DISCOUNTED_UNSERVED_COST, at -> costs.of(at) * unserved.at(at[0], at[1], at[2]));
        tables.put(ResultTable.DISCOUNTED_UNSERVED_COST, missing);
        // TDC1, TDC2
        tables.put(ResultTable.TOTAL_DISCOUNTED_COST, cells.fill(ResultTable.TOTAL_DISCOUNTED_COST, at -> {
            var r = at[0];
            var y = at[1];
            var sum = stores(r, y) + contracts(r, y);
            for (var fuel = 0; fuel < frame.fuels; fuel++) {
                sum += missing.at(r, fuel, y);
            }
            for (var t = 0; t < frame.technologies; t++) {
                sum += (fixed.at(r, t, y) + variable.at(r, t, y)) / frame.discountMid(r, y)
                        + capital.at(r, t, y) / frame.discount(frame.rate(r), y)
                        + penalty.at(r, t, y)
                        - salvage.at(r, t, y);
            }
            return sum;
        }));
    }

    private double capital(int r, int t, int y) {
        return frame.table(CAPITAL_COST).at(r, t, y) * model.charges.factor(r, t) * point.built(r, t, y);
    }

    /// OC1: nothing where the costs of the modes add up to 0.
    private double variable(int r, int t, int y) {
        var sum = 0.0;
        var cost = 0.0;
        for (var m = 0; m < frame.modes; m++) {
            var each = frame.table(VARIABLE_COST).at(r, t, m, y);
            sum += each;
            cost += each == 0 ? 0 : each * point.annual(r, t, m, y);
        }
        return sum == 0 ? 0 : cost;
    }

    private EnergyTable penalties() {
        var table = ResultTable.DISCOUNTED_TECHNOLOGY_EMISSIONS_PENALTY;
        var draft = new EnergyTable.Draft(table.sets(), frame.system.sets(), 0);
        for (var r = 0; r < frame.regions; r++) {
            for (var y = 0; y < frame.years; y++) {
                var sums = penalties(r, y);
                for (var t = 0; t < sums.length; t++) {
                    if (sums[t] != 0) {
                        draft.set(sums[t] / frame.discountMid(r, y), r, t, y);
                    }
                }
            }
        }
        return draft.table();
    }

    private double[] penalties(int r, int y) {
        var sums = new double[frame.technologies];
        for (var e = 0; e < frame.emissions; e++) {
            var penalty = frame.table(EMISSIONS_PENALTY).at(r, e, y);
            if (penalty != 0) {
                model.pollution.of(r, e, y, (t, m, ratio) -> sums[t] += penalty * ratio * point.annual(r, t, m, y));
            }
        }
        return sums;
    }

    private double stores(int r, int y) {
        var sum = 0.0;
        for (var s = 0; s < frame.stores; s++) {
            sum += frame.table(CAPITAL_COST_STORAGE).at(r, s, y)
                    * point.newStorage(r, s, y)
                    * (1 / frame.discount(frame.storageRate(r, s), y) - model.charges.leftOfStorage(r, s, y));
        }
        return sum;
    }

    private double contracts(int r, int y) {
        var sum = 0.0;
        var contracts = frame.system.arrangements().contracts();
        for (var contract = 0; contract < contracts.size(); contract++) {
            var terms = contracts.get(contract);
            if (frame.system.roster(EnergySet.REGION).index(terms.region()) == r && terms.delivers(frame.year(y))) {
                var paid = Math.max(point.delivered(contract, y), terms.takeOrPay() * terms.capacity());
                sum += terms.price() * paid / frame.discountMid(r, y);
            }
        }
        return sum;
    }

    private double debt(int r, int y) {
        var sum = new double[1];
        debts.of(r, y, (t, built, paid, _) -> sum[0] += paid * point.built(r, t, built));
        return sum[0];
    }
}
