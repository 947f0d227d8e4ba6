package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.CAPACITY_TO_ACTIVITY_UNIT;
import static concert.scenario.energy.EnergyParameter.RESERVE_MARGIN;
import static concert.scenario.energy.EnergyParameter.RESERVE_MARGIN_TAG_FUEL;
import static concert.scenario.energy.EnergyParameter.RESERVE_MARGIN_TAG_TECHNOLOGY;

/// Reserve margin (RM1–RM3): tagged capacity exceeds the production of tagged fuels in every slice, one pool for each
/// region, without capacity factors.
record ReserveMargin(Formulation model) {

    void add() {
        var frame = model.frame;
        for (var r = 0; r < frame.regions; r++) {
            for (var y = 0; y < frame.years; y++) {
                var margin = frame.table(RESERVE_MARGIN).at(r, y);
                for (var l = 0; l < frame.slices && margin > 0; l++) {
                    slice(r, l, y, margin);
                }
            }
        }
    }

    /// RM3: ReserveMargin · Σ_f RMTagFuel·Σ_{t,m} OAR·Act ≤ Σ_t TotalCapacityAnnual·RMTagTechnology·CAU, as rates.
    private void slice(int r, int l, int y, double margin) {
        var frame = model.frame;
        for (var f = 0; f < frame.fuels; f++) {
            var tag = frame.table(RESERVE_MARGIN_TAG_FUEL).at(r, f, y);
            if (tag != 0) {
                model.outputs.of(r, f, y, (t, m, ratio) -> model.rate(r, l, t, m, y, margin * tag * ratio));
            }
        }
        if (model.terms() == 0) {
            return;
        }
        for (var t = 0; t < frame.technologies; t++) {
            var tag = frame.table(RESERVE_MARGIN_TAG_TECHNOLOGY).at(r, t, y);
            if (tag != 0) {
                var unit = frame.table(CAPACITY_TO_ACTIVITY_UNIT).at(r, t);
                model.term(model.columns.total(r, t, y), -tag * unit);
            }
        }
        model.atMost(Rule.RM3, 0, r, l, y);
    }
}
