package concert.scenario.energy;

import concert.scenario.Provenance;

/// How the capital of a technology is paid for: a loan and equity. The fee and the equity are paid when the capacity
/// goes into service; interest alone during the years of grace; then equal payments at the start of each year.
///
/// @param id name of the package
/// @param region id of the region
/// @param technology id of the technology
/// @param lent share of the capital that is lent, 0 to 1
/// @param grace years before the first repayment
/// @param tenor years of repayment, at least 1
/// @param rate the loan's rate of interest per year
/// @param fee share of the loan paid at its start
/// @param foreign share of the debt service paid in foreign currency, 0 to 1
/// @param provenance where this comes from
public record Financing(
        String id,
        String region,
        String technology,
        double lent,
        int grace,
        int tenor,
        double rate,
        double fee,
        double foreign,
        Provenance provenance) {
    /// Checks the ranges.
    public Financing {
        Ranges.share("lent", lent);
        Ranges.share("foreign", foreign);
        Ranges.atLeast("grace", grace, 0);
        Ranges.atLeast("tenor", tenor, 1);
        Ranges.atLeast("rate", rate, 0);
        Ranges.atLeast("fee", fee, 0);
    }
}
