package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.CAPACITY_OF_ONE_TECHNOLOGY_UNIT;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST_STORAGE;
import static concert.scenario.energy.EnergyParameter.EMISSIONS_PENALTY;
import static concert.scenario.energy.EnergyParameter.EMISSION_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.FIXED_COST;
import static concert.scenario.energy.EnergyParameter.INPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.OUTPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.TECHNOLOGY_FROM_STORAGE;
import static concert.scenario.energy.EnergyParameter.TECHNOLOGY_TO_STORAGE;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT;
import static concert.scenario.energy.EnergyParameter.VARIABLE_COST;

import concert.energy.formulation.Formulation.Limit;
import concert.scenario.energy.EnergyParameter;
import java.util.BitSet;

/// The quantities that a plan decides, with limits on single ones as bounds: NewCapacity (NCC1, NCC2),
/// TotalCapacityAnnual (TCC1, TCC2), RateOfActivity, NewStorageCapacity.
///
/// Every quantity of the long form is at least 0. So a negative cost or ratio keeps what it multiplies at 0.
record Variables(Formulation model) {
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final double NO_LIMIT = -1;

    void add() {
        var frame = model.frame;
        for (var r = 0; r < frame.regions; r++) {
            for (var t = 0; t < frame.technologies; t++) {
                for (var y = 0; y < frame.years; y++) {
                    capacity(r, t, y);
                }
            }
            for (var s = 0; s < frame.stores; s++) {
                for (var y = 0; y < frame.years; y++) {
                    var most = isForbidden(frame.table(CAPITAL_COST_STORAGE).at(r, s, y)) ? 0 : ANY;
                    model.columns.setNewStorage(r, s, y, model.column(0, most));
                    model.columns.setStorage(r, s, y, model.column(Double.NEGATIVE_INFINITY, ANY));
                }
            }
        }
        activities();
    }

    private void capacity(int r, int t, int y) {
        var frame = model.frame;
        var least =
                Math.max(0, frame.table(TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT).at(r, t, y));
        var built = model.limited(new Limit(Rule.NCC2, least), mostBuilt(r, t, y), r, t, y);
        model.columns.setBuilt(r, t, y, built);
        var roof = isForbidden(frame.table(FIXED_COST).at(r, t, y))
                ? new Limit(Rule.SIGNS, 0)
                : limit(Rule.TCC1, frame.table(TOTAL_ANNUAL_MAX_CAPACITY).at(r, t, y));
        var floor = Math.max(0, frame.table(TOTAL_ANNUAL_MIN_CAPACITY).at(r, t, y));
        model.columns.setTotal(r, t, y, model.limited(new Limit(Rule.TCC2, floor), roof, r, t, y));
        var unit = frame.table(CAPACITY_OF_ONE_TECHNOLOGY_UNIT).at(r, t, y);
        if (unit != 0) {
            // CAa5: NewCapacity = CapacityOfOneTechnologyUnit · NumberOfNewTechnologyUnits
            var units = model.integer();
            model.columns.setUnits(r, t, y, units);
            model.term(built, 1);
            model.term(units, -unit);
            model.equal(Rule.CAA5, 0, r, t, y);
        }
    }

    private boolean isForbidden(double cost) {
        return cost < 0 && model.signs == Signs.PUBLISHED;
    }

    private Limit mostBuilt(int r, int t, int y) {
        if (isForbidden(model.frame.table(CAPITAL_COST).at(r, t, y))) {
            return new Limit(Rule.SIGNS, 0);
        }
        return model.charges.canServe(r, t, y)
                ? limit(
                        Rule.NCC1,
                        model.frame.table(TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT).at(r, t, y))
                : new Limit(Rule.LEAD, 0);
    }

    private static Limit limit(Rule rule, double number) {
        return new Limit(rule, number == NO_LIMIT ? ANY : number);
    }

    private void activities() {
        var frame = model.frame;
        var forbidden = forbidden();
        var useful = useful();
        for (var r = 0; r < frame.regions; r++) {
            for (var t = 0; t < frame.technologies; t++) {
                for (var y = 0; y < frame.years; y++) {
                    var needed = keepsAll(r, t, y);
                    for (var m = 0; m < frame.modes; m++) {
                        var cell = cell(r, t, m, y);
                        if (!forbidden.get(cell) && (needed || useful.get(cell))) {
                            activity(r, t, m, y);
                        }
                    }
                }
            }
        }
    }

    private void activity(int r, int t, int m, int y) {
        for (var l = 0; l < model.frame.slices; l++) {
            var column = model.column(0, ANY);
            if (l == 0) {
                model.columns.setActivity(r, t, m, y, column);
            }
        }
    }

    private int cell(int r, int t, int m, int y) {
        var frame = model.frame;
        return ((r * frame.technologies + t) * frame.years + y) * frame.modes + m;
    }

    /// Modes that a negative ratio, or a negative penalty on what they emit, keeps at 0.
    private BitSet forbidden() {
        var frame = model.frame;
        var forbidden = new BitSet();
        if (model.signs == Signs.RELAXED) {
            return forbidden;
        }
        for (var ratio : new EnergyParameter[] {OUTPUT_ACTIVITY_RATIO, INPUT_ACTIVITY_RATIO, EMISSION_ACTIVITY_RATIO}) {
            frame.visit(ratio, (place, value) -> {
                if (value < 0) {
                    forbidden.set(cell(place[0], place[1], place[3], place[4]));
                }
            });
        }
        frame.visit(EMISSIONS_PENALTY, (place, penalty) -> {
            if (penalty < 0) {
                model.pollution.of(
                        place[0], place[1], place[2], (t, m, _) -> forbidden.set(cell(place[0], t, m, place[2])));
            }
        });
        return forbidden;
    }

    /// Modes that make, use or emit something, or charge or discharge a store.
    private BitSet useful() {
        var frame = model.frame;
        var useful = new BitSet();
        for (var ratio : new EnergyParameter[] {OUTPUT_ACTIVITY_RATIO, INPUT_ACTIVITY_RATIO, EMISSION_ACTIVITY_RATIO}) {
            frame.visit(ratio, (place, _) -> useful.set(cell(place[0], place[1], place[3], place[4])));
        }
        for (var store : new EnergyParameter[] {TECHNOLOGY_TO_STORAGE, TECHNOLOGY_FROM_STORAGE}) {
            frame.visit(store, (place, _) -> {
                for (var y = 0; y < frame.years; y++) {
                    useful.set(cell(place[0], place[1], place[3], y));
                }
            });
        }
        return useful;
    }

    /// Whether modes without any ratio count too: a lower limit on activity asks for them, and their cost may pay for
    /// the negative cost of another mode.
    private boolean keepsAll(int r, int t, int y) {
        var frame = model.frame;
        if (frame.table(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT).at(r, t, y) > 0
                || frame.table(TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT)
                                .at(r, t)
                        > 0) {
            return true;
        }
        for (var m = 0; m < frame.modes; m++) {
            if (frame.table(VARIABLE_COST).at(r, t, m, y) < 0) {
                return true;
            }
        }
        return false;
    }
}
