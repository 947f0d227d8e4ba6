package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.CAPITAL_COST;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST_STORAGE;
import static concert.scenario.energy.EnergyParameter.EMISSIONS_PENALTY;
import static concert.scenario.energy.EnergyParameter.FIXED_COST;
import static concert.scenario.energy.EnergyParameter.VARIABLE_COST;

/// The objective (OC1–OC4, CC1–CC2, SV1–SV4, E3–E5, SI4–SI10, TDC1–TDC2): operation, capital less what is left of it,
/// penalties on emissions, and stores, all discounted to the start of the first year.
record Costs(Formulation model) {

    void add() {
        var frame = model.frame;
        for (var r = 0; r < frame.regions; r++) {
            for (var y = 0; y < frame.years; y++) {
                for (var t = 0; t < frame.technologies; t++) {
                    model.cost(model.columns.built(r, t, y), capital(r, t, y));
                    var fixed = frame.table(FIXED_COST).at(r, t, y);
                    model.cost(model.columns.total(r, t, y), fixed / frame.discountMid(r, y));
                    variable(r, t, y);
                }
                penalties(r, y);
                for (var s = 0; s < frame.stores; s++) {
                    model.cost(model.columns.newStorage(r, s, y), storage(r, s, y));
                }
            }
        }
    }

    /// CC1, SV1–SV4: K/DF − K·sv/(1 + d)^N with K = CapitalCost·CRF·PVA, or as it is financed.
    private double capital(int r, int t, int y) {
        var frame = model.frame;
        return frame.table(CAPITAL_COST).at(r, t, y)
                * model.charges.factor(r, t)
                * (1 / frame.discount(frame.rate(r), y) - model.charges.left(r, t, y));
    }

    /// SI4–SI10: like capital, at the store's rate and without CRF and PVA.
    private double storage(int r, int s, int y) {
        var frame = model.frame;
        return frame.table(CAPITAL_COST_STORAGE).at(r, s, y)
                * (1 / frame.discount(frame.storageRate(r, s), y) - model.charges.leftOfStorage(r, s, y));
    }

    /// OC1: Σ_m Ann·VariableCost, unless the costs of the modes add up to 0. It is at least 0.
    private void variable(int r, int t, int y) {
        var frame = model.frame;
        if (!isCounted(r, t, y)) {
            return;
        }
        var negative = false;
        for (var m = 0; m < frame.modes; m++) {
            var cost = frame.table(VARIABLE_COST).at(r, t, m, y);
            activity(r, t, m, y, cost);
            negative |= cost < 0;
        }
        if (negative && model.signs == Signs.PUBLISHED) {
            for (var m = 0; m < frame.modes; m++) {
                model.annual(r, t, m, y, frame.table(VARIABLE_COST).at(r, t, m, y));
            }
            model.atLeast(Rule.OC1, 0, r, t, y);
        }
    }

    private boolean isCounted(int r, int t, int y) {
        var sum = 0.0;
        for (var m = 0; m < model.frame.modes; m++) {
            sum += model.frame.table(VARIABLE_COST).at(r, t, m, y);
        }
        return sum != 0;
    }

    /// Adds the variable cost of a technology to costs of the columns.
    void addVariable(int t, double[] costs) {
        var frame = model.frame;
        for (var r = 0; r < frame.regions; r++) {
            for (var y = 0; y < frame.years; y++) {
                for (var m = 0; m < frame.modes && isCounted(r, t, y); m++) {
                    var cost = frame.table(VARIABLE_COST).at(r, t, m, y);
                    for (var l = 0; l < frame.slices && model.columns.runs(r, t, m, y); l++) {
                        costs[model.columns.activity(r, l, t, m, y)] += rate(r, l, y, cost);
                    }
                }
            }
        }
    }

    /// E3–E5: what is given off, times the penalty. Exogenous emissions pay none.
    private void penalties(int r, int y) {
        var frame = model.frame;
        for (var e = 0; e < frame.emissions; e++) {
            var penalty = frame.table(EMISSIONS_PENALTY).at(r, e, y);
            if (penalty != 0) {
                model.pollution.of(r, e, y, (t, m, ratio) -> activity(r, t, m, y, penalty * ratio));
            }
        }
    }

    private void activity(int r, int t, int m, int y, double cost) {
        var frame = model.frame;
        if (model.columns.runs(r, t, m, y) && cost != 0) {
            for (var l = 0; l < frame.slices; l++) {
                model.cost(model.columns.activity(r, l, t, m, y), rate(r, l, y, cost));
            }
        }
    }

    /// What a rate of activity of one costs in a slice, where the activity of a year costs this much.
    private double rate(int r, int l, int y, double cost) {
        return cost * model.frame.yearSplit(l, y) / model.frame.discountMid(r, y);
    }
}
