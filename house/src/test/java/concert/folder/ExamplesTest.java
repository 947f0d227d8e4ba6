package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The examples are in order, and written and read again they say the same.
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    private Path temporary;

    static List<Path> examples() throws IOException {
        try (var folders = Files.list(EXAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve(FieldTable.TITLE_PAGE)))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadWrittenAndReadAgain() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.getFileName() + "", () -> {
                    var scenario = accepted(example);
                    var copy = temporary.resolve(example.getFileName());
                    ScenarioFolder.write(scenario, copy);
                    assertThat(accepted(copy)).isEqualTo(scenario);
                }));
    }

    static Scenario accepted(Path folder) {
        return switch (ScenarioFolder.read(folder)) {
            case Reading.Accepted accepted -> accepted.scenario();
            case Reading.Rejected(var problems) ->
                throw new AssertionError(
                        String.join("\n", problems.stream().map(Problem::text).toList()));
        };
    }
}
