package concert.coding;

import concert.coding.dictionary.DatedCode;
import concert.coding.dictionary.Entry;
import concert.coding.parse.Lines;
import concert.coding.parse.Parse;
import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a person decided about events that were coded: kept by the words of the sentence, so that it holds when the
/// text is coded again.
///
/// Tab-separated text with a header line: `sentence`, then `source`, `target`, `code` as coded, then `new source`,
/// `new target`, `new code`. A new code of `---` drops the event. A row that gives only the new ones adds an event.
public final class Corrections {
    private static final List<String> COLUMNS =
            List.of("sentence", "source", "target", "code", "new source", "new target", "new code");

    private final Map<String, List<Row>> rows = new HashMap<>();

    private record Row(Entry entry, List<String> cells) {
        boolean adds() {
            return cells.get(1).isEmpty();
        }

        boolean isAbout(CodedEvent event) {
            return cells.get(1).equals(event.source().code())
                    && cells.get(2).equals(event.target().code())
                    && cells.get(3).equals(event.code());
        }
    }

    /// No corrections.
    public Corrections() {}

    /// Adds the corrections of a file.
    ///
    /// @param input the file's bytes; closed afterwards
    /// @param file its name
    /// @return every problem, with its line
    /// @throws IOException if the file cannot be read
    public List<Problem> add(InputStream input, String file) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var lines = new Lines(input, file, problems)) {
            var header = lines.next();
            if (header == null || !List.of(header.split("\t", -1)).equals(COLUMNS)) {
                lines.tell(
                        "",
                        header == null ? "" : header,
                        "the columns " + String.join(", ", COLUMNS),
                        "Write the header line, with tabs.");
                return problems;
            }
            for (var line = lines.next(); line != null; line = lines.next()) {
                row(line, file, lines);
            }
        }
        return problems;
    }

    private void row(String line, String file, Lines lines) {
        if (line.isBlank()) {
            return;
        }
        var cells = List.of(line.split("\t", -1));
        if (cells.size() != COLUMNS.size()) {
            lines.tell("", cells.size() + " columns", COLUMNS.size() + " columns apart by tabs", "Give every column.");
            return;
        }
        var empty = cells.subList(1, 4).stream().filter(String::isEmpty).count();
        if ((empty != 0 && empty != 3) || cells.get(6).isEmpty()) {
            lines.tell("code", line, "all of source, target and code, or none, and a new code", "Fill the row.");
            return;
        }
        rows.computeIfAbsent(key(cells.getFirst()), _ -> new ArrayList<>())
                .add(new Row(new Entry(file, lines.number(), "correction"), cells));
    }

    private static String key(String sentence) {
        return sentence.strip().replaceAll("\\s+", " ");
    }

    /// {@return the events of a sentence as corrected}
    ///
    /// @param parse the sentence
    /// @param events its events as coded
    public List<CodedEvent> applied(Parse parse, List<CodedEvent> events) {
        var about = rows.getOrDefault(key(parse.text()), List.of());
        if (about.isEmpty()) {
            return events;
        }
        var corrected = new ArrayList<CodedEvent>();
        for (var event : events) {
            var row = about.stream().filter(that -> that.isAbout(event)).findFirst();
            if (row.isEmpty()) {
                corrected.add(event);
            } else if (!DatedCode.NULL.equals(row.get().cells().get(6))) {
                corrected.add(changed(event, row.get()));
            }
        }
        about.stream().filter(Row::adds).forEach(row -> corrected.add(added(parse, row)));
        return List.copyOf(corrected);
    }

    private static CodedEvent changed(CodedEvent event, Row row) {
        return new CodedEvent(
                event.sentence(),
                event.date(),
                renamed(event.source(), row, 4),
                renamed(event.target(), row, 5),
                row.cells().get(6),
                event.modality(),
                event.happened(),
                row.entry(),
                event.text(),
                event.start(),
                event.end());
    }

    private static Participant renamed(Participant participant, Row row, int column) {
        var code = row.cells().get(column);
        return code.isEmpty()
                ? participant
                : new Participant(
                        code, participant.text(), participant.start(), participant.end(), List.of(row.entry()));
    }

    private static CodedEvent added(Parse parse, Row row) {
        var end = parse.text().length();
        var source = new Participant(row.cells().get(4), "", 0, 0, List.of(row.entry()));
        var target = new Participant(row.cells().get(5), "", 0, 0, List.of(row.entry()));
        return new CodedEvent(
                parse.id(),
                parse.date(),
                source,
                target,
                row.cells().get(6),
                Modality.ASSERTED,
                true,
                row.entry(),
                parse.text(),
                0,
                end);
    }
}
