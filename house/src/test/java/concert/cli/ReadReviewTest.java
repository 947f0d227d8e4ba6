package concert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands read and review on a small text.
class ReadReviewTest {
    private static final String TEXT = """
            The foreign minister of Russia visited Pakistan on 6 April 2021. Moscow and Islamabad must strike a deal.
            Pakistan's five nuclear plants give roughly 1,350 megawatts. NATO withdraws from Afghanistan by the first of May.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Concert.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String scenario() {
        return folder.resolve("scenario").toString();
    }

    private int read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("news.txt"), text);
        return run("read", file.toString(), "--to", scenario());
    }

    private String drafts() throws IOException {
        return Files.readString(folder.resolve("scenario").resolve("drafts.csv"));
    }

    private Reading.Accepted reading() {
        return (Reading.Accepted) ScenarioFolder.read(Path.of(scenario()));
    }

    /// The id of the draft of a table in whose row some words stand.
    private String id(String table, String words) throws IOException {
        return drafts().lines()
                .filter(line -> line.contains("," + table + ",") && line.contains(words))
                .findFirst()
                .orElseThrow()
                .split(",", 2)[0];
    }

    @Test
    void nothingDraftedEntersTheScenario() throws IOException {
        assertThat(read(TEXT)).as(err::toString).isZero();
        assertThat(drafts())
                .contains("PAK", "RUS", "NATO", "AFG", "1350", "2021-04-06", "To come 2021-05-01, not done.");
        for (var table : Table.values()) {
            assertThat(reading().scenario().rows(table)).as(table.id()).isEmpty();
        }
        var hash = reading().inputHash();
        assertThat(run("review", scenario(), "--reject-all", "claims")).isZero();
        assertThat(reading().inputHash()).isEqualTo(hash);
    }

    @Test
    void acceptedDraftsBecomeRowsWithTheirQuotes() throws IOException {
        read(TEXT);
        assertThat(run("review", scenario(), "--accept-all", "actors,facts,claims", "--min-confidence", "0.8"))
                .as(err::toString)
                .isZero();
        assertThat(run("review", scenario(), "--accept", id("events", "2021-04-06")))
                .as(err::toString)
                .isZero();
        var scenario = reading().scenario();
        assertThat(scenario.rows(Table.ACTORS)).extracting(row -> row.key()).contains("PAK", "RUS", "NATO", "AFG");
        assertThat(scenario.rows(Table.SOURCES)).extracting(row -> row.key()).containsExactly("news");
        assertThat(scenario.rows(Table.EVENTS)).singleElement().satisfies(event -> {
            assertThat(event.key()).startsWith("2021-04-06.RUS.PAK.042");
            assertThat(TEXT).contains(event.provenance().quote());
        });
    }

    @Test
    void aRowThatDoesNotFitIsAProblemOfItsDraft() throws IOException {
        read(TEXT);
        var before = drafts();
        assertThat(run("review", scenario(), "--accept", id("events", "2021-04-06")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("drafts.csv: " + id("events", "2021-04-06") + " actor, target:", "--accept a");
        assertThat(drafts()).isEqualTo(before);
        assertThat(run("review", scenario(), "--accept", "z9")).isEqualTo(2);
        assertThat(err.toString()).contains("z9");
    }

    @Test
    void readingAChangedDocumentKeepsDecisions() throws IOException {
        read(TEXT);
        var claim = id("claims", "must strike");
        run("review", scenario(), "--reject", claim);
        run("review", scenario(), "--accept", "a1");
        assertThat(read("Something new was put in front. " + TEXT))
                .as(err::toString)
                .isZero();
        assertThat(drafts()).contains(claim + ",rejected,claims");
        assertThat(drafts()).contains("a1,accepted,actors");
    }

    @Test
    void editsGoIntoTheRow() throws IOException {
        read(TEXT);
        var figure = id("facts", ",1350,");
        assertThat(run("review", scenario(), "--set", figure + ".value=1300..1350..1400", "--accept", figure))
                .as(err::toString)
                .isZero();
        assertThat(Files.readString(Path.of(scenario(), "facts.csv"))).contains("1300..1350..1400");
    }

    @Test
    void aDocumentThatCannotBeReadWritesNothing() throws IOException {
        var file = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0x92, 'b'});
        assertThat(run("read", file.toString(), "--to", scenario())).isEqualTo(2);
        assertThat(err.toString()).contains("bad.txt:1:", "byte 92", "--encoding");
        assertThat(Path.of(scenario())).doesNotExist();
    }

    @Test
    void aTextWithoutADateAsksForOne() throws IOException {
        assertThat(read("Russia met Pakistan.")).isEqualTo(2);
        assertThat(err.toString()).contains("--date");
    }

    @Test
    void anAcceptedRowWhoseWordsAreGoneIsTold() throws IOException {
        read(TEXT);
        var figure = id("facts", ",1350,");
        run("review", scenario(), "--accept", figure);
        assertThat(read(TEXT.replace("1,350", "1,400"))).isZero();
        assertThat(out.toString()).contains("news.txt no longer holds the words of what was accepted: " + figure + ".");
        assertThat(drafts()).contains(figure + ",accepted,facts");
        run("review", scenario(), "--list");
        assertThat(out.toString()).contains("No longer in the document. Its row in facts.csv still counts");
        assertThat(run("review", scenario(), "--reject", figure)).isEqualTo(2);
        assertThat(err.toString()).contains("Take its row away from facts.csv first.");
        Files.delete(Path.of(scenario(), "facts.csv"));
        assertThat(run("review", scenario(), "--reject", figure)).isZero();
        assertThat(drafts()).contains(figure + ",rejected,facts");
    }

    @Test
    void onlyFieldsOfTheTableCanBeSet() throws IOException {
        read(TEXT);
        var figure = id("facts", ",1350,");
        assertThat(run("review", scenario(), "--set", figure + ".row=5")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--set: found \"" + figure + ".row\"", "a field of facts: key, value, unit");
        run("review", scenario(), "--accept", figure);
        assertThat(run("review", scenario(), "--set", figure + ".value=5")).isEqualTo(2);
        assertThat(err.toString()).contains("which is accepted", "facts.csv");
    }

    /// What a message tells a user to type does what it says.
    @Test
    void theCommandOfAMessageWorks() throws IOException {
        read(TEXT);
        assertThat(run("review", scenario(), "--accept", id("events", "2021-04-06")))
                .isEqualTo(2);
        var ids = err.toString().lines().findFirst().orElseThrow().replaceFirst(".*--accept (\\S+)\\.$", "$1");
        assertThat(run("review", scenario(), "--accept", ids)).as(err::toString).isZero();
    }

    @Test
    void whatLacksSomethingWaitsWhereAllAreAccepted() throws IOException {
        read(TEXT + " Iran condemned Israel. Iran praised Iraq.");
        assertThat(run("review", scenario(), "--accept-all", "actors,events"))
                .as(err::toString)
                .isZero();
        assertThat(reading().scenario().rows(Table.EVENTS)).hasSize(1);
        var first = id("events", "condemned Israel");
        assertThat(out.toString())
                .contains(
                        "2 not accepted, since something is missing: " + first,
                        "--set " + first + ".date=TEXT --accept " + first);
        assertThat(run("review", scenario(), "--set", first + ".date=2021-04-05", "--accept", first))
                .isZero();
        assertThat(reading().scenario().rows(Table.EVENTS)).hasSize(2);
    }
}
