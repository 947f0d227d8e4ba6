package concert.folder;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The files of a scenario folder.
final class Listing {
    /// The folder of the energy data set, whose files belong to the scenario's input.
    static final String ENERGY = "energy";

    /// What was drafted from documents and waits for a decision; it is no part of the scenario.
    static final String DRAFTS = "drafts.csv";

    private static final String NAME_ANOTHER = "Name a folder with a file " + FieldTable.TITLE_PAGE + ".";
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 8;

    private final List<String> known;
    private final Problems problems;

    Listing(List<String> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /// {@return the files of the folder that the field table knows, by name, in the order of the field table}
    Map<String, Path> of(Path folder) {
        var files = new LinkedHashMap<String, Path>();
        if (!Files.isDirectory(folder)) {
            var found = Files.exists(folder) ? "a file" : "nothing there";
            problems.add(Problem.whole(folder.toString(), found, "a scenario folder", NAME_ANOTHER));
            return files;
        }
        var names = list(folder).stream().map(Listing::name).toList();
        known.stream().filter(names::contains).forEach(name -> files.put(name, folder.resolve(name)));
        names.stream()
                .filter(name -> !known.contains(name) && !name.equals(DRAFTS))
                .sorted()
                .flatMap(name -> Misnomer.find(name, folder, known).stream())
                .forEach(problems::add);
        if (!names.contains(FieldTable.TITLE_PAGE)) {
            problems.add(Problem.whole(
                    FieldTable.TITLE_PAGE,
                    "no such file",
                    "the scenario's title page",
                    "Write it with id, title and as_of. " + NAME_ANOTHER));
        }
        return files;
    }

    private List<Path> list(Path folder) {
        try (var paths = Files.list(folder)) {
            return few(folder, paths);
        } catch (IOException | UncheckedIOException exception) {
            problems.add(unreadable(folder.toString(), exception));
            return List.of();
        }
    }

    /// {@return the files of the energy data set by their path within the folder. Links to folders are not followed}
    Map<String, Path> energy(Path folder) {
        var energy = folder.resolve(ENERGY);
        return Files.isDirectory(energy) ? below(energy, folder) : Map.of();
    }

    /// {@return the files below a folder by their path within another that holds it}
    Map<String, Path> below(Path folder, Path within) {
        var files = new LinkedHashMap<String, Path>();
        try (var paths = Files.walk(folder, DEEPEST)) {
            few(folder, paths.filter(Files::isRegularFile).sorted())
                    .forEach(path -> files.put(slashed(within.relativize(path)), path));
        } catch (IOException | UncheckedIOException exception) {
            problems.add(unreadable(slashed(within.relativize(folder)), exception));
        }
        return files;
    }

    private List<Path> few(Path folder, Stream<Path> paths) {
        var few = paths.limit(MOST_FILES + 1L).toList();
        if (few.size() > MOST_FILES) {
            problems.add(Problem.whole(
                    folder.toString(),
                    "more than " + MOST_FILES + " files",
                    "a scenario folder",
                    "Name a folder that holds only the scenario."));
            return List.of();
        }
        return few;
    }

    /// {@return that a file or folder cannot be read, and why}
    static Problem unreadable(String name, Exception exception) {
        var denied =
                exception instanceof AccessDeniedException || exception.getCause() instanceof AccessDeniedException;
        var found = denied ? "no permission to read" : String.valueOf(exception.getMessage());
        return Problem.whole(name, found, "what can be read", "Allow reading it (chmod u+r), or take it away.");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
