package concert.scenario.world;

import java.util.List;

/// The pledges of a data set of alliances.
///
/// @param source name of the data set
/// @param version its version
/// @param first the first year that it covers
/// @param last the last year that it covers; after it alliances are missing, not absent
/// @param pledges the pledges
public record Alliances(String source, String version, int first, int last, List<Pledge> pledges) {
    /// Copies the pledges.
    public Alliances {
        pledges = List.copyOf(pledges);
    }

    /// {@return whether the data set covers a year}
    ///
    /// @param year the year
    public boolean covers(int year) {
        return first <= year && year <= last;
    }
}
