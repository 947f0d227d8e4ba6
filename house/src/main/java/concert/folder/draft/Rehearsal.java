package concert.folder.draft;

import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A folder as it would be with some of its files replaced: copied aside, read and checked, and taken away again.
///
/// @param folder the folder
/// @param files the texts of the files that are replaced, by name
record Rehearsal(Path folder, Map<String, String> files) {
    private static final int DEEPEST = 8;

    /// {@return every problem that the folder would have}
    List<Problem> problems() throws IOException {
        var copy = Files.createTempDirectory("concert-review-");
        try {
            copyTo(copy);
            for (var file : files.entrySet()) {
                Files.writeString(copy.resolve(file.getKey()), file.getValue());
            }
            return switch (ScenarioFolder.read(copy)) {
                case Reading.Accepted _ -> List.of();
                case Reading.Rejected(var problems) -> problems;
            };
        } finally {
            delete(copy);
        }
    }

    private void copyTo(Path copy) throws IOException {
        try (var paths = Files.walk(folder, DEEPEST)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path);
                var inner = name.getNameCount() > 1;
                if (!inner || name.startsWith("energy")) {
                    var target = copy.resolve(name.toString());
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void delete(Path copy) throws IOException {
        try (var paths = Files.walk(copy)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
