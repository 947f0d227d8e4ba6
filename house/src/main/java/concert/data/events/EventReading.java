package concert.data.events;

import concert.data.events.EventTables.Row;
import concert.data.events.RelationSql.Selection;
import concert.data.store.DataStore;
import concert.data.store.Sql;
import concert.scenario.event.DyadPeriod;
import concert.scenario.event.EventSample;
import concert.scenario.event.EventTable;
import concert.scenario.event.Period;
import concert.scenario.event.QuadCounts;
import concert.scenario.event.SourceBreak;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Event data added up where it is, and read as values of the field.
///
/// @param tables the tables of event data
public record EventReading(EventTables tables) {
    private static final int MOST_YEARS = 40;

    /// Event data of a store.
    ///
    /// @param store the store
    public EventReading(DataStore store) {
        this(new StoredTables(store));
    }

    /// {@return why the tables cannot be read as they should; empty if they can}
    public Optional<String> flaw() {
        for (var table : new TreeMap<>(EventTables.READ).entrySet()) {
            try {
                tables.query(
                        "SELECT " + String.join(", ", table.getValue()) + " FROM " + table.getKey() + " WHERE 1 = 0",
                        _ -> "");
            } catch (IOException failure) {
                return Optional.of(table.getKey() + ": " + failure.getMessage());
            }
        }
        return Optional.empty();
    }

    /// What the store holds of one event data set.
    ///
    /// @param data the event data, such as `gdelt`
    /// @param first the first day with an event
    /// @param last the last day
    /// @param rows how many rows
    public record Held(String data, LocalDate first, LocalDate last, long rows) {}

    /// {@return what the store holds of each event data set, the largest first}
    ///
    /// @throws IOException if the store cannot be read
    public List<Held> held() throws IOException {
        return tables.exist()
                ? tables.query(
                        "SELECT data, min(event_date) AS first, max(event_date) AS last, CAST(sum(source_rows) AS BIGINT) AS "
                                + "events FROM event_volume GROUP BY data ORDER BY events DESC, data",
                        row -> new Held(row.text("data"), row.day("first"), row.day("last"), row.number("events")))
                : List.of();
    }

    /// {@return how many rows of each event data set join some countries, the most first}
    ///
    /// @param countries ISO 3166 codes
    /// @throws IOException if the store cannot be read
    public List<Held> held(List<String> countries) throws IOException {
        var among = countries.stream().map(Sql::text).collect(Collectors.joining(", "));
        return tables.exist()
                ? tables.query(
                        "SELECT data, min(event_date) AS first, max(event_date) AS last, count(*) AS events FROM events WHERE "
                                + "actor_country IN (" + among + ") AND recipient_country IN (" + among
                                + ") AND actor_country <> recipient_country GROUP BY data ORDER BY events DESC, data",
                        row -> new Held(row.text("data"), row.day("first"), row.day("last"), row.number("events")))
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
                .map(Held::data)
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var whole = held().stream()
                .filter(one -> one.data().equals(held.getFirst()))
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
                        QuadMapping.ROW))
                .withOthers(held.subList(1, held.size())));
    }

    /// {@return events by dyad and period, with the volume of the world and a few rows of each pair and
    ///     period}
    ///
    /// @param selection what is added up
    /// @throws IOException if the store cannot be read
    public EventTable read(Selection selection) throws IOException {
        var world = new TreeMap<LocalDate, Long>();
        tables.query(
                        RelationSql.volume(selection),
                        row -> new Held("", row.day("period"), LocalDate.EPOCH, row.number("events")))
                .forEach(period -> world.put(period.first(), period.rows()));
        return new EventTable(
                selection.data(),
                selection.period(),
                selection.from(),
                selection.to(),
                tables.query(RelationSql.relations(selection), EventReading::dyad),
                world,
                List.of(),
                breaks(selection, world),
                tables.query(RelationSql.samples(selection), EventReading::sample));
    }

    private static List<SourceBreak> breaks(Selection selection, SortedMap<LocalDate, Long> world) {
        var known = EventFormat.find(selection.data()).stream()
                .flatMap(format -> format.breaks().stream())
                .filter(found -> !found.first().isBefore(selection.from())
                        && !found.first().isAfter(selection.to()));
        return Stream.concat(known, SourceBreak.jumps(world, selection.period()).stream())
                .sorted(Comparator.comparing(SourceBreak::first))
                .toList();
    }

    private static DyadPeriod dyad(Row row) {
        var goldstein = row.decimal("goldstein");
        var squares = row.decimal("squares");
        return new DyadPeriod(
                row.text("actor"),
                row.text("recipient"),
                row.day("period"),
                row.number("events"),
                row.number("reports"),
                new QuadCounts(
                        row.number("verbal_cooperation"),
                        row.number("material_cooperation"),
                        row.number("verbal_conflict"),
                        row.number("material_conflict")),
                goldstein == null ? 0 : goldstein.doubleValue(),
                squares == null ? 0 : squares.doubleValue(),
                row.number("graded"));
    }

    private static EventSample sample(Row row) {
        var intensity = row.decimal("intensity");
        return new EventSample(
                row.text("id"),
                row.day("event_date"),
                row.text("actor"),
                row.text("recipient"),
                row.text("action").strip(),
                intensity == null ? null : intensity.doubleValue(),
                row.number("mentions"),
                row.text("place"),
                row.text("document"),
                row.text("origin"));
    }
}
