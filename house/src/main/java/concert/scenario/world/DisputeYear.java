package concert.scenario.world;

/// A year of two states in a militarized dispute, in one direction.
///
/// @param dispute number of the dispute
/// @param a a state, by its number in the Correlates of War
/// @param b another state
/// @param year the year
/// @param sideA the side of `a`, 0 or 1
/// @param sideB the side of `b`, 0 or 1
/// @param hostility level of hostility of the dispute, 1 none to 5 war, 0 unknown
public record DisputeYear(int dispute, int a, int b, int year, int sideA, int sideB, int hostility) {
    /// {@return whether the two stand on different sides}
    public boolean isOpposed() {
        return sideA != sideB;
    }
}
