package concert.energy.frame;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;

/// What is paid on loans, year by year, for new capacity that was financed: the payment of each package for the capital
/// with interest during construction.
public final class LoanPayments {
    private final Frame frame;
    private final Charges charges;

    /// Of the financing of a system.
    ///
    /// @param frame the system
    /// @param charges what its capital costs
    public LoanPayments(Frame frame, Charges charges) {
        this.frame = frame;
        this.charges = charges;
    }

    /// Visits what is paid in a year, package by package.
    ///
    /// @param r the region
    /// @param y the year
    /// @param payment takes what one unit of new capacity of each year up to it costs
    public void of(int r, int y, Payment payment) {
        for (var financing : frame.system.arrangements().financing()) {
            if (frame.system.roster(EnergySet.REGION).index(financing.region()) == r) {
                var t = frame.system.roster(EnergySet.TECHNOLOGY).index(financing.technology());
                for (var built = 0; built <= y; built++) {
                    var paid = frame.table(EnergyParameter.CAPITAL_COST).at(r, t, built)
                            * charges.interestDuringConstruction(r, t)
                            * Loan.of(financing).payment(frame.year(y) - frame.year(built));
                    payment.take(t, built, paid, financing.foreign() * paid);
                }
            }
        }
    }

    /// Takes what is paid for one unit of new capacity.
    @FunctionalInterface
    public interface Payment {
        /// Takes one payment.
        ///
        /// @param t the technology
        /// @param built year of building
        /// @param paid what is paid
        /// @param foreign the part of it in foreign currency
        void take(int t, int built, double paid, double foreign);
    }
}
