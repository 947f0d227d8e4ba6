package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.AVAILABILITY_FACTOR;
import static concert.scenario.energy.EnergyParameter.CAPACITY_FACTOR;
import static concert.scenario.energy.EnergyParameter.CAPACITY_TO_ACTIVITY_UNIT;
import static concert.scenario.energy.EnergyParameter.OPERATIONAL_LIFE;
import static concert.scenario.energy.EnergyParameter.RESIDUAL_CAPACITY;

/// Capacity adequacy A and B (CAa1–CAa4, CAb1): what stands, and what it can do in a slice and in a year.
record CapacityAdequacy(Formulation model) {

    void add() {
        var frame = model.frame;
        for (var r = 0; r < frame.regions; r++) {
            for (var t = 0; t < frame.technologies; t++) {
                for (var y = 0; y < frame.years; y++) {
                    total(r, t, y);
                    if (runs(r, t, y)) {
                        slices(r, t, y);
                        maintenance(r, t, y);
                    }
                }
            }
        }
    }

    private boolean runs(int r, int t, int y) {
        for (var m = 0; m < model.frame.modes; m++) {
            if (model.columns.runs(r, t, m, y)) {
                return true;
            }
        }
        return false;
    }

    /// CAa1, CAa2: TotalCapacityAnnual = ResidualCapacity + Σ NewCapacity of the years yy with 0 ≤ y − yy <
    /// OperationalLife.
    private void total(int r, int t, int y) {
        var frame = model.frame;
        var life = frame.table(OPERATIONAL_LIFE).at(r, t);
        model.term(model.columns.total(r, t, y), 1);
        for (var built = 0; built <= y; built++) {
            if (frame.stands(built, y, life)) {
                model.term(model.columns.built(r, t, built), -1);
            }
        }
        model.equal(Rule.CAA2, frame.table(RESIDUAL_CAPACITY).at(r, t, y), r, t, y);
    }

    /// CAa4: Σ_m Act ≤ TotalCapacityAnnual · CapacityFactor · CapacityToActivityUnit.
    private void slices(int r, int t, int y) {
        var frame = model.frame;
        var unit = frame.table(CAPACITY_TO_ACTIVITY_UNIT).at(r, t);
        for (var l = 0; l < frame.slices; l++) {
            for (var m = 0; m < frame.modes; m++) {
                model.rate(r, l, t, m, y, 1);
            }
            model.term(
                    model.columns.total(r, t, y),
                    -unit * frame.table(CAPACITY_FACTOR).at(r, t, l, y));
            model.atMost(Rule.CAA4, 0, r, t, l, y);
        }
    }

    /// CAb1: Σ_m Ann ≤ TotalCapacityAnnual · Σ_l CapacityFactor·YearSplit · AvailabilityFactor ·
    /// CapacityToActivityUnit. An AvailabilityFactor of 1 or more follows from CAa4.
    private void maintenance(int r, int t, int y) {
        var frame = model.frame;
        var availability = frame.table(AVAILABILITY_FACTOR).at(r, t, y);
        if (availability >= 1) {
            return;
        }
        var factor = 0.0;
        for (var l = 0; l < frame.slices; l++) {
            factor += frame.table(CAPACITY_FACTOR).at(r, t, l, y) * frame.yearSplit(l, y);
        }
        for (var m = 0; m < frame.modes; m++) {
            model.annual(r, t, m, y, 1);
        }
        var unit = frame.table(CAPACITY_TO_ACTIVITY_UNIT).at(r, t);
        model.term(model.columns.total(r, t, y), -factor * availability * unit);
        model.atMost(Rule.CAB1, 0, r, t, y);
    }
}
