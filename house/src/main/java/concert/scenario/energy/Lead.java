package concert.scenario.energy;

import concert.scenario.Provenance;
import java.util.List;

/// How long it takes to build a technology, and when the money is spent. New capacity of a year was decided upon as
/// many years before as there are shares, and not before the first year of decisions.
///
/// @param region id of the region
/// @param technology id of the technology
/// @param decided the first year in which it may be decided upon
/// @param spend shares of the capital cost spent at the start of each year of building, the first year first; they
/// add up to 1
/// @param provenance where this comes from
public record Lead(String region, String technology, int decided, List<Double> spend, Provenance provenance) {
    private static final double ROUNDING = 1e-6;

    /// Checks the shares.
    public Lead {
        spend = List.copyOf(spend);
        var sum = spend.stream().mapToDouble(Double::doubleValue).sum();
        if (!spend.isEmpty() && Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("spend adds up to " + sum + ", expected 1");
        }
    }

    /// {@return years from decision to service}
    public int years() {
        return spend.size();
    }
}
