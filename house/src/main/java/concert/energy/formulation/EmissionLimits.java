package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.ANNUAL_EMISSION_LIMIT;
import static concert.scenario.energy.EnergyParameter.ANNUAL_EXOGENOUS_EMISSION;
import static concert.scenario.energy.EnergyParameter.MODEL_PERIOD_EMISSION_LIMIT;
import static concert.scenario.energy.EnergyParameter.MODEL_PERIOD_EXOGENOUS_EMISSION;

/// Emissions accounting (E1–E9): what is given off in a year and in all years stays within limits.
record EmissionLimits(Formulation model) {
    private static final double NO_LIMIT = -1;

    void add() {
        var frame = model.frame;
        for (var r = 0; r < frame.regions; r++) {
            for (var e = 0; e < frame.emissions; e++) {
                for (var y = 0; y < frame.years; y++) {
                    // E8: AnnualEmissions + AnnualExogenousEmission ≤ AnnualEmissionLimit
                    var limit = frame.table(ANNUAL_EMISSION_LIMIT).at(r, e, y);
                    if (limit != NO_LIMIT) {
                        year(r, e, y);
                        var exogenous = frame.table(ANNUAL_EXOGENOUS_EMISSION).at(r, e, y);
                        model.atMost(Rule.E8, limit - exogenous, r, e, y);
                    }
                }
                period(r, e);
            }
        }
    }

    /// E9: Σ_y AnnualEmissions + ModelPeriodExogenousEmission ≤ ModelPeriodEmissionLimit, without annual exogenous
    /// emissions.
    private void period(int r, int e) {
        var frame = model.frame;
        var limit = frame.table(MODEL_PERIOD_EMISSION_LIMIT).at(r, e);
        if (limit != NO_LIMIT) {
            for (var y = 0; y < frame.years; y++) {
                year(r, e, y);
            }
            var exogenous = frame.table(MODEL_PERIOD_EXOGENOUS_EMISSION).at(r, e);
            model.atMost(Rule.E9, limit - exogenous, r, e);
        }
    }

    private void year(int r, int e, int y) {
        model.pollution.of(r, e, y, (t, m, ratio) -> model.annual(r, t, m, y, ratio));
    }
}
