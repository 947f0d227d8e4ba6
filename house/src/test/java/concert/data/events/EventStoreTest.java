package concert.data.events;

import static concert.data.events.EventRows.gdelt1;
import static concert.data.events.EventRows.gdelt2;
import static org.assertj.core.api.Assertions.assertThat;

import concert.data.sets.StateTable;
import concert.data.store.DataStore;
import concert.scenario.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreTest {
    @TempDir
    Path folder;

    private EventStore store;

    @BeforeEach
    void open() {
        store = new EventStore(new DataStore(folder.resolve("store/concert.duckdb")), StateTable.read());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private EventFile added(Path file) throws IOException {
        return added(file, EventStore.Options.DEFAULTS);
    }

    private EventFile added(Path file, EventStore.Options options) throws IOException {
        var outcome = store.add(file, options);
        assertThat(outcome).isInstanceOf(EventStore.Outcome.Added.class);
        return ((EventStore.Outcome.Added) outcome).file();
    }

    private String refused(Path file) throws IOException {
        var outcome = store.add(file, EventStore.Options.DEFAULTS);
        assertThat(outcome).isInstanceOf(EventStore.Outcome.Refused.class);
        return ((EventStore.Outcome.Refused) outcome)
                .problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }

    private List<String> rows(String columns) throws IOException {
        return store.store()
                .query(
                        "SELECT concat_ws(' ', " + columns + ") AS text FROM events ORDER BY event_date, id",
                        List.of(),
                        row -> row.getString("text"));
    }

    @Test
    void gdelt1KeepsCodesAsTextAndItsOwnValues() throws IOException {
        var old = gdelt1(1, "19790102", "RUS", "PAK", "010", "1", "0.0");
        var file = added(file(
                "a.tsv",
                old.substring(0, old.lastIndexOf('\t')) + "\n"
                        + gdelt1(2, "20130401", "PAK", "RUS", "10", "3", "-5.0")));
        assertThat(file.format()).isEqualTo(EventFormat.GDELT1);
        assertThat(file.kept()).isEqualTo(2);
        assertThat(file.drops()).isEmpty();
        assertThat(
                        rows(
                                "event_date, actor, actor_country, recipient_country, code, quad, intensity, scale, line, document"))
                .containsExactly(
                        "1979-01-02 RUSGOV RUS PAK 010 1 0.000 gdelt 1",
                        "2013-04-01 PAKGOV PAK RUS 10 3 -5.000 gdelt 2 http://example.org/2");
    }

    @Test
    void everyDroppedRowIsCountedWithItsReasonAndLine() throws IOException {
        var shifted = gdelt1(7, "20130401", "RUS", "PAK", "042", "1", "1.9").replaceFirst("\t", "\t\t");
        var latin = gdelt1(8, "20130401", "RUS", "PAK", "042", "1", "1.9") + "\u00e9";
        var bytes = new ByteArrayOutputStream();
        bytes.write(String.join(
                        "\n",
                        gdelt1(1, "20130401", "RUS", "PAK", "042", "1", "1.9"),
                        gdelt1(2, "20130431", "RUS", "PAK", "042", "1", "1.9"),
                        gdelt1(3, "20130401", "RUS", "PAK", "831", "1", "1.9"),
                        gdelt1(4, "20130401", "RUS", "PAK", "042", "7", "1.9"),
                        gdelt1(5, "20130401", "RUS", "PAK", "042", "1", "much"),
                        "6\t20130401\tshort",
                        shifted,
                        "")
                .getBytes(StandardCharsets.UTF_8));
        bytes.write((latin + "\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(gdelt1(1, "20130401", "RUS", "PAK", "042", "1", "1.9").getBytes(StandardCharsets.UTF_8));
        bytes.write(("\n" + gdelt1(9, "17000101", "RUS", "PAK", "042", "1", "1.9")).getBytes(StandardCharsets.UTF_8));
        bytes.write(("\n" + gdelt1(10, "15000101", "RUS", "PAK", "042", "1", "1.9")).getBytes(StandardCharsets.UTF_8));
        var file = added(Files.write(folder.resolve("bad.tsv"), bytes.toByteArray()));
        assertThat(file.read()).isEqualTo(11);
        assertThat(file.kept()).isEqualTo(2);
        assertThat(file.dropped()).isEqualTo(9);
        assertThat(file.drops())
                .extracting(drop -> drop.samples().getFirst().line() + " " + drop.what())
                .containsExactlyInAnyOrder(
                        "2 date cannot be read",
                        "3 event code is not of CAMEO; it may have lost its leading zero",
                        "4 quad class is none of 1 to 4",
                        "5 intensity is not a number",
                        "6 too few fields",
                        "7 too many fields",
                        "8 bytes that are not of the encoding",
                        "9 the same event stands on an earlier line of the file",
                        "11 date is before 1648 or after 2100");
        assertThat(store.list()).containsExactly(file);
    }

    @Test
    void theSameFileAddsNothingAndNeitherDoTheSameEventsInAnother() throws IOException {
        var plain = file("a.tsv", EventRows.month(100, "RUS", "PAK"));
        added(plain);
        assertThat(store.add(plain, EventStore.Options.DEFAULTS)).isInstanceOf(EventStore.Outcome.Known.class);
        var other = added(file(
                "b.tsv",
                EventRows.month(100, "RUS", "PAK") + gdelt1(999, "20130501", "RUS", "PAK", "042", "1", "1.9") + "\n"));
        assertThat(other.kept()).isEqualTo(1);
        assertThat(other.drops())
                .extracting(EventFile.Count::what, EventFile.Count::rows)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("already in the store", 30L));
        assertThat(rows("id")).hasSize(31);
    }

    @Test
    void zipAndGzipAsPublished() throws IOException {
        var zip = folder.resolve("20130401.export.CSV.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../../20130401.export.CSV"));
            out.write(EventRows.month(100, "RUS", "PAK").getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectories(folder.resolve("store"));
        Files.writeString(folder.resolve("store/events-999999999-1.unpacked"), "left by a process that was killed");
        assertThat(added(zip).kept()).isEqualTo(30);
        var gz = folder.resolve("more.tsv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(EventRows.month(200, "PAK", "RUS").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(added(gz).kept()).isEqualTo(30);
        try (var left = Files.list(folder.resolve("store"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("concert.duckdb");
        }
    }

    @Test
    void archivesThatGrowTooMuchOrHoldSeveralFilesAreRefused() throws IOException {
        var bomb = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("a.csv"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 50; i++) {
                out.write(zeros);
            }
        }
        assertThat(refused(bomb)).contains("grows by more than 100 times");
        var several = folder.resolve("several.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(several))) {
            out.putNextEntry(new ZipEntry("a.csv"));
            out.write(EventRows.month(100, "RUS", "PAK").getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("b.csv"));
        }
        assertThat(refused(several)).contains("an archive of several files");
        var cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(Files.readAllBytes(several), 90));
        assertThat(refused(cut)).contains("a whole zip or gzip archive");
    }

    @Test
    void whatIsNoFileOfEventsIsRefusedAndLeavesTheStoreAsItWas() throws IOException {
        assertThat(refused(file("empty.csv", ""))).contains("an empty file");
        assertThat(refused(file("blank.csv", "\n\n"))).contains("an empty file");
        assertThat(refused(file("text.csv", "once upon a time\nthere was"))).contains("header");
        assertThat(refused(file("header.csv", "date,actor,recipient,code\n"))).contains("no rows");
        assertThat(refused(file("zero.csv", "a\0b\n"))).contains("zero bytes");
        assertThat(refused(file("long.csv", "x".repeat(2_000_000)))).contains("a line of more than");
        assertThat(refused(file("bad.csv", "date,actor,recipient,code\nnever,RUS,PAK,042\n")))
                .contains("date cannot be read (1 of 1 rows)");
        assertThat(store.list()).isEmpty();
        assertThat(EventRecords.exist(store.store())).isFalse();
    }

    @Test
    void icewsHasNamesOfCountries() throws IOException {
        var file = added(file(
                "icews.tab",
                "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget "
                        + "Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\t"
                        + "Country\tLatitude\tLongitude\n"
                        + "32889836\t2018-06-01\tVladimir \"V\" Putin\tGovernment\tRussian Federation\tConsult\t040\t1\tMilitary\t"
                        + "Military\tPakistan\t47400351\t2\tBulletin\tHanoi\tNA\tHa Noi\tVietnam\t21.0245\t105.841\n"));
        assertThat(file.format()).isEqualTo(EventFormat.ICEWS);
        assertThat(rows("actor_country, recipient_country, code, type, quad, intensity, scale, place, sentence, line"))
                .containsExactly("RUS PAK 040 consult 1 1.000 icews Hanoi, Ha Noi, Vietnam 2 2");
    }

    @Test
    void polecatHasTypesOfPlover() throws IOException {
        var file = added(
                file(
                        "polecat.txt",
                        "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tPrimary "
                                + "Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tSource\tVersion\n"
                                + "P1\t2020-01-02\tCONSULT\tvisit\t2.0\tVERBAL COOPERATION\tmilitary\tLavrov\tRUS\tGOV\tKhan\tPAK\tGOV\tIRNA\t"
                                + "1.1.0\nP2\t2020-01-02\tDANCE\t\t2.0\tVERBAL COOPERATION\t\tLavrov\tRUS\tGOV\tKhan\tPAK\tGOV\tIRNA\t1.1.0\n"));
        assertThat(file.format()).isEqualTo(EventFormat.POLECAT);
        assertThat(file.drops()).extracting(EventFile.Count::what).containsExactly("event type is not of PLOVER");
        assertThat(rows("actor_country, recipient_country, type, mode, context, quad, intensity, coder"))
                .containsExactly("RUS PAK consult visit military 1 2.000 NGEC 1.1.0");
    }

    /// Some files of POLECAT name text columns in the header that no row has, and a cell may hold several
    /// countries.
    @Test
    void polecatWithMoreNamesThanColumns() throws IOException {
        var file = added(
                file(
                        "polecat.txt",
                        "Event ID\tEvent Date\tEvent Type\tEvent Mode\tEvent Intensity\tQuad Code\tContexts\tHeadline\tEvent Text\tActor "
                                + "Name\tActor Country\tRecipient Name\tRecipient Country\tVersion\n"
                                + "P1\t2020-01-02\tASSAULT\tNone\t-9.5\tMATERIAL CONFLICT\tNone\tArmies\tRUS; CHN\tKhan\tPAK\t1.1.0\n"
                                + "P2\t2020-01-02\tCONSULT\tvisit\t2.0\tVERBAL COOPERATION\tNone\tLavrov\tRUS\tKhan\tNone\t1.1.0\n"));
        assertThat(file.drops()).isEmpty();
        assertThat(rows("actor, actor_country, recipient_country, type, quad, intensity"))
                .containsExactly("RUS; CHN RUS PAK assault 4 -9.500", "RUS RUS consult 1 2.000");
        assertThat(file.notes())
                .extracting(EventFile.Count::what, EventFile.Count::rows)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "several countries act or receive: counted for the first of them", 1L));
    }

    @Test
    void aColumnNamedTwice() throws IOException {
        assertThat(refused(file("a.csv", "date,actor,recipient,code,date\n2012-01-05,RUS,PAK,042,2013-01-05\n")))
                .contains(":1: header: found \"date in columns 1 and 5\", expected each column once");
        assertThat(refused(file("b.csv", "date,actor,target,recipient,code\n2012-01-05,RUS,PAK,IND,042\n")))
                .contains("recipient in columns 3 and 4");
        assertThat(added(file("c.csv", "date,actor,recipient,code,note,note\n2012-01-05,RUS,PAK,042,a,b\n"))
                        .kept())
                .isEqualTo(1);
    }

    /// The same number on the same day is another event in another source, and the world's volume is
    /// counted apart.
    @Test
    void sourcesAreNeverMixed() throws IOException {
        added(file("one.tsv", gdelt1(1, "20150301", "RUS", "PAK", "042", "1", "1.9") + "\n"));
        assertThat(added(file("two.tsv", gdelt2(1, "20150301", "RUS", "PAK", "042", "1", "1.9") + "\n"))
                        .kept())
                .isEqualTo(1);
        assertThat(new EventReading(store.store()).held())
                .extracting(EventReading.Held::data, EventReading.Held::rows)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("gdelt1", 1L),
                        org.assertj.core.groups.Tuple.tuple("gdelt2", 1L));
    }

    /// Rows of one day, dyad and code are one event of the world, too, in whichever files they stand.
    @Test
    void theWorldIsCountedAsThePairIs() throws IOException {
        var first = added(file(
                "a.tsv",
                gdelt1(1, "20130401", "USA", "CHN", "042", "1", "1.9") + "\n"
                        + gdelt1(2, "20130401", "USA", "CHN", "042", "1", "1.9") + "\n"
                        + gdelt1(3, "20130401", "USA", "CHN", "043", "1", "1.9") + "\n"));
        added(file("b.tsv", gdelt1(4, "20130401", "USA", "CHN", "042", "1", "1.9") + "\n"));
        assertThat(volume()).containsExactly("2013-04-01 4 2");
        store.remove(List.of(first));
        assertThat(volume()).containsExactly("2013-04-01 1 1");
    }

    private List<String> volume() throws IOException {
        return store.store()
                .query(
                        "SELECT concat_ws(' ', event_date, source_rows, events) AS text FROM event_volume ORDER BY ALL",
                        List.of(),
                        row -> row.getString("text"));
    }

    @Test
    void phoenixWithAndWithoutHeader() throws IOException {
        var daily = added(file(
                "events.full.20150101.txt",
                "20150101_1\t20150101\t2015\t01\t01\tRUSGOV\tRUS\tGOV\t\tPAK\tPAK\t\t\t042\t04\t1\t1.9\t\t1.0\t2.0\tKabul\t\tAFG\t"
                        + "s1\thttp://example.org\tbbc\n"));
        assertThat(daily.format()).isEqualTo(EventFormat.PHOENIX);
        var historical = added(file(
                "PhoenixNYT_1945-2018.csv",
                "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,target_root,target_agent,"
                        + "target_others,code,root_code,quad_class,goldstein,joined_issues,lat,lon,placename,statename,"
                        + "countryname,aid,process\nNYT_1,01/31/1950,1950,1,31,SUN,SUN,,,PAK,PAK,,,190,19,4,-10,,,,\"Lahore, "
                        + "Punjab\",,,17,\n"));
        assertThat(historical.format()).isEqualTo(EventFormat.PHOENIX_HISTORICAL);
        assertThat(rows("event_date, actor_country, recipient_country, code, quad, place"))
                .containsExactly("1950-01-31 SUN PAK 190 4 Lahore, Punjab", "2015-01-01 RUS PAK 042 1 Kabul");
    }

    @Test
    void ownFilesAndTheIntensityOfTheirCodes() throws IOException {
        var file = added(
                Files.write(
                        folder.resolve("own.csv"),
                        "date;actor;target;code;text\n2020-01-02;Russia;Türkiye;042;\"Visit; a \"\"first\"\" one\"\n"
                                .getBytes(StandardCharsets.ISO_8859_1)),
                new EventStore.Options(Optional.empty(), "latin-1"));
        assertThat(file.format()).isEqualTo(EventFormat.OWN);
        assertThat(rows("actor_country, recipient_country, code, quad, intensity, scale, span"))
                .containsExactly("RUS TUR 042 1 1.900 cameo-312 Visit; a \"first\" one");
    }

    @Test
    void gdelt2AndAWrongFormat() throws IOException {
        var file = file("b.csv", gdelt2(5, "20260813", "USA", "ITA", "172", "4", "-5.0") + "\n");
        var said = new EventStore.Options(Optional.of(EventFormat.ICEWS), "");
        assertThat(store.add(file, said))
                .isInstanceOfSatisfying(
                        EventStore.Outcome.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst().text()).contains("It looks like GDELT 2.0"));
        assertThat(added(file).format()).isEqualTo(EventFormat.GDELT2);
    }

    @Test
    void removedEventsAreGone() throws IOException {
        var file = added(file("a.tsv", EventRows.month(100, "RUS", "PAK")));
        added(file("b.tsv", EventRows.month(200, "RUS", "PAK")));
        store.remove(List.of(file));
        assertThat(rows("id")).hasSize(30).first().isEqualTo("201");
        assertThat(new EventReading(store.store()).held())
                .extracting(EventReading.Held::rows)
                .containsExactly(30L);
    }

    /// The reader passes over a line of more than its buffer without a word; it is counted all the same.
    @Test
    void aLineOfAnyLengthIsCounted() throws IOException {
        var file = folder.resolve("long.tsv");
        Files.writeString(file, EventRows.month(100, "RUS", "PAK"));
        for (var i = 0; i < 40; i++) {
            Files.writeString(file, "y".repeat(1 << 20), java.nio.file.StandardOpenOption.APPEND);
        }
        Files.writeString(file, "\n" + EventRows.month(200, "RUS", "PAK"), java.nio.file.StandardOpenOption.APPEND);
        var added = added(file);
        assertThat(added.kept()).isEqualTo(60);
        assertThat(added.read()).isEqualTo(61);
        assertThat(added.drops()).extracting(EventFile.Count::what).contains("line of more than 2 MB");
    }

    /// Codes of actors with agents, countries in small letters and by name.
    @Test
    void whoActsInAFileOfOnesOwn() throws IOException {
        added(file("own.csv", """
                date,actor,recipient,code
                2012-01-05,ETHGOV,EGYMILREB,042
                2012-01-06,eth,Egypt,042
                2012-01-07,BELIZE,IGOUNO,042
                """));
        assertThat(rows("actor, actor_country, recipient, recipient_country"))
                .containsExactly("ETHGOV ETH EGYMILREB EGY", "eth ETH Egypt EGY", "BELIZE BLZ IGOUNO IGOUNO");
    }

    @Test
    void zerosThatASpreadsheetTook() throws IOException {
        assertThat(added(file("own.csv", "date,actor,recipient,code\n2012-01-05,RUS,PAK,10\n2090-01-06,RUS,PAK,190\n"))
                        .notes())
                .extracting(EventFile.Count::what)
                .containsExactlyInAnyOrder(
                        "no code of the file begins with 0: a spreadsheet may have taken zeros away, and another code "
                                + "was meant",
                        "date lies in the future");
    }

    @Test
    void codesThatAreNone() throws IOException {
        var file = added(file("own.csv", """
                date,actor,recipient,code
                20120105,RUS,PAK,042
                2012-01-06,RUS,PAK,42
                2012-01-07,RUS,PAK,999
                """));
        assertThat(rows("event_date")).containsExactly("2012-01-05");
        assertThat(file.drops())
                .extracting(EventFile.Count::what)
                .containsExactlyInAnyOrder(
                        "event code is not of CAMEO; it may have lost its leading zero", "event code is not of CAMEO");
    }

    @Test
    void utf16WithTheHighByteFirst() throws IOException {
        var big = Files.write(
                folder.resolve("big.csv"),
                "\uFEFFdate,actor,recipient,code\n2012-01-05,RUS,PAK,042\n".getBytes(StandardCharsets.UTF_16BE));
        assertThat(refused(big))
                .contains("found \"UTF-16 with the high byte first\"")
                .contains("Save it as UTF-8");
    }

    @Test
    void whatIsNoFile() throws IOException {
        assertThat(refused(folder)).contains("a folder");
        assertThat(refused(folder.resolve("missing.csv"))).contains("found nothing");
    }
}
