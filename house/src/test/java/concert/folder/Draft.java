package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Problem;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A copy of the full scenario folder for a test to change.
///
/// @param folder the copy
record Draft(Path folder) {
    static final Path FULL = Path.of("src", "test", "resources", "concert", "folder", "full");

    static Draft in(Path temporary) throws IOException {
        return copy(FULL, Files.createTempDirectory(temporary, "draft"));
    }

    static Draft copy(Path example, Path into) throws IOException {
        try (var files = Files.list(example)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, into.resolve(file.getFileName().toString()));
            }
        }
        return new Draft(into);
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    Draft replace(String file, String from, String to) throws IOException {
        var text = text(file);
        assertThat(text).contains(from);
        return write(file, text.replace(from, to));
    }

    Draft write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Draft write(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return this;
    }

    Draft delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    Reading read() {
        return ScenarioFolder.read(folder);
    }

    Scenario scenario() {
        return ExamplesTest.accepted(folder);
    }

    /// {@return the texts of the problems; none if the folder is accepted}
    List<String> problems() {
        return switch (read()) {
            case Reading.Accepted _ -> List.of();
            case Reading.Rejected rejected ->
                rejected.problems().stream().map(Problem::text).toList();
        };
    }
}
