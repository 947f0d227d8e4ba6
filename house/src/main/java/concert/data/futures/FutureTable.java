package concert.data.futures;

import concert.data.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.duckdb.DuckDBFunctions;

/// All futures of a run, written out as tables: what each metric is in each future, and what each future draws. The
/// database reads the store as it writes, so that memory does not grow with the number of futures. One thread does it
/// in a fixed order: the same futures give the same bytes.
///
/// Nothing is compressed and no value is looked up among those before it: the last bits of a computed number are noise.
///
/// @param store a store that has every chunk
/// @param inputs how many columns at the front are inputs; the others are metrics
public record FutureTable(FutureStore store, int inputs) {
    private static final String MEMORY = "512MB";

    /// So many rows of a wide table are held until they are written.
    private static final int WIDE = 10_240;

    /// More labels of metrics than a group of rows has.
    private static final int LABELS = 300;

    private static final String PARQUET = "FORMAT parquet, COMPRESSION uncompressed, DICTIONARY_SIZE_LIMIT ";

    /// Writes one row for each future and metric as Parquet: future, metric, value; the value is missing where it has
    /// none. The rows of a metric stand together, so that who reads one of them reads a small part of the file.
    ///
    /// @param file the file
    /// @throws IOException if a chunk is missing or the file cannot be written
    public void writeMetrics(Path file) throws IOException {
        var futures = store.plan().futures();
        var names = store.plan().columns();
        var metrics = names.subList(inputs, names.size());
        var labels = metrics.stream().map(FutureTable::literal).collect(Collectors.joining(", "));
        var rows = (long) metrics.size() * futures;
        write(file, database -> {
            try (var function = DuckDBFunctions.tableFunction()) {
                function.withName("stored")
                        .withFunction(new StoredMetrics(store, inputs))
                        .register(database);
                run(database, "CREATE TYPE metric AS ENUM (" + labels + ")");
                copy(
                        database,
                        "SELECT (i % " + futures + ")::INTEGER AS future, (enum_range(NULL::metric)::metric[])[i // "
                                + futures + " + 1] AS metric, value FROM range(" + rows
                                + ") t(i) POSITIONAL JOIN stored()",
                        file,
                        PARQUET + LABELS + ", PARQUET_VERSION v2");
            }
        });
    }

    /// Writes what each future draws as Parquet: one row for each future, one column for each input.
    ///
    /// @param file the file
    /// @throws IOException if a chunk is missing or the file cannot be written
    public void writeInputs(Path file) throws IOException {
        write(file, database -> {
            try (var function = DuckDBFunctions.tableFunction()) {
                function.withName("stored")
                        .withFunction(new StoredInputs(store, inputs))
                        .register(database);
                copy(database, "SELECT * FROM stored()", file, PARQUET + "1, ROW_GROUP_SIZE " + WIDE);
            }
        });
    }

    /// Writes a table of Parquet as comma-separated values, row by row.
    ///
    /// @param parquet the table
    /// @param csv the file
    /// @throws IOException if the table cannot be read or the file cannot be written
    public static void writeCsv(Path parquet, Path csv) throws IOException {
        write(
                csv,
                database -> copy(
                        database,
                        "SELECT * FROM read_parquet(" + literal(parquet.toString()) + ")",
                        csv,
                        "FORMAT csv, HEADER true"));
    }

    /// Work on a database.
    @FunctionalInterface
    private interface Writing {
        void on(Connection database) throws SQLException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        Database.inMemory(file.getFileName().toString(), database -> {
            run(database, "SET threads = 1");
            run(database, "SET memory_limit = '" + MEMORY + "'");
            writing.on(database);
            return file;
        });
    }

    private static void copy(Connection database, String query, Path file, String format) throws SQLException {
        run(database, "COPY (" + query + ") TO " + literal(file.toString()) + " (" + format + ")");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
