package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_UPPER_LIMIT;

/// Annual activity (AAC1–AAC3) and total activity (TAC1–TAC3): how much a technology may and must run, counted before
/// its output ratio.
record ActivityLimits(Formulation model) {
    private static final double NO_LIMIT = -1;

    void add() {
        for (var r = 0; r < model.frame.regions; r++) {
            for (var t = 0; t < model.frame.technologies; t++) {
                for (var y = 0; y < model.frame.years; y++) {
                    ofYear(r, t, y);
                }
                ofAllYears(r, t);
            }
        }
    }

    private void ofYear(int r, int t, int y) {
        var most =
                model.frame.table(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT).at(r, t, y);
        if (most != NO_LIMIT) {
            year(r, t, y);
            model.atMost(Rule.AAC2, most, r, t, y);
        }
        var least =
                model.frame.table(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT).at(r, t, y);
        if (least > 0) {
            year(r, t, y);
            model.atLeast(Rule.AAC3, least, r, t, y);
        }
    }

    private void ofAllYears(int r, int t) {
        var most = model.frame
                .table(TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_UPPER_LIMIT)
                .at(r, t);
        if (most != NO_LIMIT) {
            allYears(r, t);
            model.atMost(Rule.TAC2, most, r, t);
        }
        var least = model.frame
                .table(TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT)
                .at(r, t);
        if (least > 0) {
            allYears(r, t);
            model.atLeast(Rule.TAC3, least, r, t);
        }
    }

    private void allYears(int r, int t) {
        for (var y = 0; y < model.frame.years; y++) {
            year(r, t, y);
        }
    }

    private void year(int r, int t, int y) {
        for (var m = 0; m < model.frame.modes; m++) {
            model.annual(r, t, m, y, 1);
        }
    }
}
