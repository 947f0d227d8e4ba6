package concert.data;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// All futures of a run, written out as tables: what each metric is in each future, and what each future draws.
///
/// A chunk goes into a database in memory as lists, one for each column, and the database takes the lists apart while
/// it writes: that is several times as fast as one row after another. What does not fit into memory goes to a
/// folder. One thread goes over the chunks in their order: the same futures give the same bytes.
///
/// @param store a store that has every chunk
/// @param inputs how many columns at the front are inputs; the others are metrics
/// @param scratch a folder for what does not fit into memory
public record FutureTable(FutureStore store, int inputs, Path scratch) {
    private static final String MEMORY = "1GB";

    /// Writes one row for each future and metric: future, metric, value; the value is missing where it has none. The
    /// rows of a chunk stand together, in it those of a metric.
    ///
    /// @param file the file, comma-separated if its name has `.csv` in it, else Parquet
    /// @throws IOException if a chunk is missing or the file cannot be written
    public void writeMetrics(Path file) throws IOException {
        var metrics =
                store.plan().columns().subList(inputs, store.plan().columns().size());
        var layout = new Layout(
                List.of(
                        "CREATE TYPE metric AS ENUM ("
                                + metrics.stream().map(FutureTable::literal).collect(Collectors.joining(", ")) + ")",
                        "CREATE TABLE lists (future INTEGER, metric metric, value DOUBLE[])"),
                "SELECT unnest(range(future, future + len(value)))::INTEGER AS future, metric, unnest(value) AS value "
                        + "FROM lists");
        write(layout, file, (lists, from, columns) -> {
            for (var metric = 0; metric < metrics.size(); metric++) {
                lists.beginRow().append(from).append(metrics.get(metric));
                append(lists, columns[inputs + metric]);
                lists.endRow();
            }
        });
    }

    /// Writes what each future draws: one row for each future, one column for each input.
    ///
    /// @param file the file, comma-separated if its name has `.csv` in it, else Parquet
    /// @throws IOException if a chunk is missing or the file cannot be written
    public void writeInputs(Path file) throws IOException {
        var names = store.plan().columns().subList(0, inputs).stream()
                .map(FutureTable::quoted)
                .toList();
        var layout = new Layout(
                List.of("CREATE TABLE lists (future INTEGER, futures INTEGER, " + String.join(" DOUBLE[], ", names)
                        + " DOUBLE[])"),
                "SELECT unnest(range(future, future + futures))::INTEGER AS future, "
                        + names.stream()
                                .map(name -> "unnest(" + name + ") AS " + name)
                                .collect(Collectors.joining(", "))
                        + " FROM lists");
        write(layout, file, (lists, from, columns) -> {
            lists.beginRow().append(from).append(columns[0].length);
            for (var input = 0; input < inputs; input++) {
                append(lists, columns[input]);
            }
            lists.endRow();
        });
    }

    /// How chunks are kept as lists, and how a table is made of them.
    private record Layout(List<String> make, String select) {}

    /// Keeps the columns of a chunk as lists.
    @FunctionalInterface
    private interface Keeping {
        void keep(DuckDBAppender lists, int from, double[][] columns) throws SQLException;
    }

    private void write(Layout layout, Path file, Keeping keeping) throws IOException {
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET memory_limit = '" + MEMORY + "'");
            statement.execute("SET temp_directory = " + literal(scratch.toString()));
            for (var make : layout.make()) {
                statement.execute(make);
            }
            try (var lists = ((DuckDBConnection) database).createAppender("lists")) {
                for (var chunk = 0; chunk < store.plan().chunks(); chunk++) {
                    keeping.keep(lists, store.plan().from(chunk), columns(chunk));
                    lists.flush();
                }
            }
            var format = file.getFileName().toString().contains(".csv") ? "FORMAT csv, HEADER true" : "FORMAT parquet";
            statement.execute("COPY (" + layout.select() + ") TO " + literal(file.toString()) + " (" + format + ")");
        } catch (SQLException failure) {
            throw new IOException("The database of futures failed: " + failure.getMessage(), failure);
        }
    }

    private double[][] columns(int chunk) throws IOException {
        return store.read(chunk).orElseThrow(() -> new IOException("chunk " + chunk + " of the futures is missing"));
    }

    /// A number that is missing is NULL in the database.
    private static void append(DuckDBAppender lists, double[] values) throws SQLException {
        var missing = new boolean[values.length];
        IntStream.range(0, values.length).forEach(i -> missing[i] = Double.isNaN(values[i]));
        lists.append(values, missing);
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
