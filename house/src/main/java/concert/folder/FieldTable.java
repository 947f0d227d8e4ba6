package concert.folder;

import concert.scenario.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Every field of the scenario folder, declared once in the resource `fields.csv`. It drives the reader and its
/// messages, the writer, the schema of scenario.yaml and the reference page.
public final class FieldTable {
    /// The file of the singular fields.
    public static final String TITLE_PAGE = "scenario.yaml";

    /// The files of what is arranged around an energy system, within its folder.
    public static final List<String> ARRANGEMENTS = List.of(
            "options.csv",
            "units.csv",
            "leads.csv",
            "financing.csv",
            "contracts.csv",
            "suppliers.csv",
            "ceilings.csv",
            "unserved.csv");

    private static final String ENERGY = "energy/";
    private static final String EVERY_TABLE = "*";
    private static final String RESOURCE = "fields.csv";

    private final Map<String, List<Field>> files;
    private final Map<String, List<Field>> arrangements;

    private FieldTable(Map<String, List<Field>> files, Map<String, List<Field>> arrangements) {
        this.files = files;
        this.arrangements = arrangements;
    }

    /// {@return the field table}
    public static FieldTable load() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var stream = Objects.requireNonNull(FieldTable.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return of(parser.stream().map(FieldTable::field).toList());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static FieldTable of(List<Field> fields) {
        var files = new LinkedHashMap<String, List<Field>>();
        files.put(TITLE_PAGE, in(TITLE_PAGE, fields));
        for (var table : Table.values()) {
            files.put(file(table), table(file(table), fields));
        }
        var arrangements = new LinkedHashMap<String, List<Field>>();
        for (var file : ARRANGEMENTS) {
            arrangements.put(file, table(ENERGY + file, fields));
        }
        return new FieldTable(files, arrangements);
    }

    private static List<Field> table(String file, List<Field> fields) {
        var own = new ArrayList<>(in(file, fields));
        own.addAll(in(EVERY_TABLE, fields));
        return List.copyOf(own);
    }

    private static List<Field> in(String file, List<Field> fields) {
        return fields.stream().filter(field -> field.file().equals(file)).toList();
    }

    private static Field field(CSVRecord line) {
        return new Field(
                line.get("file"),
                line.get("field"),
                FieldType.of(line.get("type")),
                list(line.get("of")),
                line.get("unit"),
                number(line.get("least"), Double.NEGATIVE_INFINITY),
                number(line.get("greatest"), Double.POSITIVE_INFINITY),
                line.get("required").equals("yes"),
                line.get("default"),
                line.get("description"));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }

    private static double number(String text, double fallback) {
        return text.isEmpty() ? fallback : Double.parseDouble(text);
    }

    /// {@return the name of a table's file}
    ///
    /// @param table the table
    public static String file(Table table) {
        return table.id() + ".csv";
    }

    /// {@return the names of the files it knows, the title page first}
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /// {@return the fields of a file, in the order in which they are written}
    ///
    /// @param file the file's name
    /// @throws IllegalArgumentException if there is no such file
    public List<Field> fields(String file) {
        var fields = files.get(file);
        if (fields == null) {
            throw new IllegalArgumentException("no file " + file + ", expected one of " + files.keySet());
        }
        return fields;
    }

    /// {@return the fields of a file of arrangements, in the order in which they are written}
    ///
    /// @param file one of [#ARRANGEMENTS]
    public List<Field> arrangement(String file) {
        return Objects.requireNonNull(arrangements.get(file), file);
    }
}
