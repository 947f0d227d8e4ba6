package concert.coding.parse;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parses in CoNLL-U, one word a line in ten columns, sentences apart by a blank line.
///
/// The comments `# sent_id = …`, `# text = …` and `# date = YYYY-MM-DD` are read. Labels of version 1 are put in
/// those of version 2.
/// Offsets come from `Start=…|End=…` in the last column, else from the text.
/// A sentence with a problem is told with its line and left out. Format: https://universaldependencies.org/format.html.
public final class Conllu {
    private static final Pattern COMMENT = Pattern.compile("#\\s*(sent_id|text|date)\\s*=\\s?(.*)");
    private static final int COLUMNS = 10;
    private static final int LONGEST_SENTENCE = 2000;

    private final Lines lines;
    private final Consumer<Parse> sink;
    private final List<Row> rows = new ArrayList<>();
    private String id = "";
    private String text = "";
    private String date = "";
    private boolean flawed;
    private int count;

    private Conllu(Lines lines, Consumer<Parse> sink) {
        this.lines = lines;
        this.sink = sink;
    }

    /// Reads all sentences of a file, one after the other.
    ///
    /// @param input the file's bytes; closed afterwards
    /// @param file its name, for problems
    /// @param sink where the sentences go
    /// @return every problem, with its line
    /// @throws IOException if the file cannot be read
    public static List<Problem> read(InputStream input, String file, Consumer<Parse> sink) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var lines = new Lines(input, file, problems)) {
            new Conllu(lines, sink).run();
        }
        return problems;
    }

    private void run() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                finish();
            } else if (line.startsWith("#")) {
                comment(line);
            } else if (rows.size() >= LONGEST_SENTENCE) {
                tell("", "a sentence of more than " + LONGEST_SENTENCE + " words", "a blank line", "Split it.");
                rows.clear();
            } else {
                word(line);
            }
        }
        finish();
        if (count == 0 && !lines.hopeless()) {
            lines.tell("", "", "a sentence in CoNLL-U", "Write one word a line in ten columns apart by tabs.");
        }
    }

    private void comment(String line) {
        var matcher = COMMENT.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        var value = matcher.group(2);
        switch (matcher.group(1)) {
            case "sent_id" -> id = value.strip();
            case "text" -> text = value;
            default -> date(value.strip());
        }
    }

    private void date(String value) {
        if (!Dates.isDate(value)) {
            tell("date", value, "a date such as 2021-07-01", "Correct the date.");
        }
        date = value;
    }

    private void word(String line) {
        var cells = List.of(line.split("\t", -1));
        if (cells.size() != COLUMNS) {
            var blanks = cells.size() == 1 && line.strip().split(" +", -1).length > 1;
            tell(
                    "",
                    blanks ? "columns apart by blanks" : cells.size() + (cells.size() == 1 ? " column" : " columns"),
                    "10 columns apart by tabs",
                    blanks ? "Put tabs between them." : "Give every column, with _ where it is empty.");
            return;
        }
        if (cells.get(0).indexOf('-') > 0 || cells.get(0).indexOf('.') > 0) {
            return;
        }
        if (!cells.get(0).equals(Integer.toString(rows.size() + 1)) && !flawed) {
            tell("ID", cells.get(0), "the number " + (rows.size() + 1), "Number the words of a sentence from 1.");
        }
        var head = number(cells.get(6));
        if (head < 0 && !flawed) {
            tell("HEAD", cells.get(6), "the number of a word, or 0 for the root", "Correct the head.");
        }
        rows.add(new Row(cells, head - 1, lines.number()));
    }

    private static int number(String cell) {
        if (cell.isEmpty() || cell.length() > 6 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(cell);
    }

    private void tell(String field, String found, String expected, String fix) {
        flawed = true;
        lines.tell(field, found, expected, fix);
    }

    private void finish() {
        if (!rows.isEmpty() || flawed) {
            count++;
            var parse = flawed ? null : parse();
            if (parse != null) {
                sink.accept(parse);
            }
            flawed = false;
            rows.clear();
            id = "";
            text = "";
        }
    }

    private @Nullable Parse parse() {
        for (var row : rows) {
            if (row.head >= rows.size()) {
                lines.tellHead(
                        row.line,
                        row.cells.get(6),
                        "the number of one of the sentence's " + rows.size() + " words",
                        "Correct the head.");
                return null;
            }
        }
        if (TreeCheck.hasCycle(rows.stream().mapToInt(Row::head).toArray())) {
            lines.tellHead(
                    rows.getFirst().line,
                    "heads that form a cycle",
                    "a tree",
                    "Correct the heads of the sentence that starts here.");
            return null;
        }
        return new Parse(id.isEmpty() ? Integer.toString(count) : id, date, sentence(), tokens());
    }

    private String sentence() {
        if (!text.isEmpty()) {
            return text;
        }
        var joined = new StringBuilder();
        for (var row : rows) {
            joined.append(row.cells.get(1));
            if (!row.cells.get(9).contains("SpaceAfter=No")) {
                joined.append(' ');
            }
        }
        return joined.toString().strip();
    }

    private List<Token> tokens() {
        var sentence = sentence();
        var tokens = new ArrayList<Token>(rows.size());
        var from = 0;
        for (var row : rows) {
            var cells = row.cells;
            var headClass = row.head < 0 ? "" : rows.get(row.head).cells.get(3);
            var found = sentence.indexOf(cells.get(1), from);
            var start = Offsets.of(cells.get(9), "Start=", found < 0 ? from : found);
            var end = Offsets.of(cells.get(9), "End=", start + cells.get(1).length());
            from = Math.min(sentence.length(), Math.max(from, end));
            var lemma = "_".equals(cells.get(2)) ? cells.get(1) : cells.get(2);
            tokens.add(new Token(
                    cells.get(1),
                    lemma,
                    cells.get(3),
                    cells.get(4),
                    row.head,
                    Relations.current(cells.get(7), headClass),
                    start,
                    end));
        }
        return tokens;
    }

    private record Row(List<String> cells, int head, int line) {}
}
