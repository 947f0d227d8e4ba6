package concert.energy.formulation;

import concert.energy.frame.Loan;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.Financing;

/// What is paid on loans in a year, for all capacity that was financed before, is at most a ceiling.
record DebtLimits(Formulation model) {

    void add() {
        for (var ceiling : model.frame.system.arrangements().ceilings()) {
            switch (ceiling.kind()) {
                case DEBT_SERVICE -> limit(ceiling, Rule.DEBT_SERVICE);
                case FOREIGN_DEBT_SERVICE -> limit(ceiling, Rule.FOREIGN_DEBT_SERVICE);
                case IMPORT_SHARE, SUPPLIER_SHARE -> {}
            }
        }
    }

    private void limit(Ceiling ceiling, Rule rule) {
        var frame = model.frame;
        var y = frame.system.roster(EnergySet.YEAR).index(Integer.toString(ceiling.year()));
        var r = frame.system.roster(EnergySet.REGION).index(ceiling.region());
        for (var financing : frame.system.arrangements().financing()) {
            if (financing.region().equals(ceiling.region())) {
                var share = rule == Rule.DEBT_SERVICE ? 1 : financing.foreign();
                var t = frame.system.roster(EnergySet.TECHNOLOGY).index(financing.technology());
                for (var built = 0; built <= y; built++) {
                    model.term(model.columns.built(r, t, built), share * payment(financing, r, t, built, y));
                }
            }
        }
        model.atMost(rule, ceiling.most(), r, y);
    }

    private double payment(Financing financing, int r, int t, int built, int y) {
        var frame = model.frame;
        return frame.table(EnergyParameter.CAPITAL_COST).at(r, t, built)
                * model.charges.interestDuringConstruction(r, t)
                * Loan.of(financing).payment(frame.year(y) - frame.year(built));
    }
}
