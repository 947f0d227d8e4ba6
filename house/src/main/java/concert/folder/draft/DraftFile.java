package concert.folder.draft;

import concert.folder.FieldTable;
import concert.scenario.Problem;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import concert.scenario.draft.Drafts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The file `drafts.csv` of a scenario folder: a row for each draft. Its own columns come first and last; between them
/// stand the fields of the tables that rows are drafted for. No number of an assessment is computed from it.
public final class DraftFile {
    /// Its name within the folder.
    public static final String NAME = "drafts.csv";

    /// The tables that rows are drafted for.
    static final List<Table> TABLES = List.of(
            Table.SOURCES, Table.ACTORS, Table.EVENTS, Table.MEANS, Table.ENDS, Table.WAYS, Table.FACTS, Table.CLAIMS);

    static final List<String> FIRST = List.of("draft", "decision", "table", "confidence");
    static final List<String> LAST =
            List.of("quote", "document", "page", "sentence", "start", "end", "extractor", "before", "after", "remark");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private DraftFile() {}

    /// Reads the drafts of a folder.
    ///
    /// @param folder the folder
    /// @param problems where every problem of the file goes
    /// @return the drafts, none where there is no file
    /// @throws IOException if the file cannot be read
    public static Drafts read(Path folder, List<Problem> problems) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Drafts.NONE;
        }
        try (var parser = CSVParser.parse(Files.readString(file), FORMAT)) {
            var header = parser.getHeaderNames();
            problems.addAll(misnamed(header));
            return problems.isEmpty() ? new Drafts(drafts(parser, problems)) : Drafts.NONE;
        } catch (CharacterCodingException _) {
            problems.add(new Problem(NAME, 0, "", "bytes that are no UTF-8", "UTF-8 text", "Save the file as UTF-8."));
        } catch (UncheckedIOException | IllegalArgumentException failure) {
            problems.add(new Problem(
                    NAME, 0, "", String.valueOf(failure.getMessage()), "a table of commas", "Mend the file."));
        }
        return Drafts.NONE;
    }

    private static List<Problem> misnamed(List<String> header) {
        var problems = new ArrayList<Problem>();
        var known = fields();
        for (var name : header) {
            if (!FIRST.contains(name) && !LAST.contains(name) && !known.contains(name)) {
                problems.add(new Problem(
                        NAME, 1, "", name, "a column of drafts.csv or of a table", "Take the column away."));
            }
        }
        for (var name : List.of("draft", "decision", "table", "confidence", "quote", "document")) {
            if (!header.contains(name)) {
                problems.add(new Problem(NAME, 1, name, "", "the column " + name, "Add the column."));
            }
        }
        return problems;
    }

    private static List<Draft> drafts(CSVParser parser, List<Problem> problems) {
        var drafts = new ArrayList<Draft>();
        var ids = new LinkedHashSet<String>();
        var line = parser.getCurrentLineNumber() + 1;
        for (var record : parser) {
            var row = new DraftRow(record, Math.toIntExact(line), problems);
            row.draft().ifPresent(draft -> {
                if (!ids.add(draft.id())) {
                    row.tell("draft", draft.id(), "an id of its own", "Give it another number.");
                }
                drafts.add(draft);
            });
            line = parser.getCurrentLineNumber() + 1;
        }
        return drafts;
    }

    /// {@return the fields of the tables that rows are drafted for, each once}
    static Set<String> fields() {
        var fields = FieldTable.load();
        var names = new LinkedHashSet<String>();
        for (var table : TABLES) {
            fields.fields(FieldTable.file(table)).forEach(field -> names.add(field.name()));
        }
        names.removeAll(List.of("source", "quote", "basis", "note"));
        return names;
    }

    /// {@return the fields of a table that a draft may fill, in the order of the table}
    ///
    /// @param table the table
    public static List<String> fields(Table table) {
        var known = fields();
        return FieldTable.load().fields(FieldTable.file(table)).stream()
                .map(field -> field.name())
                .filter(known::contains)
                .toList();
    }

    /// {@return the file's text}
    ///
    /// @param drafts the drafts
    public static String text(Drafts drafts) {
        var used = fields().stream()
                .filter(name -> drafts.all().stream()
                        .anyMatch(draft -> !draft.field(name).isEmpty()))
                .toList();
        var columns = new ArrayList<>(FIRST);
        columns.addAll(used);
        columns.addAll(LAST);
        var text = new StringBuilder();
        try {
            WRITTEN.printRecord(text, columns.toArray());
            for (var draft : drafts.all()) {
                WRITTEN.printRecord(text, DraftRow.cells(draft, used).toArray());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
