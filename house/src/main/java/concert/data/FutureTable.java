package concert.data;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBFunctions;

/// All futures of a run, written out as tables: what each metric is in each future, and what each future draws. The
/// database reads the store as it writes, so that memory does not grow with the number of futures. One thread does it
/// in a fixed order: the same futures give the same bytes.
///
/// @param store a store that has every chunk
/// @param inputs how many columns at the front are inputs; the others are metrics
public record FutureTable(FutureStore store, int inputs) {
    private static final String MEMORY = "512MB";

    /// So many rows of a wide table are held until they are written.
    private static final int ROWS = 10_240;

    /// Writes one row for each future and metric: future, metric, value; the value is missing where it has none. The
    /// rows of a metric stand together, so that who reads one of them reads a small part of the file.
    ///
    /// @param file the file, comma-separated if its name has `.csv` in it, else Parquet
    /// @throws IOException if a chunk is missing or the file cannot be written
    public void writeMetrics(Path file) throws IOException {
        var names = store.plan().columns();
        var metrics = names.subList(inputs, names.size()).stream()
                .map(FutureTable::literal)
                .collect(Collectors.joining(", "));
        var query = IntStream.range(inputs, names.size())
                .mapToObj(column -> "SELECT range::INTEGER AS future, " + literal(names.get(column))
                        + "::metric AS metric, value FROM range("
                        + store.plan().futures() + ") POSITIONAL JOIN stored(" + column + ")")
                .collect(Collectors.joining(" UNION ALL "));
        try (var database = open();
                var function = DuckDBFunctions.tableFunction()) {
            function.withName("stored")
                    .withParameter(DuckDBColumnType.INTEGER)
                    .withFunction(new StoredMetric(store))
                    .register(database);
            run(database, "CREATE TYPE metric AS ENUM (" + metrics + ")");
            copy(database, query, file, "FORMAT parquet");
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /// Writes what each future draws: one row for each future, one column for each input.
    ///
    /// @param file the file, comma-separated if its name has `.csv` in it, else Parquet
    /// @throws IOException if a chunk is missing or the file cannot be written
    public void writeInputs(Path file) throws IOException {
        try (var database = open();
                var function = DuckDBFunctions.tableFunction()) {
            function.withName("stored")
                    .withFunction(new StoredInputs(store, inputs))
                    .register(database);
            copy(database, "SELECT * FROM stored()", file, "FORMAT parquet, ROW_GROUP_SIZE " + ROWS);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private static Connection open() throws SQLException {
        var database = DriverManager.getConnection("jdbc:duckdb:");
        run(database, "SET threads = 1");
        run(database, "SET memory_limit = '" + MEMORY + "'");
        return database;
    }

    private static void copy(Connection database, String query, Path file, String parquet) throws SQLException {
        var format = file.getFileName().toString().contains(".csv") ? "FORMAT csv, HEADER true" : parquet;
        run(database, "COPY (" + query + ") TO " + literal(file.toString()) + " (" + format + ")");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static IOException failed(SQLException failure) {
        return new IOException("the table of futures: " + failure.getMessage(), failure);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
