package concert.energy.frame;

import concert.scenario.energy.Financing;

/// What is paid, year by year, for one unit of capital under a financing package: equity and fee when the capacity
/// goes into service, interest alone at the end of each year of grace, then the tenor's equal payments, each at the
/// start of a year. With tenor = life, no grace, no fee and all of it lent, it is CRF·PVA of OSeMOSYS.
///
/// @param lent share of capital that is lent, the rest is equity
/// @param grace years in which interest alone is paid
/// @param tenor years of equal payments after the grace
/// @param rate interest, a share per year
/// @param fee share of the loan that is paid when service begins
public record Loan(double lent, int grace, int tenor, double rate, double fee) {

    /// {@return the loan of a financing package}
    ///
    /// @param financing the package
    public static Loan of(Financing financing) {
        return new Loan(financing.lent(), financing.grace(), financing.tenor(), financing.rate(), financing.fee());
    }

    /// The equal payment of each year of the tenor, for one unit of capital.
    double annuity() {
        return lent * Depreciation.capitalRecoveryFactor(rate, tenor);
    }

    /// {@return debt service and fee some years after service began, for one unit of capital}
    ///
    /// @param age years since service began
    public double payment(int age) {
        var interest = age >= 1 && age <= grace ? lent * rate : 0;
        var repayment = age >= grace && age < grace + tenor ? annuity() : 0;
        return interest + repayment + (age == 0 ? lent * fee : 0);
    }

    /// What all payments and the equity are worth when service begins, for one unit of capital.
    double presentValue(double discount) {
        var sum = 1 - lent;
        for (var age = 0; age < grace + tenor; age++) {
            sum += payment(age) / StrictMath.pow(1 + discount, age);
        }
        return sum;
    }
}
