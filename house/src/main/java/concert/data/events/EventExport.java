package concert.data.events;

import concert.data.store.DataStore;
import concert.data.store.Sql;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes the tables of event data as Parquet files.
///
/// @param store the store
public record EventExport(DataStore store) {
    /// The tables that are written, each in an order that does not depend on how they were added.
    public static final List<String> TABLES = List.of("events", "event_volume", "event_files");

    /// {@return whether there is nothing to write}
    ///
    /// @throws IOException if the store cannot be read
    public boolean isEmpty() throws IOException {
        return !store.has("event_files") || EventRecords.all(store).isEmpty();
    }

    /// Writes a table.
    ///
    /// @param table its name, one of [#TABLES]
    /// @param file the file to create or to overwrite
    /// @throws IOException if it cannot be written
    public void write(String table, Path file) throws IOException {
        var order = table.equals("events") ? " ORDER BY event_date, file, line" : " ORDER BY ALL";
        var copy = "COPY (SELECT * FROM " + table + order + ") TO " + Sql.text(file.toString())
                + " (FORMAT parquet, COMPRESSION zstd)";
        store.look(open -> Sql.execute(open, copy));
    }
}
