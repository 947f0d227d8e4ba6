package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.ACCUMULATED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_DEMAND_PROFILE;
import static concert.scenario.energy.EnergyParameter.TRADE_ROUTE;

/// Energy balance A and B (EQ, EBa1–EBa11, EBb1–EBb4): what is made covers what is asked for, used and traded away.
///
/// A fuel that nobody can make in a year has no balance there: in the long form its production is free.
record EnergyBalance(Formulation model) {

    void add() {
        var frame = model.frame;
        frame.visit(TRADE_ROUTE, (place, _) -> route(place[0], place[1], place[2], place[3]));
        for (var r = 0; r < frame.regions; r++) {
            for (var f = 0; f < frame.fuels; f++) {
                for (var y = 0; y < frame.years; y++) {
                    balances(r, f, y);
                }
            }
        }
    }

    /// EBa10: Trade[r,rr,l,f,y] = −Trade[rr,r,l,f,y], so a pair of regions shares columns, one for each slice,
    /// positive where the first exports. A region trades nothing with itself.
    private void route(int r, int rr, int f, int y) {
        if (r == rr || model.columns.trade(r, rr, f, y) != Columns.NONE) {
            return;
        }
        for (var l = 0; l < model.frame.slices; l++) {
            var column = model.column(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            if (l == 0) {
                model.columns.setTrade(r, rr, f, y, column);
            }
        }
    }

    private void balances(int r, int f, int y) {
        var frame = model.frame;
        var made = model.outputs.sum(r, f, y) != 0;
        var unserved = model.slacks().size();
        var specified = 0.0;
        for (var l = 0; l < frame.slices; l++) {
            var demand = frame.table(SPECIFIED_ANNUAL_DEMAND).at(r, f, y)
                    * frame.table(SPECIFIED_DEMAND_PROFILE).at(r, f, l, y);
            specified += demand;
            if (demand < 0) {
                // EQ: RateOfDemand is at least 0.
                model.atLeast(Rule.EQ, -demand, r, f, l, y);
            } else if (made) {
                // EBa11: Production − Use − Σ_rr TradeRoute·Trade ≥ Demand, energy of the slice
                net(r, f, l, y);
                model.atLeast(Rule.EBA11, demand, r, f, l, y);
            }
        }
        var accumulated = frame.table(ACCUMULATED_ANNUAL_DEMAND).at(r, f, y);
        if (made && accumulated > specified) {
            // EBb4: the same over the year. It does not contain the demand with a profile.
            for (var l = 0; l < frame.slices; l++) {
                net(r, f, l, y);
            }
            // What stays unserved in a slice stays unserved in the year, and is paid for once.
            for (var slack : model.slacks().subList(unserved, model.slacks().size())) {
                model.term(slack.column(), 1);
            }
            model.atLeast(Rule.EBB4, accumulated, r, f, y);
        }
    }

    private void net(int r, int f, int l, int y) {
        var frame = model.frame;
        var share = frame.yearSplit(l, y);
        model.outputs.of(r, f, y, (t, m, ratio) -> model.rate(r, l, t, m, y, share * ratio));
        model.inputs.of(r, f, y, (t, m, ratio) -> model.rate(r, l, t, m, y, -share * ratio));
        for (var rr = 0; rr < frame.regions && model.columns.hasTrade(); rr++) {
            var route = frame.table(TRADE_ROUTE).at(r, rr, f, y);
            if (route != 0 && r != rr) {
                model.term(model.columns.trade(r, rr, f, y) + l, r < rr ? -route : route);
            }
        }
    }
}
