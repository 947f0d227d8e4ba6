package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.RE_MIN_PRODUCTION_TARGET;
import static concert.scenario.energy.EnergyParameter.RE_TAG_FUEL;
import static concert.scenario.energy.EnergyParameter.RE_TAG_TECHNOLOGY;

/// Renewable generation target (RE1–RE5): tagged technologies make at least a share of the tagged fuels.
record RenewableTarget(Formulation model) {

    void add() {
        var frame = model.frame;
        for (var r = 0; r < frame.regions; r++) {
            for (var y = 0; y < frame.years; y++) {
                var target = frame.table(RE_MIN_PRODUCTION_TARGET).at(r, y);
                if (target != 0) {
                    year(r, y, target);
                }
            }
        }
    }

    /// RE4: target · Σ_{f tagged} Σ_{t,m} OAR·Ann ≤ Σ_{t tagged} Σ_f Σ_m OAR·Ann. On the right every output of a
    /// tagged technology counts, of a tagged fuel or not.
    private void year(int r, int y, double target) {
        var frame = model.frame;
        for (var f = 0; f < frame.fuels; f++) {
            var share = target * frame.table(RE_TAG_FUEL).at(r, f, y);
            model.outputs.of(r, f, y, (t, m, ratio) -> {
                var renewable = frame.table(RE_TAG_TECHNOLOGY).at(r, t, y);
                if (share - renewable != 0) {
                    model.annual(r, t, m, y, (share - renewable) * ratio);
                }
            });
        }
        model.atMost(Rule.RE4, 0, r, y);
    }
}
