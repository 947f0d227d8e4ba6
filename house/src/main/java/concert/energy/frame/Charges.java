package concert.energy.frame;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.Financing;
import concert.scenario.energy.Lead;
import java.util.HashMap;
import java.util.Map;

/// What capital costs when it goes into service, as a multiple of CapitalCost: interest during construction, then the
/// loan and equity of its financing, or CRF·PVA where none is arranged.
public final class Charges {
    private final Frame frame;
    private final Map<Integer, Lead> leads = new HashMap<>();
    private final Map<Integer, Financing> financing = new HashMap<>();

    /// Reads leads and financing.
    ///
    /// @param frame the system
    public Charges(Frame frame) {
        this.frame = frame;
        var arrangements = frame.system.arrangements();
        arrangements.leads().forEach(lead -> leads.put(key(lead.region(), lead.technology()), lead));
        arrangements.financing().forEach(loan -> financing.put(key(loan.region(), loan.technology()), loan));
    }

    private int key(String region, String technology) {
        var r = frame.system.roster(EnergySet.REGION).index(region);
        return key(r, frame.system.roster(EnergySet.TECHNOLOGY).index(technology));
    }

    private int key(int r, int t) {
        return r * frame.technologies + t;
    }

    /// {@return whether new capacity can be in service in a year: it takes its lead after the first decision}
    ///
    /// @param r the region
    /// @param t the technology
    /// @param y the year
    public boolean canServe(int r, int t, int y) {
        var lead = leads.get(key(r, t));
        return lead == null || frame.year(y) >= lead.decided() + lead.years();
    }

    /// {@return present value, when new capacity goes into service, of all that is paid for one unit of CapitalCost}
    ///
    /// @param r the region
    /// @param t the technology
    public double factor(int r, int t) {
        var life = frame.table(EnergyParameter.OPERATIONAL_LIFE).at(r, t);
        var loan = financing.get(key(r, t));
        var paid = loan == null
                ? Depreciation.capitalRecoveryFactor(frame.rate(r, t), life)
                        * Depreciation.presentValueOfAnnuity(frame.rate(r), life)
                : Loan.of(loan).presentValue(frame.rate(r));
        return interestDuringConstruction(r, t) * paid;
    }

    /// {@return IDC: what is spent at the start of each year of building, with interest at the technology's rate until
    /// service; 1 without a lead}
    ///
    /// @param r the region
    /// @param t the technology
    public double interestDuringConstruction(int r, int t) {
        var lead = leads.get(key(r, t));
        if (lead == null || lead.years() == 0) {
            return 1;
        }
        var sum = 0.0;
        for (var year = 0; year < lead.years(); year++) {
            sum += lead.spend().get(year) * StrictMath.pow(1 + frame.rate(r, t), lead.years() - year);
        }
        return sum;
    }

    /// {@return SV1–SV4: the share of capital that is left at the end of the plan, discounted from there}
    ///
    /// @param r the region
    /// @param t the technology
    /// @param y year of building
    public double left(int r, int t, int y) {
        return left(
                r,
                y,
                frame.rate(r),
                frame.table(EnergyParameter.OPERATIONAL_LIFE).at(r, t));
    }

    /// {@return SI6–SI9: the same of a store, at its own rate}
    ///
    /// @param r the region
    /// @param s the store
    /// @param y year of building
    public double leftOfStorage(int r, int s, int y) {
        var life = frame.table(EnergyParameter.OPERATIONAL_LIFE_STORAGE).at(r, s);
        return left(r, y, frame.storageRate(r, s), life);
    }

    private double left(int r, int y, double rate, double life) {
        var used = frame.year(frame.years - 1) - frame.year(y) + 1;
        var method = frame.table(EnergyParameter.DEPRECIATION_METHOD).at(r);
        return Depreciation.salvage(method, rate, life, used) / StrictMath.pow(1 + rate, frame.horizon());
    }
}
