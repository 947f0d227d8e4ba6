package concert.data;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/// All futures of a run as a table that is written out with one row for each future and metric, and summed up for
/// each metric. It lives in a database file, so that memory does not grow with the number of futures.
///
/// One thread does all sums in the order of the futures: the same futures give the same bits.
public final class FutureTable implements AutoCloseable {
    private static final String MEMORY = "1GB";
    /// So many metrics are summed up by one query: the table is wide, and every query looks at all its columns.
    private static final int AT_ONCE = 32;

    private static final int SUMS = 5;

    private final Connection database;
    private final List<String> inputs;
    private final List<String> metrics;

    private FutureTable(Connection database, List<String> inputs, List<String> metrics) {
        this.database = database;
        this.inputs = inputs;
        this.metrics = metrics;
    }

    /// How a metric varies over the futures.
    ///
    /// @param metric its key
    /// @param futures in how many futures it has a value
    /// @param mean mean, NaN where there is no value
    /// @param sd standard deviation, NaN where there are fewer than two values
    /// @param halfMean mean over the first half of the futures: near [#mean()] if there are enough of them
    /// @param quantiles 5, 10, 25, 50, 75, 90 and 95 % quantile
    public record Summary(
            String metric, long futures, double mean, double sd, double halfMean, List<Double> quantiles) {
        /// Copies the quantiles.
        public Summary {
            quantiles = List.copyOf(quantiles);
        }

        /// {@return standard error of the mean}
        public double standardError() {
            return sd / Math.sqrt((double) futures);
        }
    }

    /// Reads every chunk of a store into a table.
    ///
    /// @param store a store that has every chunk
    /// @param inputs how many columns at the front are inputs; the others are metrics
    /// @param file the database file to make
    /// @return the table
    /// @throws IOException if a chunk is missing or the file cannot be written
    public static FutureTable of(FutureStore store, int inputs, Path file) throws IOException {
        try {
            var database = DriverManager.getConnection("jdbc:duckdb:" + file);
            var columns = store.plan().columns();
            var table = new FutureTable(database, columns.subList(0, inputs), columns.subList(inputs, columns.size()));
            try (var statement = database.createStatement()) {
                statement.execute("SET threads = 1");
                statement.execute("SET memory_limit = '" + MEMORY + "'");
                statement.execute("CREATE OR REPLACE TABLE wide (future INTEGER"
                        + String.join(
                                "",
                                columns.stream()
                                        .map(name -> ", " + quoted(name) + " DOUBLE")
                                        .toList())
                        + ")");
            }
            table.fill(store);
            return table;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private void fill(FutureStore store) throws IOException, SQLException {
        try (var appender = ((DuckDBConnection) database).createAppender("wide")) {
            for (var chunk = 0; chunk < store.plan().chunks(); chunk++) {
                var number = chunk;
                var rows = store.read(chunk)
                        .orElseThrow(() -> new IOException("chunk " + number + " of the futures is missing"));
                for (var row = 0; row < rows.length; row++) {
                    appender.beginRow();
                    appender.append(store.plan().from(chunk) + row);
                    for (var value : rows[row]) {
                        if (Double.isNaN(value)) {
                            appender.appendNull();
                        } else {
                            appender.append(value);
                        }
                    }
                    appender.endRow();
                }
            }
        }
    }

    /// Writes one row for each future and metric: future, metric, value; the value is missing where it has none.
    ///
    /// @param file the file, comma-separated if its name has `.csv` in it, else Parquet
    /// @throws IOException if it cannot be written
    public void writeMetrics(Path file) throws IOException {
        copy(tall(), file);
    }

    /// Writes what each future draws: one row for each future, one column for each input.
    ///
    /// @param file the file, comma-separated if its name has `.csv` in it, else Parquet
    /// @throws IOException if it cannot be written
    public void writeInputs(Path file) throws IOException {
        copy(
                "SELECT future, "
                        + String.join(
                                ", ", inputs.stream().map(FutureTable::quoted).toList()) + " FROM wide",
                file);
    }

    private void copy(String query, Path file) throws IOException {
        var format = file.getFileName().toString().contains(".csv") ? "FORMAT csv, HEADER true" : "FORMAT parquet";
        try (var statement = database.createStatement()) {
            statement.execute("COPY (" + query + ") TO '" + file.toString().replace("'", "''") + "' (" + format + ")");
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private String tall() {
        return "SELECT future, metric, value FROM wide UNPIVOT INCLUDE NULLS (value FOR metric IN ("
                + String.join(", ", metrics.stream().map(FutureTable::quoted).toList()) + "))";
    }

    /// {@return how each metric varies, in the order of the columns}
    ///
    /// @throws IOException if the database fails
    public List<Summary> summaries() throws IOException {
        var summaries = new ArrayList<Summary>();
        try (var statement = database.createStatement()) {
            var half = half(statement);
            for (var from = 0; from < metrics.size(); from += AT_ONCE) {
                var some = metrics.subList(from, Math.min(metrics.size(), from + AT_ONCE));
                var sums =
                        some.stream().map(metric -> sums(quoted(metric), half)).toList();
                try (var row = statement.executeQuery("SELECT " + String.join(", ", sums) + " FROM wide")) {
                    row.next();
                    for (var k = 0; k < some.size(); k++) {
                        summaries.add(summary(some.get(k), row, SUMS * k));
                    }
                }
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
        return summaries;
    }

    /// How many futures the first half has.
    private static long half(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("SELECT (max(future) + 1) // 2 FROM wide")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String sums(String name, long half) {
        return "count(" + name + "), avg(" + name + "), stddev_samp(" + name + "), avg(" + name + ") FILTER (future < "
                + half + "), quantile_cont(" + name + ", [.05, .1, .25, .5, .75, .9, .95])";
    }

    private static Summary summary(String metric, ResultSet row, int before) throws SQLException {
        var quantiles = new ArrayList<Double>();
        var list = row.getArray(before + SUMS);
        if (list != null) {
            for (var value : (Object[]) list.getArray()) {
                quantiles.add((Double) value);
            }
        }
        return new Summary(
                metric,
                row.getLong(before + 1),
                number(row, before + 2),
                number(row, before + 3),
                number(row, before + 4),
                quantiles);
    }

    private static double number(ResultSet row, int column) throws SQLException {
        var value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static IOException failed(SQLException failure) {
        return new IOException("the table of futures: " + failure.getMessage(), failure);
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }
}
