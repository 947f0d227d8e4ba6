package concert.data.futures;

import static org.assertj.core.api.Assertions.assertThat;

import concert.data.futures.ParquetFooter.Column;
import concert.data.futures.ParquetFooter.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written here a database reads.
class ParquetColumnsTest {
    /// More than one page of doubles holds.
    private static final int MANY = 300_001;

    @TempDir
    private Path place = Path.of("");

    private Path file() {
        return place.resolve("table.parquet");
    }

    /// All rows that a statement gives, each as text.
    private List<String> rows(String sql) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement();
                var result = statement.executeQuery(sql.replace("FILE", "'" + file() + "'"))) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        }
    }

    private void write(List<String> labels, double[]... values) throws IOException {
        var columns = List.of(
                new Column("row", Kind.INTEGER),
                new Column("label", Kind.LABEL),
                new Column("value", Kind.OPTIONAL_DOUBLE));
        try (var table = ParquetColumns.create(file(), columns)) {
            var rows = values[0].length;
            table.group(labels.size() * rows);
            table.column();
            for (var _ : labels) {
                table.consecutive(7, rows);
            }
            table.column();
            table.labels(labels);
            for (var label = 0; label < labels.size(); label++) {
                table.label(label, labels.size(), rows);
            }
            table.column();
            for (var each : values) {
                table.optionalDoubles(each);
            }
            table.finish();
        }
    }

    @Test
    void rowsOfSeveralLabels() throws IOException, SQLException {
        write(
                List.of("b", "a", "ü\"'"),
                new double[] {1.5, Double.NaN, -0.0},
                new double[] {Double.POSITIVE_INFINITY, Double.MIN_VALUE, -1e300},
                new double[] {Double.NaN, Double.NaN, Double.NaN});
        assertThat(rows("FROM FILE"))
                .containsExactly(
                        "7 b 1.5",
                        "8 b null",
                        "9 b -0.0",
                        "7 a Infinity",
                        "8 a 4.9E-324",
                        "9 a -1.0E300",
                        "7 ü\"' null",
                        "8 ü\"' null",
                        "9 ü\"' null");
        assertThat(rows("SELECT value FROM FILE WHERE label = 'a' AND value > 1"))
                .containsExactly("Infinity");
        assertThat(rows("SELECT row FROM FILE WHERE value = 0")).containsExactly("9");
    }

    @Test
    void manyRowsOfWhichSomeAreMissing() throws IOException, SQLException {
        var values = IntStream.range(0, MANY)
                .mapToDouble(i -> i % 7 < 2 || (i > 200_000 && i < 200_900) ? Double.NaN : i)
                .toArray();
        write(List.of("only"), values);
        var present =
                IntStream.range(0, MANY).filter(i -> !Double.isNaN(values[i])).count();
        assertThat(
                        rows(
                                "SELECT count(*), count(value), count(*) FILTER (value = row - 7), min(row), max(row) FROM FILE"))
                .containsExactly(MANY + " " + present + " " + present + " 7 " + (MANY + 6));
    }

    @Test
    void moreLabelsThanAByteCounts() throws IOException, SQLException {
        var labels = IntStream.range(0, 300).mapToObj(i -> "label" + i).toList();
        write(
                labels,
                labels.stream().map(label -> new double[] {label.hashCode(), 1}).toArray(double[][]::new));
        assertThat(rows("SELECT DISTINCT value FROM FILE WHERE label = 'label256'"))
                .containsExactlyInAnyOrder("1.0", String.valueOf((double) "label256".hashCode()));
    }
}
