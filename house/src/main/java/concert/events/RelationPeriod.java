package concert.events;

import concert.scenario.event.DyadPeriod;
import concert.scenario.event.QuadCounts;
import java.time.LocalDate;
import java.util.List;

/// What happened between two states in a period, whichever of them acted.
///
/// @param period first day of the period
/// @param events events, each counted once
/// @param reports rows of the data that tell of them
/// @param quads events by quad class
/// @param goldstein sum of their intensities
/// @param squares sum of the squares of their intensities
/// @param graded how many of them have an intensity
/// @param world all events of the data in the period, 0 where the data have none
public record RelationPeriod(
        LocalDate period,
        long events,
        long reports,
        QuadCounts quads,
        double goldstein,
        double squares,
        long graded,
        long world) {
    private static final double MILLION = 1e6;

    /// {@return the sum of what both did}
    ///
    /// @param period first day of the period
    /// @param dyads what each did to the other, of that period
    /// @param world all events of the data in the period
    public static RelationPeriod of(LocalDate period, List<DyadPeriod> dyads, long world) {
        return new RelationPeriod(
                period,
                dyads.stream().mapToLong(DyadPeriod::events).sum(),
                dyads.stream().mapToLong(DyadPeriod::reports).sum(),
                dyads.stream().map(DyadPeriod::quads).reduce(QuadCounts.NONE, QuadCounts::plus),
                dyads.stream().mapToDouble(DyadPeriod::goldstein).sum(),
                dyads.stream().mapToDouble(DyadPeriod::squares).sum(),
                dyads.stream().mapToLong(DyadPeriod::graded).sum(),
                world);
    }

    /// {@return the mean intensity, NaN without events that have one}
    public double meanGoldstein() {
        return graded == 0 ? Double.NaN : goldstein / graded;
    }

    /// {@return a measure of the period, in a million events of the world; NaN where the data have none}
    ///
    /// @param measure the measure
    public double of(Measure measure) {
        if (world == 0) {
            return Double.NaN;
        }
        return MILLION
                * switch (measure) {
                    case VOLUME -> events;
                    case GOLDSTEIN -> goldstein;
                }
                / world;
    }
}
