package concert.folder;

import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/// Writes a scenario as a folder. Everything is written beside its place first and then moved there: a new folder in
/// one move, an existing one file by file. A table without rows has no file.
final class FolderWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final FieldTable fields;

    FolderWriter(FieldTable fields) {
        this.fields = fields;
    }

    void write(Scenario scenario, Path folder) throws IOException {
        var texts = texts(scenario);
        var target = folder.toAbsolutePath().normalize();
        var above = target.getParent();
        if (above == null) {
            throw new IOException("the root of the file system is no scenario folder: " + folder);
        }
        Files.createDirectories(above);
        var staging = Files.createTempDirectory(above, ".concert-");
        try {
            for (var text : texts.entrySet()) {
                var file = staging.resolve(text.getKey());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, text.getValue());
            }
            if (Files.exists(target)) {
                replace(texts, staging, target);
            } else {
                Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(staging);
        }
    }

    private Map<String, String> texts(Scenario scenario) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        texts.put(FieldTable.TITLE_PAGE, TitlePageWriter.text(scenario.about()));
        for (var table : Table.values()) {
            if (!scenario.rows(table).isEmpty()) {
                var file = FieldTable.file(table);
                texts.put(file, csv(fields.fields(file), scenario.rows(table)));
            }
        }
        var energy = scenario.findEnergy();
        if (energy.isPresent()) {
            new EnergyWriter(fields)
                    .texts(energy.get())
                    .forEach((name, text) -> texts.put(Listing.ENERGY + "/" + name, text));
        }
        return texts;
    }

    /// A table as CSV, without the columns in which nothing stands.
    private static String csv(List<Field> fields, List<Row> rows) throws IOException {
        var cells = rows.stream().map(RowWriter::cells).toList();
        var columns = fields.stream()
                .map(Field::name)
                .filter(name -> cells.stream()
                        .anyMatch(row -> !row.getOrDefault(name, "").isEmpty()))
                .toList();
        var text = new StringBuilder();
        FORMAT.printRecord(text, columns.toArray());
        for (var row : cells) {
            FORMAT.printRecord(
                    text,
                    columns.stream().map(name -> row.getOrDefault(name, "")).toArray());
        }
        return text.toString();
    }

    private void replace(Map<String, String> texts, Path staging, Path target) throws IOException {
        for (var file : texts.keySet()) {
            Files.createDirectories(Objects.requireNonNull(target.resolve(file).getParent()));
            Files.move(
                    staging.resolve(file),
                    target.resolve(file),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (var file : fields.files()) {
            if (!texts.containsKey(file)) {
                Files.deleteIfExists(target.resolve(file));
            }
        }
        for (var file :
                new Listing(List.of(), new Problems(List.of())).energy(target).keySet()) {
            if (file.endsWith(".csv") && !texts.containsKey(file)) {
                Files.delete(target.resolve(file));
            }
        }
    }

    private static void delete(Path staging) throws IOException {
        if (Files.exists(staging)) {
            try (var files = Files.walk(staging)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
