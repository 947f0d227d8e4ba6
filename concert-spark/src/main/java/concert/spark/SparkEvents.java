package concert.spark;

import concert.data.events.EventTables;
import concert.data.events.ParquetTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/// The tables of event data as Parquet files in a place that the cluster reads. Queries are answered by Spark.
final class SparkEvents implements EventTables {
    private final SparkContext spark;
    private final String folder;
    private @Nullable SparkSession session;

    SparkEvents(SparkContext spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    @Override
    public boolean exist() throws IOException {
        return told(() -> {
            for (var table : READ.keySet()) {
                var file = new Path(file(table));
                if (!file.getFileSystem(spark.hadoopConfiguration()).exists(file)) {
                    return false;
                }
            }
            return true;
        });
    }

    @Override
    public <T> List<T> query(String sql, Function<Row, T> reading) throws IOException {
        return told(() -> {
            var values = new ArrayList<T>();
            for (var row : session().sql(sql).collectAsList()) {
                values.add(reading.apply(new SparkRow(row)));
            }
            return values;
        });
    }

    private String file(String table) {
        return folder + (folder.endsWith("/") ? "" : "/") + ParquetTables.file(table);
    }

    /// Periods are cut in universal time, so that no change of the clock moves a day.
    private SparkSession session() {
        if (session == null) {
            session = SparkSession.builder()
                    .config("spark.sql.session.timeZone", "UTC")
                    .config("spark.sql.datetime.java8API.enabled", "true")
                    .getOrCreate();
            for (var table : new TreeSet<>(READ.keySet())) {
                session.read().parquet(file(table)).createOrReplaceTempView(table);
            }
        }
        return session;
    }

    /// Spark throws checked exceptions that it does not declare.
    private static <T> T told(Callable<T> work) throws IOException {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new IOException(Refusal.line(failure), failure);
        }
    }

    /// A row of Spark's.
    private record SparkRow(org.apache.spark.sql.Row row) implements Row {
        @Override
        public String text(String column) {
            return Objects.requireNonNullElse(row.<@Nullable String>getAs(column), "");
        }

        @Override
        public long number(String column) {
            var number = row.<@Nullable Number>getAs(column);
            return number == null ? 0 : number.longValue();
        }

        @Override
        public @Nullable BigDecimal decimal(String column) {
            return row.<@Nullable BigDecimal>getAs(column);
        }

        @Override
        public LocalDate day(String column) {
            return Objects.requireNonNullElse(row.<@Nullable LocalDate>getAs(column), LocalDate.EPOCH);
        }
    }
}
