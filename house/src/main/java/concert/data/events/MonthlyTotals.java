package concert.data.events;

import concert.data.store.Resource;
import concert.scenario.event.EventTable;
import concert.scenario.event.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// All events of GDELT 1.0 in each month from January 1979 to July 2013, as published with GDELTtools: the
/// volume of the world where the store holds a part of GDELT alone.
public final class MonthlyTotals {
    private MonthlyTotals() {}

    /// {@return events by the first day of their month}
    public static SortedMap<LocalDate, Long> read() {
        var totals = new TreeMap<LocalDate, Long>();
        Resource.text(EventFormat.class, "gdelt_monthly_totals.csv")
                .lines()
                .skip(1)
                .forEach(line -> {
                    var cells = line.split(",", -1);
                    var month = Integer.parseInt(cells[0]);
                    totals.put(LocalDate.of(month / 100, month % 100, 1), Long.parseLong(cells[1]));
                });
        return Collections.unmodifiableSortedMap(totals);
    }

    /// {@return a table of GDELT 1.0 whose events are rows, normalized by these totals; periods after them
    ///     and periods that the table covers in part have none}
    ///
    /// @param table the table, by month, quarter or year
    public static EventTable instead(EventTable table) {
        var world = new TreeMap<LocalDate, Long>();
        read().forEach((month, events) -> world.merge(table.period().start(month), events, Long::sum));
        return new EventTable(
                table.data(),
                table.period(),
                table.from(),
                table.to(),
                table.dyads(),
                whole(table, world),
                table.others(),
                table.breaks(),
                table.samples());
    }

    /// The volume of a period that the table covers in part is not known.
    private static SortedMap<LocalDate, Long> whole(EventTable table, SortedMap<LocalDate, Long> world) {
        var whole = new TreeMap<LocalDate, Long>();
        world.forEach((start, events) -> {
            var last = table.period().next(start).minusDays(1);
            if (!start.isBefore(table.from()) && !last.isAfter(table.to())) {
                whole.put(start, events);
            }
        });
        return whole;
    }

    /// {@return whether the totals can be added up over a period}
    ///
    /// @param period the period
    public static boolean fit(Period period) {
        return switch (period) {
            case DAY, WEEK -> false;
            case MONTH, QUARTER, YEAR -> true;
        };
    }
}
