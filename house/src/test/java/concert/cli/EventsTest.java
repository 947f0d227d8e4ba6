package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void useAStoreOfItsOwn() {
        before = System.getProperty("concert.data", "");
        System.setProperty("concert.data", folder.resolve("store").toString());
    }

    @AfterEach
    void useTheStoreAsBefore() {
        System.setProperty("concert.data", before);
    }

    /// Two years of a visit each month; in the second year a threat follows it.
    private Path events() throws IOException {
        return Files.writeString(
                folder.resolve("own.csv"),
                IntStream.range(0, 48)
                        .mapToObj(month -> {
                            var day = LocalDate.of(2010, 1, 5).plusMonths(month);
                            return day + ",RUS,PAK,042\n" + day + ",USA,GBR,042\n" + day + ",USA,DEU,042\n"
                                    + (month < 24 ? "" : day.plusDays(1) + ",PAK,RUS,190\n");
                        })
                        .collect(Collectors.joining("", "date,actor,recipient,code\n", "")));
    }

    @Test
    void addListReportRemove() throws IOException {
        var added =
                concert("events", "add", events(), "--json").json().get("files").get(0);
        assertThat(added.get("outcome").asString()).isEqualTo("added");
        assertThat(added.get("read").asInt()).isEqualTo(168);
        assertThat(concert("events", "add", events()).out()).contains("Nothing to do");
        assertThat(concert("events", "list").out()).contains("own.csv: Own events, 168 rows read, 168 kept");
        var report = concert("events", "report", "--pair", "RUS,PAK", "--from", "2010", "--to", "2013", "--json")
                .json();
        assertThat(report.get("periods").size()).isEqualTo(48);
        assertThat(report.get("total").get("events").asInt()).isEqualTo(72);
        assertThat(report.get("periods").get(0).get("period").asString()).isEqualTo("2010-01");
        assertThat(report.get("periods").get(0).get("world").asInt()).isEqualTo(3);
        assertThat(report.get("turning_points").valueStream()).anySatisfy(point -> {
            assertThat(point.get("method").asString()).isEqualTo("cusum");
            assertThat(point.get("measure").asString()).isEqualTo("goldstein");
            assertThat(point.get("period").asString()).isEqualTo("2012-01");
            assertThat(point.get("samples").size()).isEqualTo(2);
        });
        assertThat(concert("events", "report", "--pair", "Russia,Pakistan").out())
                .contains("Turning points");
        assertThat(concert("events", "remove", "all").out()).contains("Removed");
        assertThat(concert("events", "list").out()).contains("The store has no events");
    }

    @Test
    void whatCannotBeDoneIsToldWithExitCode2() throws IOException {
        var none = concert("events", "report", "--pair", "RUS,PAK");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("concert events add");
        var empty = concert("events", "add", Files.writeString(folder.resolve("empty.csv"), ""));
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).contains("an empty file");
        assertThat(concert("events", "add", folder.resolve("missing.csv")).code())
                .isNotZero();
        assertThat(Files.exists(folder.resolve("store/concert.duckdb"))).isFalse();
        concert("events", "add", events());
        assertThat(concert("events", "report", "--pair", "RUS").err()).contains("expected two states");
        assertThat(concert("events", "report", "--pair", "RUS,Atlantis").err()).contains("no state Atlantis");
        assertThat(concert("events", "report", "--pair", "RUS,PAK", "--from", "May")
                        .err())
                .contains("--from");
        assertThat(concert("events", "report", "--pair", "RUS,PAK", "--period", "eon")
                        .err())
                .contains("--period");
        assertThat(concert("events", "report", "--pair", "RUS,PAK", "--volume", "published")
                        .code())
                .isEqualTo(2);
    }
}
