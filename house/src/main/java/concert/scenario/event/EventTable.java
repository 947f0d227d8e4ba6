package concert.scenario.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Events of dyads by period, from one event data set, and how much the whole world made the news in each
/// period.
///
/// @param data the event data, such as `gdelt1`
/// @param period the span over which they are added up
/// @param from the first day
/// @param to the last day
/// @param dyads the counts
/// @param world all events of the data by first day of the period, counted by the same rule: what counts
///     are set against
/// @param others other event data that tell of the same states, such as `icews`: in another volume, so not
///     added up
/// @param breaks where the data themselves change
/// @param samples rows that stand for the events of a dyad and period
public record EventTable(
        String data,
        Period period,
        LocalDate from,
        LocalDate to,
        List<DyadPeriod> dyads,
        SortedMap<LocalDate, Long> world,
        List<String> others,
        List<SourceBreak> breaks,
        List<EventSample> samples) {
    /// Copies the collections.
    public EventTable {
        dyads = List.copyOf(dyads);
        world = Collections.unmodifiableSortedMap(new TreeMap<>(world));
        others = List.copyOf(others);
        breaks = List.copyOf(breaks);
        samples = List.copyOf(samples);
    }

    /// {@return the same, with other event data that tell of the same states}
    ///
    /// @param named their names
    public EventTable withOthers(List<String> named) {
        return new EventTable(data, period, from, to, dyads, world, named, breaks, samples);
    }

    /// {@return where the data themselves change in a period or in the one before or after it}
    ///
    /// @param start first day of the period
    public List<SourceBreak> breaksNear(LocalDate start) {
        var first = period.start(start.minusDays(1));
        var end = period.next(period.next(start));
        return breaks.stream()
                .filter(found -> !found.first().isBefore(first) && found.first().isBefore(end))
                .toList();
    }
}
