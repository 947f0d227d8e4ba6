package concert.folder.cib;

import concert.folder.ForeignFile;
import concert.folder.ForeignFile.Expected;
import concert.folder.Reading;
import concert.scenario.About;
import concert.scenario.Impact;
import concert.scenario.Provenance;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads a project of ScenarioWizard, `.scw`: lines `&Name` with a descriptor and ` -Name` with a variant, up to a line
/// `#`; further down a block of comma-separated whole numbers, one row for each variant that acts and one column for
/// each that is acted upon. Its other blocks, notes and colors, are not read.
public final class ScenarioWizardFile {
    private static final Provenance PROVENANCE = Provenance.UNSTATED;

    private final ForeignFile file;
    private final Map<String, List<String>> descriptors = new LinkedHashMap<>();
    private final List<List<Integer>> matrix = new ArrayList<>();
    private String last = "";

    private ScenarioWizardFile(ForeignFile file) {
        this.file = file;
    }

    /// {@return the file as a scenario with a table of cross impacts, or every problem with its line}
    ///
    /// @param path the file
    public static Reading read(Path path) {
        return new ScenarioWizardFile(ForeignFile.readWestern(path)).read(String.valueOf(path.getFileName()));
    }

    private Reading read(String name) {
        var lines = file.lines();
        var end = 0;
        while (end < lines.size() && !lines.get(end).startsWith("#")) {
            name(end + 1, lines.get(end));
            end++;
        }
        for (var i = end; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("[-+\\d]+(\\s*,\\s*[-+\\d]+)+")) {
                row(i + 1, lines.get(i));
            }
        }
        check(lines.size());
        return file.isSound()
                ? new Reading.Accepted(scenario(name), file.hash())
                : new Reading.Rejected(file.problems());
    }

    private void name(int line, String text) {
        if (text.startsWith("&")) {
            last = text.substring(1).strip();
            file.requireText(line, "&", last);
            if (last.isEmpty() || descriptors.putIfAbsent(last, new ArrayList<>()) != null) {
                file.wrong(line, "&", last, new Expected("a descriptor's name of its own", "Name it differently."));
            }
        } else if (text.strip().startsWith("-")) {
            variant(line, text.strip().substring(1).strip());
        }
    }

    private void variant(int line, String name) {
        file.requireText(line, "-", name);
        var variants = descriptors.get(last);
        if (variants == null) {
            file.wrong(line, "-", name, new Expected("a descriptor above it", "Write a line &Name before it."));
        } else if (name.isEmpty() || variants.contains(name)) {
            file.wrong(line, "-", name, new Expected("a variant's name of its own", "Name it differently."));
        } else {
            variants.add(name);
        }
    }

    private void row(int line, String text) {
        var row = new ArrayList<Integer>();
        for (var cell : Arrays.stream(text.split(",", -1)).map(String::strip).toList()) {
            try {
                row.add(Integer.parseInt(cell));
            } catch (NumberFormatException _) {
                file.wrong(line, "matrix", cell, new Expected("a whole number", "Correct the impact."));
            }
        }
        if (row.size() != variants()) {
            file.wrong(
                    line,
                    "matrix",
                    row.size() + " numbers",
                    new Expected(variants() + " numbers, one for each variant", "Complete the row."));
        }
        matrix.add(row);
    }

    private int variants() {
        return descriptors.values().stream().mapToInt(List::size).sum();
    }

    private void check(int lines) {
        descriptors.forEach((descriptor, variants) -> {
            if (variants.isEmpty()) {
                file.wrong(1, "&", descriptor, new Expected("at least one variant", "Write lines -Name below it."));
            }
        });
        if (file.isSound() && (descriptors.size() < 2 || matrix.size() != variants())) {
            file.wrong(
                    lines,
                    "matrix",
                    descriptors.size() + " descriptors with " + variants() + " variants, and " + matrix.size()
                            + " rows of impacts",
                    new Expected("two descriptors or more, and a row for each variant", "Complete the file."));
        }
    }

    private Scenario scenario(String name) {
        var title = name.replaceFirst("\\.[^.]*$", "");
        var about = new About(
                title.replaceAll("[^A-Za-z0-9_-]+", "_"),
                title,
                "",
                LocalDate.EPOCH,
                null,
                About.DEFAULT_SEED,
                About.DEFAULT_FUTURES,
                Settings.NONE);
        return Scenario.of(about, impacts());
    }

    /// Every pair of variants of two descriptors has its row, so that the order of descriptors and variants is kept.
    private List<Impact> impacts() {
        var impacts = new ArrayList<Impact>();
        var row = 0;
        for (var acting : descriptors.keySet()) {
            for (var variant : variantsOf(acting)) {
                var column = 0;
                for (var on : descriptors.keySet()) {
                    for (var onVariant : variantsOf(on)) {
                        if (!on.equals(acting)) {
                            impacts.add(new Impact(
                                    acting,
                                    variant,
                                    on,
                                    onVariant,
                                    matrix.get(row).get(column),
                                    PROVENANCE));
                        }
                        column++;
                    }
                }
                row++;
            }
        }
        return impacts;
    }

    private List<String> variantsOf(String descriptor) {
        return Objects.requireNonNull(descriptors.get(descriptor));
    }
}
