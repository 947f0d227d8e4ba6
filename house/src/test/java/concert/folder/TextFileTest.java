package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Encodings, line ends and separators of what spreadsheets and editors save.
class TextFileTest {
    private static final String UTF8 = "Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").";

    @TempDir
    private Path temporary;

    private Draft draft = new Draft(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        draft = Draft.in(temporary);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        var scenario = draft.scenario();
        for (var file : FieldTable.load().files()) {
            draft.write(file, "\uFEFF" + draft.text(file));
        }
        assertThat(draft.scenario()).isEqualTo(scenario);
    }

    @Test
    void lineEndsOfAnySystemAreReadAlike() throws IOException {
        var scenario = draft.scenario();
        for (var ends : new String[] {"\r\n", "\r"}) {
            for (var file : FieldTable.load().files()) {
                if (!file.equals("events.csv")) {
                    draft.write(file, draft.text(file).replaceAll("\r\n|\r|\n", ends));
                }
            }
            assertThat(draft.scenario()).as(ends.length() + " characters").isEqualTo(scenario);
        }
    }

    @Test
    void linesAreCountedAlikeWithAnyLineEnd() throws IOException {
        for (var ends : new String[] {"\n", "\r\n", "\r"}) {
            draft.write(
                    "events.csv",
                    "# two\n# comments\ndate,actor,text\n2021,PAK,\"a\nb\nc\"\n\n2021,PAC,d\n".replace("\n", ends));
            assertThat(draft.problems())
                    .containsExactly(
                            "events.csv:8: actor: found \"PAC\", expected a name that stands in actors.csv. Write \"PAK\" if you meant that.");
        }
    }

    @Test
    void semicolonsAndTabsSeparateCellsToo() throws IOException {
        var scenario = draft.scenario();
        var facts = draft.text("facts.csv");
        for (var separator : new String[] {";", "\t"}) {
            assertThat(draft.write("facts.csv", facts.replace(",", separator)).scenario())
                    .isEqualTo(scenario);
        }
    }

    @Test
    void aSpreadsheetWithDecimalCommasIsTold() throws IOException {
        draft.write("facts.csv", "key;value\noil;63,5\n");
        assertThat(draft.problems())
                .containsExactly(
                        "facts.csv:2: value: found \"63,5\", expected a number. Write the decimal sign as a point, not as a comma, and no sign between thousands.");
    }

    @Test
    void otherEncodingsAreTold() throws IOException {
        var claims = "id,statement\nx,one\ny,Müller\n";
        assertThat(draft.write("claims.csv", claims.getBytes(StandardCharsets.ISO_8859_1))
                        .problems())
                .containsExactly("claims.csv:3: found \"byte FC\", expected UTF-8 text. " + UTF8);
        assertThat(draft.write("claims.csv", claims.getBytes(StandardCharsets.UTF_16))
                        .problems())
                .containsExactly("claims.csv: found \"UTF-16 text\", expected UTF-8 text. " + UTF8);
        assertThat(draft.write("claims.csv", claims.getBytes(StandardCharsets.UTF_16LE))
                        .problems())
                .containsExactly(
                        "claims.csv: found \"a zero byte, as in UTF-16 text or a binary file\", expected UTF-8 text. "
                                + UTF8);
        assertThat(draft.write("claims.csv", claims.getBytes(Charset.forName("UTF-32")))
                        .problems())
                .hasSize(1);
    }

    @Test
    void aWorkbookUnderTheNameOfATableIsTold() throws IOException {
        assertThat(draft.write("claims.csv", new byte[] {'P', 'K', 3, 4, 20, 0}).problems())
                .containsExactly(
                        "claims.csv: found \"a spreadsheet workbook or zip archive\", expected UTF-8 text. " + UTF8);
    }

    @Test
    void aFileCutWithinACharacterIsTold() throws IOException {
        assertThat(draft.write("claims.csv", new byte[] {'i', 'd', '\n', (byte) 0xC3})
                        .problems())
                .containsExactly("claims.csv:2: found \"byte C3\", expected UTF-8 text. " + UTF8);
    }

    @Test
    void anEmptyTableNeedsAHeader() throws IOException {
        var expected = "claims.csv: found nothing, expected a header with the columns id, statement, test, comment, "
                + "source, quote, basis, note. Write the header, or delete the file.";
        assertThat(draft.write("claims.csv", "").problems()).containsExactly(expected);
        assertThat(draft.write("claims.csv", "\n \n,,\n").problems()).containsExactly(expected);
        assertThat(draft.write("claims.csv", "# nothing yet").problems()).containsExactly(expected);
        assertThat(draft.write("claims.csv", "id,statement\n").scenario().claims())
                .isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsTold() throws IOException {
        var bytes = new byte[TextFile.LARGEST + 1];
        Arrays.fill(bytes, (byte) 'x');
        assertThat(draft.write("claims.csv", bytes).problems())
                .containsExactly(
                        "claims.csv: found \"more than 64 MB\", expected at most 64 MB. Keep bulk data in a data set and write down only what the scenario needs.");
    }

    @Test
    void tooManyRowsAreTold() throws IOException {
        draft.write(
                "claims.csv",
                "id,statement\n"
                        + IntStream.rangeClosed(1, 500_001)
                                .mapToObj(i -> "a" + i + ",b\n")
                                .collect(Collectors.joining()));
        assertThat(draft.problems())
                .containsExactly(
                        "claims.csv:500002: found \"more than 500000 rows\", expected at most 500000 rows. Keep bulk data in a data set and write down only what the scenario needs.");
    }

    @Test
    void ofVeryManyProblemsTheFirstAreTold() throws IOException {
        draft.write("claims.csv", "id,statement\n" + "a,b\n".repeat(5_001));
        assertThat(draft.problems())
                .hasSize(Problems.MOST_PER_FILE + 1)
                .endsWith(
                        "claims.csv: found \"4000 further problems\", expected none. Put the ones above right first.");
    }

    @Test
    void aVeryLongCellIsToldInFewWords() throws IOException {
        draft.write("claims.csv", "id,statement\na," + "long ".repeat(100_000) + "\n");
        assertThat(draft.problems())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("claims.csv:2: statement: found \"long long")
                        .contains("… (499999 characters)\", expected at most 20000 characters.")
                        .hasSizeLessThan(400));
    }

    @Test
    void cellsBeyondTheHeaderMayBeEmpty() throws IOException {
        var scenario = draft.scenario();
        draft.write("claims.csv", draft.text("claims.csv").replace("\n", ",,\n"));
        assertThat(draft.scenario()).isEqualTo(scenario);
    }

    @Test
    void aColumnWithoutNameIsTold() throws IOException {
        assertThat(draft.write("claims.csv", "id,,statement\na,,b\n").problems())
                .containsExactly(
                        "claims.csv:1: header: found nothing, expected one of the columns id, statement, test, comment, source, quote, basis, note. Name the column, or delete it.");
    }
}
