package concert.data.futures;

import concert.data.futures.ParquetFooter.Column;
import concert.data.futures.ParquetFooter.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// All futures of a run, written out as tables: what each metric is in each future, and what each future draws. The
/// store is read as they are written, so that memory does not grow with the number of futures. The same futures give
/// the same bytes.
///
/// @param store a store that has every chunk
/// @param inputs how many columns at the front are inputs; the others are metrics
public record FutureTable(FutureStore store, int inputs) {
    private static final String MEMORY = "512MB";

    /// So many numbers are held at once.
    private static final int HELD = 4_000_000;

    /// So many rows a reader of Parquet likes to find together.
    private static final int GROUP = 122_880;

    /// Writes one row for each future and metric as Parquet: future, metric, value; the value is missing where it has
    /// none. The rows of a metric stand together, so that who reads one of them reads a small part of the file.
    ///
    /// @param file the file
    /// @throws IOException if a chunk is missing or the file cannot be written
    public void writeMetrics(Path file) throws IOException {
        var plan = store.plan();
        var metrics = plan.columns().size() - inputs;
        var columns = List.of(
                new Column("future", Kind.INTEGER),
                new Column("metric", Kind.LABEL),
                new Column("value", Kind.OPTIONAL_DOUBLE));
        var together = Math.clamp(GROUP / plan.futures(), 1, metrics);
        var held = Math.max(1, HELD / plan.futures() / together) * together;
        try (var table = ParquetColumns.create(file, columns)) {
            for (var first = 0; first < metrics; first += held) {
                var values = List.of(store.columns(inputs + first, Math.min(held, metrics - first)));
                for (var k = 0; k < values.size(); k += together) {
                    group(table, inputs + first + k, values.subList(k, Math.min(k + together, values.size())));
                }
            }
            table.finish();
        }
    }

    /// A group of rows: all futures of metrics that follow each other.
    private void group(ParquetColumns table, int first, List<double[]> values) throws IOException {
        var futures = store.plan().futures();
        var metrics = values.size();
        table.group(metrics * futures);
        table.column();
        for (var metric = 0; metric < metrics; metric++) {
            table.consecutive(0, futures);
        }
        table.column();
        table.labels(store.plan().columns().subList(first, first + metrics));
        for (var metric = 0; metric < metrics; metric++) {
            table.label(metric, metrics, futures);
        }
        table.column();
        for (var metric : values) {
            table.optionalDoubles(metric);
        }
    }

    /// Writes what each future draws as Parquet: one row for each future, one column for each input.
    ///
    /// @param file the file
    /// @throws IOException if a chunk is missing or the file cannot be written
    public void writeInputs(Path file) throws IOException {
        var plan = store.plan();
        var columns = Stream.concat(
                        Stream.of(new Column("future", Kind.INTEGER)),
                        plan.columns().subList(0, inputs).stream().map(name -> new Column(name, Kind.DOUBLE)))
                .toList();
        var together = Math.max(1, Math.min(HELD / Math.max(1, inputs), GROUP) / plan.chunk());
        try (var table = ParquetColumns.create(file, columns)) {
            for (var chunk = 0; chunk < plan.chunks(); chunk += together) {
                var values = store.columns(0, inputs, chunk, Math.min(chunk + together, plan.chunks()));
                var rows = values[0].length;
                table.group(rows);
                table.column();
                table.consecutive(plan.from(chunk), rows);
                for (var input : values) {
                    table.column();
                    table.doubles(input);
                }
            }
            table.finish();
        }
    }

    /// Writes a table of Parquet as comma-separated values, row by row.
    ///
    /// @param parquet the table
    /// @param csv the file
    /// @throws IOException if the table cannot be read or the file cannot be written
    public static void writeCsv(Path parquet, Path csv) throws IOException {
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET memory_limit = '" + MEMORY + "'");
            statement.execute("COPY (SELECT * FROM read_parquet(" + literal(parquet) + ")) TO " + literal(csv)
                    + " (FORMAT csv, HEADER true)");
        } catch (SQLException failure) {
            throw new IOException("the table of futures: " + failure.getMessage(), failure);
        }
    }

    private static String literal(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
