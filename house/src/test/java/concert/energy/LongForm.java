package concert.energy;

import static concert.scenario.energy.EnergyParameter.*;

import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The published long form, evaluated at a plan: from what is built, run, traded and stored alone, without the
/// engine's columns and rows.
final class LongForm {
    private static final double TOLERANCE = 1e-6;

    private final EnergySystem system;
    private final EnergyPlan.Optimal plan;
    private final List<String> violations = new ArrayList<>();
    private final int regions;
    private final int years;
    private final int slices;
    private final int technologies;
    private final int modes;
    private final int fuels;
    private final int emissions;
    private final int[] year;
    private double objective;

    LongForm(EnergyPlan.Optimal plan) {
        this.system = plan.system();
        this.plan = plan;
        regions = size(EnergySet.REGION);
        years = size(EnergySet.YEAR);
        slices = size(EnergySet.TIMESLICE);
        technologies = size(EnergySet.TECHNOLOGY);
        modes = size(EnergySet.MODE_OF_OPERATION);
        fuels = size(EnergySet.FUEL);
        emissions = size(EnergySet.EMISSION);
        year = system.years();
        for (var r = 0; r < regions; r++) {
            for (var y = 0; y < years; y++) {
                for (var t = 0; t < technologies; t++) {
                    capacity(r, t, y);
                    cost(r, t, y);
                }
                balance(r, y);
                reserve(r, y);
                renewable(r, y);
                emission(r, y);
            }
            period(r);
            for (var s = 0; s < size(EnergySet.STORAGE); s++) {
                new Store(r, s).check();
            }
        }
    }

    List<String> violations() {
        return violations;
    }

    double objective() {
        return objective;
    }

    private int size(EnergySet set) {
        return system.roster(set).size();
    }

    private EnergyTable of(EnergyParameter parameter) {
        return system.table(parameter);
    }

    private void atMost(String rule, double left, double right, int... place) {
        if (!(left <= right + TOLERANCE * Math.max(1, Math.max(Math.abs(left), Math.abs(right))))) {
            violations.add(rule + Arrays.toString(place) + ": " + left + " > " + right);
        }
    }

    private void equal(String rule, double left, double right, int... place) {
        atMost(rule, left, right, place);
        atMost(rule, right, left, place);
    }

    private double act(int r, int l, int t, int m, int y) {
        return plan.table(ResultTable.RATE_OF_ACTIVITY).at(r, l, t, m, y);
    }

    private double built(int r, int t, int y) {
        return plan.table(ResultTable.NEW_CAPACITY).at(r, t, y);
    }

    private double total(int r, int t, int y) {
        var sum = of(RESIDUAL_CAPACITY).at(r, t, y);
        for (var yy = 0; yy < years; yy++) {
            var age = year[y] - year[yy];
            if (age >= 0 && age < of(OPERATIONAL_LIFE).at(r, t)) {
                sum += built(r, t, yy);
            }
        }
        return sum;
    }

    private double annual(int r, int t, int m, int y) {
        var sum = 0.0;
        for (var l = 0; l < slices; l++) {
            sum += act(r, l, t, m, y) * of(YEAR_SPLIT).at(l, y);
        }
        return sum;
    }

    private double annual(int r, int t, int y) {
        var sum = 0.0;
        for (var m = 0; m < modes; m++) {
            sum += annual(r, t, m, y);
        }
        return sum;
    }

    private void capacity(int r, int t, int y) {
        var total = total(r, t, y);
        equal("CAa2", total, plan.table(ResultTable.TOTAL_CAPACITY_ANNUAL).at(r, t, y), r, t, y);
        atMost("NewCapacity >= 0", 0, built(r, t, y), r, t, y);
        atMost("TotalCapacityAnnual >= 0", 0, total, r, t, y);
        var unit = of(CAPACITY_TO_ACTIVITY_UNIT).at(r, t);
        var reach = 0.0;
        for (var l = 0; l < slices; l++) {
            var rate = 0.0;
            for (var m = 0; m < modes; m++) {
                var act = act(r, l, t, m, y);
                atMost("RateOfActivity >= 0", 0, act, r, l, t, m, y);
                rate += act;
                for (var f = 0; f < fuels; f++) {
                    atMost("EBa1 >= 0", 0, act * of(OUTPUT_ACTIVITY_RATIO).at(r, t, f, m, y), r, l, t, f, m, y);
                    atMost("EBa4 >= 0", 0, act * of(INPUT_ACTIVITY_RATIO).at(r, t, f, m, y), r, l, t, f, m, y);
                }
            }
            var factor = of(CAPACITY_FACTOR).at(r, t, l, y);
            atMost("CAa4", rate, total * factor * unit, r, l, t, y);
            reach += total * factor * of(YEAR_SPLIT).at(l, y);
        }
        atMost("CAb1", annual(r, t, y), reach * of(AVAILABILITY_FACTOR).at(r, t, y) * unit, r, t, y);
        var size = of(CAPACITY_OF_ONE_TECHNOLOGY_UNIT).at(r, t, y);
        if (size != 0) {
            var units = built(r, t, y) / size;
            equal("CAa5", units, Math.rint(units), r, t, y);
        }
        limit("TCC1", TOTAL_ANNUAL_MAX_CAPACITY, total, r, t, y);
        floor("TCC2", TOTAL_ANNUAL_MIN_CAPACITY, total, r, t, y);
        limit("NCC1", TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT, built(r, t, y), r, t, y);
        floor("NCC2", TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT, built(r, t, y), r, t, y);
        limit("AAC2", TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT, annual(r, t, y), r, t, y);
        floor("AAC3", TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT, annual(r, t, y), r, t, y);
    }

    private void limit(String rule, EnergyParameter parameter, double found, int... place) {
        var most = of(parameter).at(place);
        if (most != -1) {
            atMost(rule, found, most, place);
        }
    }

    private void floor(String rule, EnergyParameter parameter, double found, int... place) {
        var least = of(parameter).at(place);
        if (least > 0) {
            atMost(rule, least, found, place);
        }
    }

    /// OC1–OC4, CC1–CC2, SV1–SV4, E3–E5 and TDC1, as printed.
    private void cost(int r, int t, int y) {
        var d = of(DISCOUNT_RATE).at(r);
        var mid = Math.pow(1 + d, year[y] - year[0] + 0.5);
        var variable = 0.0;
        var prices = 0.0;
        for (var m = 0; m < modes; m++) {
            variable += annual(r, t, m, y) * of(VARIABLE_COST).at(r, t, m, y);
            prices += of(VARIABLE_COST).at(r, t, m, y);
        }
        variable = prices == 0 ? 0 : variable;
        atMost("OC1 >= 0", 0, variable, r, t, y);
        var fixed = total(r, t, y) * of(FIXED_COST).at(r, t, y);
        atMost("OC2 >= 0", 0, fixed, r, t, y);
        var own = of(DISCOUNT_RATE_IDV).at(r, t);
        var i = Double.isNaN(own) ? d : own;
        var life = of(OPERATIONAL_LIFE).at(r, t);
        var recovery = i == 0 ? 1 / life : (1 - Math.pow(1 + i, -1)) / (1 - Math.pow(1 + i, -life));
        var annuity = d == 0 ? life : (1 - Math.pow(1 + d, -life)) * (1 + d) / d;
        var capital = of(CAPITAL_COST).at(r, t, y) * built(r, t, y) * recovery * annuity;
        atMost("CC1 >= 0", 0, capital, r, t, y);
        var salvage = capital * left(r, y, d, life);
        var penalty = 0.0;
        for (var e = 0; e < emissions; e++) {
            for (var m = 0; m < modes; m++) {
                var emitted = of(EMISSION_ACTIVITY_RATIO).at(r, t, e, m, y) * annual(r, t, m, y);
                atMost("E1 >= 0", 0, emitted, r, t, e, m, y);
                atMost("E3 >= 0", 0, emitted * of(EMISSIONS_PENALTY).at(r, e, y), r, t, e, m, y);
                penalty += emitted * of(EMISSIONS_PENALTY).at(r, e, y);
            }
        }
        objective += (fixed + variable + penalty) / mid
                + capital / Math.pow(1 + d, year[y] - year[0])
                - salvage / Math.pow(1 + d, 1 + year[years - 1] - year[0]);
    }

    /// SV1–SV3, SI6–SI8: the share of capital that is left.
    private double left(int r, int y, double d, double life) {
        var last = year[years - 1];
        if (year[y] + life - 1 <= last) {
            return 0;
        }
        if (of(DEPRECIATION_METHOD).at(r) == 1 && d > 0) {
            return 1 - (Math.pow(1 + d, last - year[y] + 1) - 1) / (Math.pow(1 + d, life) - 1);
        }
        return 1 - (last - year[y] + 1) / life;
    }

    private void balance(int r, int y) {
        for (var f = 0; f < fuels; f++) {
            var made = 0.0;
            for (var t = 0; t < technologies; t++) {
                for (var m = 0; m < modes; m++) {
                    made += of(OUTPUT_ACTIVITY_RATIO).at(r, t, f, m, y);
                }
            }
            var sum = 0.0;
            for (var l = 0; l < slices; l++) {
                var demand = of(SPECIFIED_ANNUAL_DEMAND).at(r, f, y)
                        * of(SPECIFIED_DEMAND_PROFILE).at(r, f, l, y);
                atMost("EQ >= 0", 0, demand, r, l, f, y);
                var net = net(r, l, f, y);
                sum += net;
                if (made != 0) {
                    atMost("EBa11", demand, net, r, l, f, y);
                }
            }
            if (made != 0) {
                atMost("EBb4", of(ACCUMULATED_ANNUAL_DEMAND).at(r, f, y), sum, r, f, y);
            }
        }
    }

    private double net(int r, int l, int f, int y) {
        var net = 0.0;
        for (var t = 0; t < technologies; t++) {
            for (var m = 0; m < modes; m++) {
                net += act(r, l, t, m, y)
                        * of(YEAR_SPLIT).at(l, y)
                        * (of(OUTPUT_ACTIVITY_RATIO).at(r, t, f, m, y)
                                - of(INPUT_ACTIVITY_RATIO).at(r, t, f, m, y));
            }
        }
        for (var rr = 0; rr < regions; rr++) {
            var trade = plan.table(ResultTable.TRADE);
            equal("EBa10", trade.at(r, rr, l, f, y), -trade.at(rr, r, l, f, y), r, rr, l, f, y);
            net -= of(TRADE_ROUTE).at(r, rr, f, y) * trade.at(r, rr, l, f, y);
        }
        return net;
    }

    private void reserve(int r, int y) {
        var margin = of(RESERVE_MARGIN).at(r, y);
        var capacity = 0.0;
        for (var t = 0; t < technologies; t++) {
            capacity += total(r, t, y)
                    * of(RESERVE_MARGIN_TAG_TECHNOLOGY).at(r, t, y)
                    * of(CAPACITY_TO_ACTIVITY_UNIT).at(r, t);
        }
        for (var l = 0; l < slices && margin > 0; l++) {
            var demand = 0.0;
            for (var f = 0; f < fuels; f++) {
                for (var t = 0; t < technologies; t++) {
                    for (var m = 0; m < modes; m++) {
                        demand += of(RESERVE_MARGIN_TAG_FUEL).at(r, f, y)
                                * of(OUTPUT_ACTIVITY_RATIO).at(r, t, f, m, y)
                                * act(r, l, t, m, y);
                    }
                }
            }
            atMost("RM3", demand * margin, capacity, r, l, y);
        }
    }

    private void renewable(int r, int y) {
        var target = 0.0;
        var renewable = 0.0;
        for (var f = 0; f < fuels; f++) {
            for (var t = 0; t < technologies; t++) {
                for (var m = 0; m < modes; m++) {
                    var made = of(OUTPUT_ACTIVITY_RATIO).at(r, t, f, m, y) * annual(r, t, m, y);
                    target += of(RE_TAG_FUEL).at(r, f, y) * made;
                    renewable += of(RE_TAG_TECHNOLOGY).at(r, t, y) * made;
                }
            }
        }
        atMost("RE4", of(RE_MIN_PRODUCTION_TARGET).at(r, y) * target, renewable, r, y);
    }

    private double emitted(int r, int e, int y) {
        var sum = 0.0;
        for (var t = 0; t < technologies; t++) {
            for (var m = 0; m < modes; m++) {
                sum += of(EMISSION_ACTIVITY_RATIO).at(r, t, e, m, y) * annual(r, t, m, y);
            }
        }
        return sum;
    }

    private void emission(int r, int y) {
        for (var e = 0; e < emissions; e++) {
            limit(
                    "E8",
                    ANNUAL_EMISSION_LIMIT,
                    emitted(r, e, y) + of(ANNUAL_EXOGENOUS_EMISSION).at(r, e, y),
                    r,
                    e,
                    y);
        }
    }

    private void period(int r) {
        for (var e = 0; e < emissions; e++) {
            var sum = of(MODEL_PERIOD_EXOGENOUS_EMISSION).at(r, e);
            for (var y = 0; y < years; y++) {
                sum += emitted(r, e, y);
            }
            limit("E9", MODEL_PERIOD_EMISSION_LIMIT, sum, r, e);
        }
        for (var t = 0; t < technologies; t++) {
            var sum = 0.0;
            for (var y = 0; y < years; y++) {
                sum += annual(r, t, y);
            }
            limit("TAC2", TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_UPPER_LIMIT, sum, r, t);
            floor("TAC3", TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT, sum, r, t);
        }
    }

    /// S1–S15, SC1–SC6, SI1–SI10 of one store.
    private final class Store {
        private final int r;
        private final int s;
        private final int seasons = size(EnergySet.SEASON);
        private final int days = size(EnergySet.DAYTYPE);
        private final int brackets = size(EnergySet.DAILYTIMEBRACKET);
        private double yearStart;

        Store(int r, int s) {
            this.r = r;
            this.s = s;
        }

        void check() {
            var d = of(DISCOUNT_RATE_STORAGE).at(r, s);
            d = Double.isNaN(d) ? of(DISCOUNT_RATE).at(r) : d;
            yearStart = of(STORAGE_LEVEL_START).at(r, s);
            for (var y = 0; y < years; y++) {
                levels(y);
                var built = plan.table(ResultTable.NEW_STORAGE_CAPACITY).at(r, s, y);
                atMost("NewStorageCapacity >= 0", 0, built, r, s, y);
                var capital = of(CAPITAL_COST_STORAGE).at(r, s, y) * built;
                var life = of(OPERATIONAL_LIFE_STORAGE).at(r, s);
                objective += capital / Math.pow(1 + d, year[y] - year[0])
                        - capital * left(r, y, d, life) / Math.pow(1 + d, year[years - 1] - year[0] + 1);
            }
        }

        private double rate(EnergyParameter link, int ls, int ld, int lh, int y) {
            var sum = 0.0;
            for (var t = 0; t < technologies; t++) {
                for (var m = 0; m < modes; m++) {
                    for (var l = 0; l < slices; l++) {
                        if (of(link).at(r, t, s, m) > 0) {
                            sum += act(r, l, t, m, y) * of(link).at(r, t, s, m) * in(l, ls, ld, lh);
                        }
                    }
                }
            }
            return sum;
        }

        private double in(int l, int ls, int ld, int lh) {
            return of(CONVERSIONLS).at(l, ls)
                    * of(CONVERSIONLD).at(l, ld)
                    * of(CONVERSIONLH).at(l, lh);
        }

        private double net(int ls, int ld, int lh, int y) {
            return rate(TECHNOLOGY_TO_STORAGE, ls, ld, lh, y) - rate(TECHNOLOGY_FROM_STORAGE, ls, ld, lh, y);
        }

        private void levels(int y) {
            var day = new double[seasons][days][brackets];
            var withinYear = new double[seasons];
            for (var ls = 0; ls < seasons; ls++) {
                for (var ld = 0; ld < days; ld++) {
                    for (var lh = 0; lh < brackets; lh++) {
                        atMost(
                                "SC5",
                                rate(TECHNOLOGY_TO_STORAGE, ls, ld, lh, y),
                                of(STORAGE_MAX_CHARGE_RATE).at(r, s),
                                r,
                                s,
                                y);
                        atMost(
                                "SC6",
                                rate(TECHNOLOGY_FROM_STORAGE, ls, ld, lh, y),
                                of(STORAGE_MAX_DISCHARGE_RATE).at(r, s),
                                r,
                                s,
                                y);
                        day[ls][ld][lh] = net(ls, ld, lh, y) * of(DAY_SPLIT).at(lh, y);
                        for (var l = 0; l < slices; l++) {
                            withinYear[ls] +=
                                    net(ls, ld, lh, y) * of(YEAR_SPLIT).at(l, y) * in(l, ls, ld, lh);
                        }
                    }
                }
            }
            var seasonStart = yearStart;
            var yearFinish = yearStart + Arrays.stream(withinYear).sum();
            for (var ls = 0; ls < seasons; ls++) {
                var seasonFinish = ls == seasons - 1 ? yearFinish : seasonStart + withinYear[ls];
                season(y, ls, day[ls], seasonStart, seasonFinish);
                seasonStart += withinYear[ls];
            }
            yearStart = yearFinish;
        }

        private void season(int y, int ls, double[][] day, double start, double finish) {
            var starts = new double[days];
            var finishes = new double[days];
            for (var ld = 0; ld < days; ld++) {
                starts[ld] = ld == 0 ? start : starts[ld - 1] + week(ls, ld - 1, y, day);
            }
            for (var ld = days - 1; ld >= 0; ld--) {
                finishes[ld] = ld == days - 1 ? finish : finishes[ld + 1] - week(ls, ld + 1, y, day);
            }
            for (var ld = 0; ld < days; ld++) {
                for (var lh = 0; lh < brackets; lh++) {
                    within("SC1", starts[ld] + sum(day[ld], 0, lh), y);
                    within("SC3", finishes[ld] - sum(day[ld], lh + 1, brackets), y);
                    if (ld > 0) {
                        within("SC2", starts[ld] - sum(day[ld - 1], lh + 1, brackets), y);
                        within("SC4", finishes[ld - 1] + sum(day[ld], 0, lh), y);
                    }
                }
            }
        }

        private double week(int ls, int ld, int y, double[][] day) {
            return of(DAYS_IN_DAY_TYPE).at(ls, ld, y) * sum(day[ld], 0, brackets);
        }

        private static double sum(double[] values, int from, int to) {
            return Arrays.stream(values, from, to).sum();
        }

        private void within(String rule, double level, int y) {
            var size = of(RESIDUAL_STORAGE_CAPACITY).at(r, s, y);
            for (var yy = 0; yy < years; yy++) {
                var age = year[y] - year[yy];
                if (age >= 0 && age < of(OPERATIONAL_LIFE_STORAGE).at(r, s)) {
                    size += plan.table(ResultTable.NEW_STORAGE_CAPACITY).at(r, s, yy);
                }
            }
            atMost(rule, level, size, r, s, y);
            atMost(rule, of(MIN_STORAGE_CHARGE).at(r, s, y) * size, level, r, s, y);
        }
    }
}
