package concert.folder;

import concert.scenario.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The files of a scenario folder. What is not a table, such as a README, is left alone; what looks like a table or
/// a folder under a wrong name is a problem.
final class Listing {
    /// Folders that a scenario folder may hold.
    private static final List<String> FOLDERS = List.of("energy", "documents");

    /// What an assessment writes beside the tables; it is never read.
    private static final Set<String> RESULTS = Set.of("metrics.csv");

    private static final Set<String> SPREADSHEETS = Set.of("csv", "tsv", "tab", "xls", "xlsx", "ods", "yml", "yaml");

    /// A table that an assessment writes into the folder. It is not read again.
    private static final String RESULT = "metrics.csv";

    private static final int MOST_FILES = 10_000;

    private final List<String> known;
    private final Problems problems;

    Listing(List<String> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /// {@return the files that are to be read, by name, in the order in which they are read}
    Map<String, Path> of(Path folder) {
        var files = new LinkedHashMap<String, Path>();
        if (!isFolder(folder)) {
            return files;
        }
        var names = names(folder);
        known.stream().filter(names::contains).forEach(name -> files.put(name, folder.resolve(name)));
        names.stream()
                .filter(name -> !known.contains(name) && !name.equals(RESULT))
                .sorted()
                .forEach(name -> suspect(name, folder));
        if (!names.isEmpty() && !names.contains(FieldTable.TITLE_PAGE)) {
            problems.add(new Problem(
                    FieldTable.TITLE_PAGE,
                    0,
                    "",
                    "no such file",
                    "the scenario's title page",
                    "Write " + FieldTable.TITLE_PAGE + " with id, title and as_of."));
        }
        return files;
    }

    private boolean isFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return true;
        }
        var found = Files.exists(folder) ? "a file" : "nothing there";
        problems.add(new Problem(
                folder.toString(),
                0,
                "",
                found,
                "a scenario folder",
                "Name a folder that holds " + FieldTable.TITLE_PAGE + "."));
        return false;
    }

    private List<String> names(Path folder) {
        try (var paths = Files.list(folder)) {
            var names = paths.limit(MOST_FILES + 1L)
                    .map(path -> String.valueOf(path.getFileName()))
                    .toList();
            if (names.isEmpty()) {
                problems.add(new Problem(
                        folder.toString(),
                        0,
                        "",
                        "an empty folder",
                        "a scenario folder",
                        "Write " + FieldTable.TITLE_PAGE + " with id, title and as_of."));
            }
            if (names.size() > MOST_FILES) {
                problems.add(new Problem(
                        folder.toString(),
                        0,
                        "",
                        "more than " + MOST_FILES + " files",
                        "a scenario folder",
                        "Name a folder that holds only the scenario."));
                return List.of();
            }
            return names;
        } catch (IOException | UncheckedIOException exception) {
            problems.add(new Problem(
                    folder.toString(),
                    0,
                    "",
                    String.valueOf(exception.getMessage()),
                    "a folder that can be read",
                    "Allow reading it (chmod +rx)."));
            return List.of();
        }
    }

    private void suspect(String name, Path folder) {
        var dot = name.lastIndexOf('.');
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(folder.resolve(name))) {
            if (!FOLDERS.contains(name)) {
                Nearest.to(name, FOLDERS)
                        .ifPresent(near -> misnamed(
                                name,
                                "folder " + near,
                                "Rename it to " + near + " if you meant that, or give it a name that is not so near."));
            }
        } else if (dot > 0 && SPREADSHEETS.contains(ending) && !RESULTS.contains(name)) {
            var near = meant(name.substring(0, dot), ending);
            near.ifPresentOrElse(
                    table -> misnamed(
                            name,
                            table,
                            "Save it as " + table + " (CSV, UTF-8) if you meant that, or move it out of the folder."),
                    () -> {
                        if (ending.equals("csv")) {
                            misnamed(
                                    name,
                                    "one of " + String.join(", ", known),
                                    "Rename it, or move it out of the folder or into documents/.");
                        }
                    });
        }
    }

    private Optional<String> meant(String stem, String ending) {
        var near = Nearest.to(stem + (ending.startsWith("y") ? ".yaml" : ".csv"), known);
        return ending.equals("csv") ? near : near.filter(file -> file.startsWith(stem.toLowerCase(Locale.ROOT) + "."));
    }

    private void misnamed(String name, String expected, String fix) {
        problems.add(new Problem(name, 0, "", name, expected, fix));
    }
}
