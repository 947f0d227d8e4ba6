package concert.events;

import java.util.List;
import java.util.Locale;

/// What is followed over time.
public enum Measure {
    /// Events of the pair in a million of the world's: how much they have to do with each other.
    VOLUME,
    /// Sum of the Goldstein intensities of their events over a million of the world's: how cooperative it
    /// is, weighed by how much there is of it.
    GOLDSTEIN;

    private static final double MILLION = 1e6;
    private static final int FEWEST = 2;
    private static final int SHORTEST = 24;

    /// {@return it over some periods, as rates in a million of the world's events}
    RateSeries series(List<RelationPeriod> periods) {
        var events = periods.stream().mapToDouble(RelationPeriod::events).toArray();
        var exposures =
                periods.stream().mapToDouble(period -> period.world() / MILLION).toArray();
        return switch (this) {
            case VOLUME -> RateSeries.ofCounts(events, exposures);
            case GOLDSTEIN ->
                RateSeries.ofSums(
                        periods.stream().mapToDouble(RelationPeriod::goldstein).toArray(),
                        periods.stream().mapToDouble(RelationPeriod::squares).toArray(),
                        events,
                        exposures);
        };
    }

    /// {@return whether there is enough to be searched: 24 periods, and for sums two events in each on
    ///     average, since those of fewer have such tails that noise would turn}
    boolean suffices(RateSeries series) {
        return series.size() >= SHORTEST
                && (series.isCount() || series.events(0, series.size()) >= FEWEST * series.size());
    }

    /// {@return its name in lower case}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
