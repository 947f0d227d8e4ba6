package concert.data.events;

import concert.data.DataStore;
import concert.data.events.RelationSql.Selection;
import concert.scenario.event.DyadPeriod;
import concert.scenario.event.EventSample;
import concert.scenario.event.EventTable;
import concert.scenario.event.Period;
import concert.scenario.event.QuadCounts;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Event data of the store, added up there and read as values of the field.
///
/// @param store the store
public record EventReading(DataStore store) {
    private static final int MOST_YEARS = 40;

    /// What the store holds of one event data set.
    ///
    /// @param data the event data, such as `gdelt`
    /// @param first the first day with an event
    /// @param last the last day
    /// @param events how many events
    public record Held(String data, LocalDate first, LocalDate last, long events) {}

    /// {@return what the store holds of each event data set, the largest first}
    ///
    /// @throws IOException if the store cannot be read
    public List<Held> held() throws IOException {
        return EventRecords.exist(store)
                ? store.query(
                        "SELECT data, min(event_date) AS first, max(event_date) AS last, CAST(sum(events) AS BIGINT) AS "
                                + "events FROM event_volume GROUP BY data ORDER BY events DESC, data",
                        List.of(),
                        row -> new Held(
                                row.getString("data"),
                                EventRecords.day(row, "first"),
                                EventRecords.day(row, "last"),
                                row.getLong("events")))
                : List.of();
    }

    /// {@return how many rows of each event data set join some countries, the most first}
    ///
    /// @param countries ISO 3166 codes
    /// @throws IOException if the store cannot be read
    public List<Held> held(List<String> countries) throws IOException {
        var among = countries.stream().map(Sql::text).collect(Collectors.joining(", "));
        return EventRecords.exist(store)
                ? store.query(
                        "SELECT data, min(event_date) AS first, max(event_date) AS last, count(*) AS events FROM events WHERE "
                                + "actor_country IN (" + among + ") AND recipient_country IN (" + among
                                + ") AND actor_country <> recipient_country GROUP BY data ORDER BY events DESC, data",
                        List.of(),
                        row -> new Held(
                                row.getString("data"),
                                EventRecords.day(row, "first"),
                                EventRecords.day(row, "last"),
                                row.getLong("events")))
                : List.of();
    }

    /// Months of the event data that tell most of some states, up to a day.
    ///
    /// @param countries ISO 3166 codes
    /// @param asOf the last day
    /// @return the months; empty where no data of the store tell of two of them before that day
    /// @throws IOException if the store cannot be read
    public Optional<EventTable> months(List<String> countries, LocalDate asOf) throws IOException {
        var held = held(countries).stream()
                .filter(one -> !one.first().isAfter(asOf))
                .findFirst();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var whole = held().stream()
                .filter(one -> one.data().equals(held.get().data()))
                .findFirst()
                .orElseThrow();
        var longest = asOf.minusYears(MOST_YEARS);
        return Optional.of(read(new Selection(
                whole.data(),
                countries,
                whole.first().isBefore(longest) ? longest : whole.first(),
                whole.last().isAfter(asOf) ? asOf : whole.last(),
                Period.MONTH,
                Distinct.DAY,
                QuadMapping.ROW)));
    }

    /// {@return events by dyad and period, with the volume of the world and a few rows of each pair and period}
    ///
    /// @param selection what is added up
    /// @throws IOException if the store cannot be read
    public EventTable read(Selection selection) throws IOException {
        var world = new TreeMap<LocalDate, Long>();
        store.query(
                        RelationSql.volume(selection),
                        List.of(),
                        row -> new Held("", EventRecords.day(row, "period"), LocalDate.EPOCH, row.getLong("events")))
                .forEach(period -> world.put(period.first(), period.events()));
        return new EventTable(
                selection.data(),
                selection.period(),
                selection.from(),
                selection.to(),
                store.query(RelationSql.relations(selection), List.of(), EventReading::dyad),
                world,
                store.query(RelationSql.samples(selection), List.of(), EventReading::sample));
    }

    private static DyadPeriod dyad(ResultSet row) throws SQLException {
        return new DyadPeriod(
                row.getString("actor"),
                row.getString("recipient"),
                EventRecords.day(row, "period"),
                row.getLong("events"),
                row.getLong("reports"),
                new QuadCounts(
                        row.getLong("verbal_cooperation"),
                        row.getLong("material_cooperation"),
                        row.getLong("verbal_conflict"),
                        row.getLong("material_conflict")),
                row.getDouble("goldstein"),
                row.getLong("graded"));
    }

    private static EventSample sample(ResultSet row) throws SQLException {
        var intensity = row.getBigDecimal("intensity");
        return new EventSample(
                row.getString("id"),
                EventRecords.day(row, "event_date"),
                row.getString("actor"),
                row.getString("recipient"),
                row.getString("action").strip(),
                intensity == null ? null : intensity.doubleValue(),
                row.getLong("mentions"),
                row.getString("place"),
                row.getString("document"),
                row.getString("origin"));
    }
}
