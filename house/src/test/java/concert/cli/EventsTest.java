package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

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

    /// Two years of a visit each month, then two years of three visits and three attacks, each on a day of
    /// its own.
    private Path events() throws IOException {
        return Files.writeString(
                folder.resolve("own.csv"),
                IntStream.range(0, 48)
                        .mapToObj(month -> {
                            var day = LocalDate.of(2010, 1, 5).plusMonths(month);
                            return day + ",RUS,PAK,042\n" + day + ",USA,GBR,042\n" + day + ",USA,DEU,042\n"
                                    + (month < 24 ? "" : busy(day));
                        })
                        .collect(Collectors.joining("", "date,actor,recipient,code\n", "")));
    }

    private static String busy(LocalDate day) {
        return day.plusDays(1) + ",RUS,PAK,042\n" + day.plusDays(2) + ",RUS,PAK,042\n" + day + ",PAK,RUS,190\n"
                + day.plusDays(1) + ",PAK,RUS,190\n" + day.plusDays(2) + ",PAK,RUS,190\n";
    }

    @Test
    void addListReportRemove() throws IOException {
        var added =
                concert("events", "add", events(), "--json").json().get("files").get(0);
        assertThat(added.get("outcome").asString()).isEqualTo("added");
        assertThat(added.get("read").asInt()).isEqualTo(264);
        assertThat(concert("events", "add", events()).out()).contains("Nothing to do");
        assertThat(concert("events", "list").out()).contains("own.csv: Own events, 264 rows read, 264 kept");
        var report = concert("events", "report", "--pair", "RUS,PAK", "--from", "2010", "--to", "2013", "--json")
                .json();
        assertThat(report.get("periods").size()).isEqualTo(48);
        assertThat(report.get("total").get("events").asInt()).isEqualTo(168);
        assertThat(report.get("periods").get(0).get("period").asString()).isEqualTo("2010-01");
        assertThat(report.get("periods").get(0).get("world").asInt()).isEqualTo(3);
        assertThat(report.get("turning_points").valueStream()).anySatisfy(point -> {
            assertThat(point.get("method").asString()).isEqualTo("cusum");
            assertThat(point.get("measure").asString()).isEqualTo("volume");
            assertThat(point.get("period").asString()).isEqualTo("2012-01");
            assertThat(point.get("samples").size()).isEqualTo(3);
        });
        assertThat(report.get("methods").get("unsearched").isEmpty()).isTrue();
        assertThat(concert("events", "report", "--pair", "Russia,Pakistan").out())
                .contains("Turning points");
        assertThat(concert("events", "report", "--pair", "USA,GBR").out())
                .contains(
                        "Not searched for turning points: goldstein, since the data have fewer than 24 months or the pair");
        assertThat(concert("events", "remove", "all").out()).contains("Removed");
        assertThat(concert("events", "list").out()).contains("The store has no events");
    }

    @Test
    void exportedTablesTellTheSameAsTheStore() throws IOException {
        var tables = folder.resolve("ta'bles");
        var none = concert("events", "export", tables);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("concert events add");
        assertThat(tables).doesNotExist();
        assertThat(concert("events", "add", events()).code()).isZero();
        assertThat(concert("events", "export", tables).out()).contains("Wrote events.parquet, event_volume.parquet");
        var ofStore = concert("events", "report", "--pair", "RUS,PAK", "--json").out();
        assertThat(concert("events", "report", "--pair", "RUS,PAK", "--json", "--tables", tables)
                        .out())
                .isEqualTo(ofStore);
    }

    @Test
    void tablesThatAreNoneAreToldWithExitCode2() throws IOException {
        var nothing = concert("events", "report", "--pair", "RUS,PAK", "--tables", folder);
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("--tables: found no events.parquet", "concert events export FOLDER");
        for (var table : List.of("events", "event_volume", "event_files")) {
            Files.writeString(folder.resolve(table + ".parquet"), "no Parquet");
        }
        var others = concert("events", "report", "--pair", "RUS,PAK", "--tables", folder);
        assertThat(others.code()).isEqualTo(2);
        assertThat(others.err()).contains("--tables: found other tables than concert events export writes");
        var nowhere = concert("events", "report", "--pair", "RUS,PAK", "--engine", "spark", "--master", "local");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--engine spark: found no --tables");
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
                .isEqualTo(2);
        assertThat(Files.exists(folder.resolve("store/concert.duckdb"))).isFalse();
        concert("events", "add", events());
        assertThat(concert("events", "report", "--pair", "RUS").err()).contains("expected two states");
        assertThat(concert("events", "report", "--pair", "RUS,Atlantis").err()).contains("no state Atlantis");
        assertThat(concert("events", "report", "--pair", "USA,CSK").code()).isZero();
        assertThat(concert("events", "report", "--pair", "RUS,PAK", "--to", "2010-06", "--json")
                        .json()
                        .get("methods")
                        .get("unsearched")
                        .size())
                .isEqualTo(2);
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

    private Path scenario(String options) throws IOException {
        var scenario = Files.createDirectories(folder.resolve("scenario"));
        Files.writeString(
                scenario.resolve("scenario.yaml"),
                "id: pair\ntitle: A pair\nas_of: 2013-12-31\nfutures: 10\n" + options);
        Files.writeString(scenario.resolve("actors.csv"), "id,name,cow\nP,Pakistan,770\nR,Russia,365\n");
        Files.writeString(scenario.resolve("events.csv"), "date,actor,target,code,text\n2012-01-05,R,P,042,A visit\n");
        return scenario;
    }

    @Test
    void anAssessmentTellsOfTheRelationOrWhyItDoesNot() throws IOException {
        var scenario = scenario("");
        concert("assess", scenario, "--quiet");
        assertThat(Files.readString(scenario.resolve("report.html")))
                .contains("How states get on by event data")
                .contains("concert events add FILE");
        concert("events", "add", events());
        concert("assess", scenario, "--quiet");
        var report = Files.readString(scenario.resolve("report.html"));
        assertThat(report)
                .contains("Relations over time")
                .contains("turning-points")
                .contains("A visit");
        assertThat(Files.readString(scenario.resolve("metrics.csv")))
                .contains("events.data.count.P.R,events,events,168.0")
                .contains("events.data.balance.P.R.2013,events,-1 to 1,0.0");
    }

    /// Thirty attacks in the last two years are a hostile tie. It is offered; asked for, it enters the
    /// scenario, and a tie is frustrated where the two stand together, none where they stand apart.
    @Test
    void tiesOfEventDataAreAddedWhereAsked() throws IOException {
        concert(
                "events",
                "add",
                Files.writeString(
                        folder.resolve("attacks.csv"),
                        IntStream.range(0, 30)
                                .mapToObj(day -> LocalDate.of(2012, 6, 1).plusDays(10L * day) + ",PAK,RUS,190\n")
                                .collect(Collectors.joining("", "date,actor,recipient,code\n", ""))));
        var offered = concert("assess", scenario(""), "--json").json();
        assertThat(metric(offered, "scenario.ties")).isEqualTo("0.0");
        assertThat(metric(offered, "order.balance.together.P.R")).isEmpty();
        assertThat(Files.readString(folder.resolve("scenario/report.html")))
                .contains("events: 0 of cooperation, 30 of conflict in own");
        var added = concert("assess", scenario("options:\n  events:\n    ties: added\n"), "--json")
                .json();
        assertThat(metric(added, "scenario.ties")).isEqualTo("1.0");
        assertThat(metric(added, "order.balance.together.P.R")).isEqualTo("1.0");
        assertThat(metric(added, "order.balance.apart.P.R")).isEqualTo("0.0");
    }

    private static String metric(JsonNode assessment, String key) {
        return assessment
                .get("metrics")
                .valueStream()
                .filter(metric -> metric.get("key").asString().equals(key))
                .map(metric -> metric.get("value").toString())
                .findFirst()
                .orElse("");
    }
}
