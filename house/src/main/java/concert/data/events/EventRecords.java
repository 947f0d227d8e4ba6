package concert.data.events;

import concert.data.events.EventFile.Count;
import concert.data.store.DataStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the store remembers of each file of events.
final class EventRecords {
    private static final String ONE = "INSERT INTO event_files VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private EventRecords() {}

    static void write(Connection store, EventFile file) throws SQLException {
        try (var entry = store.prepareStatement(ONE)) {
            var column = 1;
            for (var value :
                    List.of(file.id(), file.format().id(), file.file(), file.fingerprint(), file.read(), file.kept())) {
                entry.setObject(column++, value);
            }
            entry.setObject(column++, file.first());
            entry.setObject(column, file.last());
            entry.execute();
        }
        write(store, file.id(), false, file.drops());
        write(store, file.id(), true, file.notes());
    }

    private static void write(Connection store, int file, boolean kept, List<Count> counts) throws SQLException {
        try (var entry = store.prepareStatement("INSERT INTO event_counts VALUES (?, ?, ?, ?, ?, ?)")) {
            for (var count : counts) {
                for (var sample : count.samples()) {
                    entry.setInt(1, file);
                    entry.setBoolean(2, kept);
                    entry.setString(3, count.what());
                    entry.setLong(4, count.rows());
                    entry.setLong(5, sample.line());
                    entry.setString(6, sample.text());
                    entry.execute();
                }
            }
        }
    }

    /// {@return whether the store holds tables of events}
    static boolean exist(DataStore store) throws IOException {
        return !store.query("SELECT 1 FROM duckdb_tables() WHERE table_name = 'event_files'", List.of(), _ -> 1)
                .isEmpty();
    }

    /// {@return the files that were added, in order}
    static List<EventFile> all(DataStore store) throws IOException {
        return exist(store) ? read(store, "", List.of()) : List.of();
    }

    /// {@return the file with this fingerprint}
    static Optional<EventFile> find(DataStore store, String fingerprint) throws IOException {
        return exist(store)
                ? read(store, "WHERE fingerprint = ?", List.of(fingerprint)).stream()
                        .findFirst()
                : Optional.empty();
    }

    private static List<EventFile> read(DataStore store, String where, List<String> values) throws IOException {
        record Key(int file, boolean kept) {}
        record Row(Key key, Count count) {}
        var counts = store
                .query(
                        "SELECT * FROM event_counts WHERE file IN (SELECT file FROM event_files " + where
                                + ") ORDER BY file, events DESC, what, line",
                        values,
                        row -> new Row(new Key(row.getInt("file"), row.getBoolean("kept")), Counting.read(row)))
                .stream()
                .collect(Collectors.groupingBy(Row::key, Collectors.mapping(Row::count, Collectors.toList())));
        return store.query("SELECT * FROM event_files " + where + " ORDER BY file", values, row -> {
            var file = row.getInt("file");
            return file(
                    row,
                    Counting.grouped(counts.getOrDefault(new Key(file, false), List.of())),
                    Counting.grouped(counts.getOrDefault(new Key(file, true), List.of())));
        });
    }

    private static EventFile file(ResultSet row, List<Count> drops, List<Count> notes) throws SQLException {
        return new EventFile(
                row.getInt("file"),
                EventFormat.find(row.getString("format")).orElseThrow(),
                row.getString("name"),
                row.getString("fingerprint"),
                row.getLong("rows_read"),
                row.getLong("rows_kept"),
                day(row, "first"),
                day(row, "last"),
                drops,
                notes);
    }

    /// {@return a day of a row; that of the epoch where there is none}
    static LocalDate day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class)).orElse(LocalDate.EPOCH);
    }
}
