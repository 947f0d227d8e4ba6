package concert.folder.draft;

import concert.folder.FieldTable;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table's file with rows added at its end. What stands there stays as it is; where a new row has a cell that the
/// file has no column for, the column is added.
///
/// @param text the file's text with the new rows
/// @param lines the first line of each new row
record GrownTable(String text, List<Integer> lines) {
    private static final String COMMENT = "#";

    static GrownTable of(Path file, Table table, List<Map<String, String>> rows) throws IOException {
        var old = Files.exists(file) ? Files.readString(file) : "";
        var comments = new StringBuilder();
        var body = old.startsWith("\uFEFF") ? old.substring(1) : old;
        while (body.startsWith(COMMENT)) {
            var end = body.indexOf('\n') < 0 ? body.length() : body.indexOf('\n') + 1;
            comments.append(body, 0, end);
            body = body.substring(end);
        }
        return body.isBlank()
                ? grown(comments.toString(), List.of(), columns(table, rows), rows)
                : grown(comments.toString(), body, table, rows);
    }

    private static GrownTable grown(String comments, String body, Table table, List<Map<String, String>> rows)
            throws IOException {
        var separator = separator(body);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setRecordSeparator('\n')
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (var parser = CSVParser.parse(body, format)) {
            var records = parser.getRecords();
            var header = List.of(records.getFirst().values());
            var columns = new LinkedHashSet<>(header);
            columns.addAll(columns(table, rows));
            if (columns.size() == header.size()) {
                return append(new StringBuilder(comments).append(body), format, header, rows);
            }
            return grown(comments, records, List.copyOf(columns), rows);
        }
    }

    /// All rows printed anew, those that were there with empty cells in the new columns.
    private static GrownTable grown(
            String comments, List<CSVRecord> records, List<String> columns, List<Map<String, String>> rows)
            throws IOException {
        var format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        var text = new StringBuilder(comments);
        format.printRecord(text, columns.toArray());
        for (var record : records.subList(Math.min(1, records.size()), records.size())) {
            var cells = new ArrayList<>(List.of(record.values()));
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            format.printRecord(text, cells.toArray());
        }
        return append(text, format, columns, rows);
    }

    private static GrownTable append(
            StringBuilder text, CSVFormat format, List<String> columns, List<Map<String, String>> rows)
            throws IOException {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        var lines = new ArrayList<Integer>();
        for (var row : rows) {
            lines.add(1
                    + Math.toIntExact(
                            text.chars().filter(letter -> letter == '\n').count()));
            format.printRecord(
                    text,
                    columns.stream().map(name -> row.getOrDefault(name, "")).toArray());
        }
        return new GrownTable(text.toString(), lines);
    }

    private static List<String> columns(Table table, List<Map<String, String>> rows) {
        return FieldTable.load().fields(FieldTable.file(table)).stream()
                .map(field -> field.name())
                .filter(name -> rows.stream()
                        .anyMatch(row -> !row.getOrDefault(name, "").isEmpty()))
                .toList();
    }

    private static char separator(String body) {
        var header = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var separator = ',';
        for (var each : new char[] {';', '\t'}) {
            if (count(header, each) > count(header, separator)) {
                separator = each;
            }
        }
        return separator;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    /// {@return which draft each new line belongs to}
    Map<Integer, Draft> owners(List<Draft> drafts) {
        var owners = new HashMap<Integer, Draft>();
        for (var row = 0; row < drafts.size(); row++) {
            owners.put(lines.get(row), drafts.get(row));
        }
        return owners;
    }
}
