package concert.data.events;

import static concert.data.events.EventRows.gdelt1;
import static org.assertj.core.api.Assertions.assertThat;

import concert.data.events.RelationSql.Selection;
import concert.data.sets.StateTable;
import concert.data.store.DataStore;
import concert.scenario.event.EventSample;
import concert.scenario.event.Period;
import concert.scenario.event.QuadCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three rows of one visit on a day, one threat, one appeal and one row of others, all worked by hand.
class EventReadingTest {
    private static final LocalDate APRIL = LocalDate.of(2013, 4, 1);

    @TempDir
    Path folder;

    private EventReading reading;

    @BeforeEach
    void fill() throws IOException {
        var store = new EventStore(new DataStore(folder.resolve("concert.duckdb")), StateTable.read());
        store.add(
                Files.writeString(
                        folder.resolve("a.tsv"),
                        String.join(
                                "\n",
                                gdelt1(1, "20130402", "RUS", "PAK", "042", "1", "1.9"),
                                gdelt1(2, "20130402", "RUS", "PAK", "042", "1", "1.9"),
                                gdelt1(3, "20130402", "RUS", "PAK", "042", "1", "1.9"),
                                gdelt1(4, "20130403", "RUS", "PAK", "130", "3", "-4.4"),
                                gdelt1(5, "20130501", "PAK", "RUS", "020", "1", "3.0"),
                                gdelt1(6, "20130501", "USA", "CHN", "010", "1", "0.0"))),
                EventStore.Options.DEFAULTS);
        store.add(
                Files.writeString(folder.resolve("own.csv"), "date,actor,recipient,code\n2013-04-05,RUS,PAK,042\n"),
                EventStore.Options.DEFAULTS);
        reading = new EventReading(store.store());
    }

    private static Selection selection(Distinct distinct, QuadMapping quads) {
        return new Selection(
                "gdelt1", List.of("PAK", "RUS"), APRIL, LocalDate.of(2013, 5, 31), Period.MONTH, distinct, quads);
    }

    @Test
    void oneADay() throws IOException {
        var table = reading.read(selection(Distinct.DAY, QuadMapping.ROW));
        assertThat(table.dyads()).hasSize(2);
        var april = table.dyads().get(1);
        assertThat(april.actor()).isEqualTo("RUS");
        assertThat(april.events()).isEqualTo(2);
        assertThat(april.reports()).isEqualTo(4);
        assertThat(april.quads()).isEqualTo(new QuadCounts(1, 0, 1, 0));
        assertThat(april.goldstein()).isEqualTo(-2.5);
        assertThat(table.world()).containsEntry(APRIL, 2L).containsEntry(APRIL.plusMonths(1), 2L);
        assertThat(table.samples()).extracting(EventSample::id).containsExactly("1", "2", "3", "5");
        assertThat(table.samples().getFirst().origin()).endsWith("a.tsv:1");
    }

    /// An assessment reads the data that tell most of its states up to its day, and names the others.
    @Test
    void monthsOfTheDataThatTellMost() throws IOException {
        assertThat(reading.months(List.of("RUS", "PAK"), APRIL)).isEmpty();
        var months =
                reading.months(List.of("RUS", "PAK"), LocalDate.of(2014, 1, 1)).orElseThrow();
        assertThat(months.data()).isEqualTo("gdelt1");
        assertThat(months.others()).containsExactly("own");
        assertThat(months.to()).isEqualTo(LocalDate.of(2013, 5, 1));
    }

    @Test
    void everyRow() throws IOException {
        var table = reading.read(selection(Distinct.ROWS, QuadMapping.CAMEO));
        var april = table.dyads().get(1);
        assertThat(table.world()).containsEntry(APRIL, 4L);
        assertThat(april.events()).isEqualTo(4);
        assertThat(april.quads()).isEqualTo(new QuadCounts(3, 0, 1, 0));
    }

    @Test
    void mappingsOfQuadsDiffer() throws IOException {
        var may = reading.read(selection(Distinct.PLACE, QuadMapping.PENTA))
                .dyads()
                .getFirst();
        assertThat(may.actor()).isEqualTo("PAK");
        assertThat(may.quads()).isEqualTo(QuadCounts.NONE);
        var april = reading.read(selection(Distinct.DAY, QuadMapping.PLOVER))
                .dyads()
                .get(1);
        assertThat(april.quads()).isEqualTo(new QuadCounts(1, 0, 1, 0));
    }

    /// 40,000 a month in 1980, millions by 2013 (GDELTtools).
    @Test
    void publishedVolumes() {
        var totals = MonthlyTotals.read();
        assertThat(totals).hasSize(415);
        assertThat(totals.get(LocalDate.of(1980, 1, 1))).isEqualTo(45_384);
        assertThat(totals.get(LocalDate.of(2013, 6, 1))).isEqualTo(1_628_789);
    }
}
