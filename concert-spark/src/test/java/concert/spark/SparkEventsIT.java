package concert.spark;

import static org.assertj.core.api.Assertions.assertThat;

import concert.cli.Concert;
import concert.cli.engine.Cluster;
import concert.cli.engine.ClusterEngine;
import concert.cli.engine.ClusterEngine.Connecting.Connected;
import concert.cli.engine.ConnectedCluster;
import concert.data.events.Distinct;
import concert.data.events.EventReading;
import concert.data.events.ParquetTables;
import concert.data.events.QuadMapping;
import concert.data.events.RelationSql.Selection;
import concert.data.store.DataStore;
import concert.scenario.event.Period;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The same text of SQL gives the same table on DuckDB and on Spark.
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SparkEventsIT {
    private static final List<String> STATES = List.of("RUS", "PAK", "IND");
    private static final List<String> CODES = List.of("010", "042", "057", "130", "190", "0841", "112");
    private static final int ROWS = 400;

    /// Every span, every rule of what is one event and every mapping stands in one of them.
    private static final List<Selection> SELECTIONS = List.of(
            selection(Period.DAY, Distinct.DAY, QuadMapping.ROW),
            selection(Period.WEEK, Distinct.PLACE, QuadMapping.CAMEO),
            selection(Period.MONTH, Distinct.ROWS, QuadMapping.PENTA),
            selection(Period.QUARTER, Distinct.DAY, QuadMapping.PLOVER),
            selection(Period.YEAR, Distinct.PLACE, QuadMapping.ROW));

    @TempDir
    private static Path place;

    private static Path tables;

    private record Ended(int code, String out, String err) {}

    /// Rows by a fixed rule: several reports of one event, all codes, intensities of three decimals, days of two years
    /// around New Year and leap day.
    @BeforeAll
    static void exportEvents() throws IOException {
        System.setProperty("concert.data", place.resolve("data").toString());
        var rows = Stream.iterate(0, row -> row < ROWS, row -> row + 1).map(SparkEventsIT::row);
        var file = place.resolve("own.csv");
        Files.write(
                file,
                Stream.concat(Stream.of("id,date,actor,recipient,code,intensity,mentions,place,document"), rows)
                        .toList());
        tables = place.resolve("tables");
        assertThat(concert("events", "add", file).err()).isEmpty();
        assertThat(concert("events", "export", tables).code()).isZero();
    }

    private static String row(int row) {
        var actor = STATES.get(row % 3);
        var recipient = STATES.get((row + 1 + row / 7 % 2) % 3);
        return String.join(
                ",",
                "e" + row,
                LocalDate.of(2011, 12, 20).plusDays(row * 37L % 800).toString(),
                actor,
                recipient,
                CODES.get(row / 2 % CODES.size()),
                row % 5 == 0 ? "" : "%d.%03d".formatted(row % 9 - 4, row * 7 % 1000),
                String.valueOf(row % 11),
                row % 3 == 0 ? "Moscow" : "",
                "d" + row / 4);
    }

    @AfterAll
    static void forgetTheStore() {
        System.clearProperty("concert.data");
    }

    private static Ended concert(Object... words) {
        var told = new StringWriter();
        var problems = new StringWriter();
        var code = Concert.run(
                new PrintWriter(told),
                new PrintWriter(problems),
                Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        return new Ended(code, told.toString(), problems.toString());
    }

    private static ConnectedCluster spark() {
        var local =
                new Cluster("local[2]", Map.of("spark.sql.shuffle.partitions", "2", "spark.driver.host", "127.0.0.1"));
        return switch (new SparkClusters().connect(local, _ -> {})) {
            case Connected(var cluster) -> cluster;
            case ClusterEngine.Connecting.Refused(var problem) -> throw new IllegalStateException(problem);
        };
    }

    @Test
    void everySelectionGivesTheSameTable() throws IOException {
        var store = new EventReading(new DataStore(place.resolve("data/concert.duckdb")));
        var files = new EventReading(new ParquetTables(tables));
        try (var cluster = spark()) {
            var spark = new EventReading(cluster.events(tables.toString()));
            assertThat(spark.flaw()).isEmpty();
            assertThat(spark.held()).isEqualTo(store.held()).isNotEmpty();
            assertThat(spark.held(STATES)).isEqualTo(files.held(STATES));
            for (var selection : SELECTIONS) {
                assertThat(spark.read(selection)).as(selection.toString()).isEqualTo(store.read(selection));
                assertThat(files.read(selection)).as(selection.toString()).isEqualTo(store.read(selection));
            }
            assertThat(cluster.events(place.toString()).exist()).isFalse();
        }
    }

    private static Selection selection(Period period, Distinct distinct, QuadMapping quads) {
        return new Selection(
                "own", STATES, LocalDate.of(2011, 12, 25), LocalDate.of(2014, 1, 31), period, distinct, quads);
    }

    @Test
    void reportsArePrintedAlike() {
        var here = concert("events", "report", "--pair", "RUS,PAK", "--json");
        assertThat(here.code()).isZero();
        var there = concert(
                "events",
                "report",
                "--pair",
                "RUS,PAK",
                "--json",
                "--tables",
                tables,
                "--engine",
                "spark",
                "--master",
                "local[2]");
        assertThat(there.err()).isEmpty();
        assertThat(there.out()).isEqualTo(here.out());
    }
}
