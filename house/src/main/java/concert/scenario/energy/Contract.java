package concert.scenario.energy;

import concert.scenario.Provenance;

/// A contract of supply, such as for gas through a pipeline. It feeds a technology: what that technology does in a
/// year is what its contracts deliver.
///
/// @param id name of the contract
/// @param region id of the region that buys
/// @param technology id of the technology that the contract feeds
/// @param supplier whom the supply depends on
/// @param first first year of delivery
/// @param last last year of delivery
/// @param capacity the most that is delivered in a year, in units of activity
/// @param price what one unit costs
/// @param takeOrPay share of the capacity that is paid for even if it is not taken, 0 to 1
/// @param branch id of a branch of events in which it fails, empty if none
/// @param lost share of the capacity lost in that branch, 0 to 1
/// @param provenance where this comes from
public record Contract(
        String id,
        String region,
        String technology,
        String supplier,
        int first,
        int last,
        double capacity,
        double price,
        double takeOrPay,
        String branch,
        double lost,
        Provenance provenance) {
    /// Checks the ranges.
    public Contract {
        Ranges.atLeast("last", last, first);
        Ranges.atLeast("capacity", capacity, 0);
        Ranges.atLeast("price", price, 0);
        Ranges.share("takeOrPay", takeOrPay);
        Ranges.share("lost", lost);
    }

    /// {@return whether it delivers in a year}
    ///
    /// @param year the year
    public boolean delivers(int year) {
        return year >= first && year <= last;
    }
}
