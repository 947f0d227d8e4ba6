package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// One thing is changed in the full folder, and exactly what is wrong then is told. The changes and the problems that
/// they cause stand in `problems.csv`.
class CellProblemsTest {
    private static final Path CHANGES = Path.of("src", "test", "resources", "concert", "folder", "problems.csv");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsTold() throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var changes = CSVParser.parse(CHANGES, StandardCharsets.UTF_8, format)) {
            return changes.getRecords().stream().map(this::test);
        }
    }

    private DynamicTest test(CSVRecord change) {
        var name = change.get("file") + ": " + change.get("from") + " > " + change.get("to");
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(Draft.in(temporary)
                                .replace(change.get("file"), change.get("from"), change.get("to"))
                                .problems())
                        .containsExactly(change.get("problems").split("\n", -1)));
    }
}
