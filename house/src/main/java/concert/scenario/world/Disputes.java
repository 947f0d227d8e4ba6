package concert.scenario.world;

import java.util.List;

/// The dispute years of a data set of militarized disputes.
///
/// @param version version of the data set
/// @param first the first year that it covers
/// @param last the last year that it covers; after it disputes are missing, not absent
/// @param years the dispute years
public record Disputes(String version, int first, int last, List<DisputeYear> years) {
    /// Copies the years.
    public Disputes {
        years = List.copyOf(years);
    }
}
