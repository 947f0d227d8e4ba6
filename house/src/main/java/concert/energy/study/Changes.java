package concert.energy.study;

import concert.scenario.energy.Arrangements;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.Financing;
import java.util.ArrayList;

/// Systems with some numbers changed.
final class Changes {
    private Changes() {}

    /// A technology's loan at another rate of interest. Interest during construction follows: the technology's own
    /// rate moves by the lent share of the difference.
    static EnergySystem atInterest(EnergySystem system, String technology, double rate) {
        var changed = system;
        var loans = new ArrayList<Financing>();
        for (var loan : system.arrangements().financing()) {
            if (loan.technology().equals(technology)) {
                loans.add(at(loan, rate));
                changed = ownRate(changed, loan, loan.lent() * (rate - loan.rate()));
            } else {
                loans.add(loan);
            }
        }
        var all = system.arrangements();
        return changed.with(
                new Arrangements(all.leads(), loans, all.contracts(), all.suppliers(), all.ceilings(), all.unserved()));
    }

    private static Financing at(Financing loan, double rate) {
        return new Financing(
                loan.id(),
                loan.region(),
                loan.technology(),
                loan.lent(),
                loan.grace(),
                loan.tenor(),
                rate,
                loan.fee(),
                loan.foreign(),
                loan.provenance());
    }

    private static EnergySystem ownRate(EnergySystem system, Financing loan, double more) {
        var table = system.table(EnergyParameter.DISCOUNT_RATE_IDV);
        var now = table.at(
                system.roster(EnergySet.REGION).index(loan.region()),
                system.roster(EnergySet.TECHNOLOGY).index(loan.technology()));
        return Double.isNaN(now)
                ? system
                : system.with(
                        EnergyParameter.DISCOUNT_RATE_IDV, Math.max(0, now + more), loan.region(), loan.technology());
    }

    /// An emission limited in the second half of the plan: in a straight line from what is given off in the middle
    /// year to a limit in the last.
    static EnergySystem capped(EnergySystem system, String emission, double middle, double last) {
        var table = system.table(EnergyParameter.ANNUAL_EMISSION_LIMIT).draft();
        var e = system.roster(EnergySet.EMISSION).index(emission);
        var years = system.roster(EnergySet.YEAR).size();
        var from = (years - 1) / 2;
        for (var y = from + 1; y < years; y++) {
            var limit = middle + (last - middle) * (y - from) / (years - 1 - from);
            for (var r = 0; r < system.roster(EnergySet.REGION).size(); r++) {
                table.set(limit, r, e, y);
            }
        }
        return system.with(EnergyParameter.ANNUAL_EMISSION_LIMIT, table.table());
    }
}
