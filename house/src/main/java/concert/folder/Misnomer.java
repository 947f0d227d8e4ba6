package concert.folder;

import concert.scenario.Nearest;
import concert.scenario.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A file that looks like a table under a wrong name or in a wrong format, or a folder whose name is nearly that of
/// one that belongs here. Anything else, such as a README, is left alone.
final class Misnomer {
    private static final List<String> FOLDERS = List.of(Listing.ENERGY, "documents");

    /// Tables that Concert itself may have written here as a result.
    private static final Set<String> RESULTS = Set.of("metrics.csv");

    /// Endings of what a spreadsheet program may have saved.
    private static final Set<String> SPREADSHEETS = Set.of("tsv", "tab", "txt", "xls", "xlsx", "ods", "numbers");

    private Misnomer() {}

    static Optional<Problem> find(String name, Path folder, List<String> known) {
        if (name.startsWith(".") || RESULTS.contains(name)) {
            return Optional.empty();
        }
        return Files.isDirectory(folder.resolve(name)) ? folder(name) : file(name, known);
    }

    private static Optional<Problem> folder(String name) {
        return FOLDERS.contains(name)
                ? Optional.empty()
                : Nearest.to(name, FOLDERS)
                        .map(near -> Problem.whole(
                                name,
                                "a folder of this name",
                                "the folder " + near,
                                "Rename it to " + near + ", or give it a name that is not so near."));
    }

    private static Optional<Problem> file(String name, List<String> known) {
        var dot = name.lastIndexOf('.');
        var stem = name.substring(0, Math.max(0, dot)).toLowerCase(Locale.ROOT);
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("csv")) {
            var near = Nearest.to(stem + ".csv", known);
            return Optional.of(Problem.whole(
                    name,
                    "a table of this name",
                    near.orElse("one of " + String.join(", ", known)),
                    near.map(table -> "Rename it to " + table + " if you meant that.")
                            .orElse("Rename it, or move it out of the folder or into documents/.")));
        }
        if (ending.equals("yml") || ending.equals("yaml")) {
            return Nearest.to(stem + ".yaml", List.of(FieldTable.TITLE_PAGE))
                    .map(page -> Problem.whole(name, "a file of this name", page, "Rename it to " + page + "."));
        }
        return SPREADSHEETS.contains(ending) && known.contains(stem + ".csv")
                ? Optional.of(Problem.whole(
                        name, "a table in another format", stem + ".csv", "Save it as CSV (UTF-8), or move it away."))
                : Optional.empty();
    }
}
