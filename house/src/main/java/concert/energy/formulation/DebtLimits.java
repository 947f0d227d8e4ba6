package concert.energy.formulation;

import concert.energy.frame.LoanPayments;
import concert.scenario.energy.Ceiling;
import concert.scenario.energy.EnergySet;

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
        var isForeign = rule == Rule.FOREIGN_DEBT_SERVICE;
        new LoanPayments(frame, model.charges)
                .of(
                        r,
                        y,
                        (t, built, paid, foreign) ->
                                model.term(model.columns.built(r, t, built), isForeign ? foreign : paid));
        model.atMost(rule, ceiling.most(), r, y);
    }
}
