package concert.energy.frame;

/// What is left of the value of new capacity at the end of the plan, and what capital costs per year.
final class Depreciation {
    private static final int SINKING_FUND = 1;

    private Depreciation() {}

    /// SV1–SV3 (SI6–SI8 for stores): the share of capital that is left at the end of the plan.
    ///
    /// @param method 1 sinking fund, 2 straight line
    /// @param rate the rate of discount; straight line where it is 0
    /// @param life years for which the capacity lasts
    /// @param used years from building to the end of the plan, both counted
    /// @return from 0 to 1
    static double salvage(double method, double rate, double life, int used) {
        if (used >= life) {
            return 0;
        }
        if (method == SINKING_FUND && rate > 0) {
            return 1 - (StrictMath.pow(1 + rate, used) - 1) / (StrictMath.pow(1 + rate, life) - 1);
        }
        return 1 - used / life;
    }

    /// The capital recovery factor: the yearly payment, at the start of each year of life, on a loan of 1.
    static double capitalRecoveryFactor(double rate, double life) {
        return rate == 0 ? 1 / life : (1 - 1 / (1 + rate)) / (1 - StrictMath.pow(1 + rate, -life));
    }

    /// The present value of 1 paid at the start of each year of life.
    static double presentValueOfAnnuity(double rate, double life) {
        return rate == 0 ? life : (1 - StrictMath.pow(1 + rate, -life)) * (1 + rate) / rate;
    }
}
