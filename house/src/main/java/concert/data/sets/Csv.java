package concert.data.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A table as text: a header and rows of cells, divided by commas, tabs or semicolons, cells in quotation
/// marks or not. Starts are cut into cells when they are asked for, so that a table of a million rows is
/// little more than its text.
final class Csv {
    private final String text;
    private final char separator;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header;
    private final Starts rows;
    private int cut = -1;
    private List<String> cells = List.of();

    private Csv(String text, char separator, List<String> header, Starts rows) {
        this.text = text;
        this.separator = separator;
        this.header = header;
        this.rows = rows;
        for (var c = 0; c < header.size(); c++) {
            columns.putIfAbsent(header.get(c), c);
        }
    }

    static Csv parse(String said) {
        var text = said.indexOf('\n') < 0 ? said.replace('\r', '\n') : said;
        var from = text.startsWith("\uFEFF") ? 1 : 0;
        var end = text.indexOf('\n', from);
        var separator = separator(text.substring(from, end < 0 ? text.length() : end));
        var scanner = new Scanner(text, from, separator);
        var header = scanner.record().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return new Csv(text, separator, header, Starts.from(scanner));
    }

    private static char separator(String header) {
        if (header.indexOf('\t') >= 0) {
            return '\t';
        }
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    /// {@return the same text as a table without a header, whose columns have these names}
    Csv headed(List<String> names) {
        return new Csv(
                text, separator, names, Starts.from(new Scanner(text, text.startsWith("\uFEFF") ? 1 : 0, separator)));
    }

    /// {@return the names of the columns, in lower case}
    List<String> header() {
        return header;
    }

    /// {@return a name that two columns have, and which}
    Optional<String> twice() {
        return header.stream()
                .filter(name -> !name.isEmpty() && header.indexOf(name) != header.lastIndexOf(name))
                .findFirst()
                .map(name ->
                        name + " in columns " + (header.indexOf(name) + 1) + " and " + (header.lastIndexOf(name) + 1));
    }

    int size() {
        return rows.size;
    }

    /// {@return the line of the file on which a row stands, from 1}
    int line(int row) {
        return rows.lines[row];
    }

    int width(int row) {
        return cells(row).size();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /// {@return a cell; empty if the row is too short or there is no such column}
    String cell(int row, String column) {
        var c = columns.getOrDefault(column, -1);
        var of = cells(row);
        return c < 0 || c >= of.size() ? "" : of.get(c);
    }

    private List<String> cells(int row) {
        if (row != cut) {
            cells = new Scanner(text, rows.starts[row], separator).record();
            cut = row;
        }
        return cells;
    }

    /// Where the rows begin; lines without text are none.
    private static final class Starts {
        private static final int FEW = 1024;

        private int[] starts = new int[FEW];
        private int[] lines = new int[FEW];
        private int size;

        static Starts from(Scanner scanner) {
            var rows = new Starts();
            while (scanner.hasMore()) {
                var line = scanner.line;
                var start = scanner.at;
                if (scanner.skip()) {
                    rows.add(start, line);
                }
            }
            return rows;
        }

        private void add(int start, int line) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                lines = Arrays.copyOf(lines, 2 * size);
            }
            starts[size] = start;
            lines[size++] = line;
        }
    }

    private static final class Scanner {
        private final String text;
        private final char separator;
        private int at;
        private int line = 1;

        Scanner(String text, int from, char separator) {
            this.text = text;
            this.at = from;
            this.separator = separator;
        }

        boolean hasMore() {
            return at < text.length();
        }

        /// Moves behind a record; says whether it holds anything.
        boolean skip() {
            var held = false;
            var quoted = false;
            var begins = true;
            while (at < text.length()) {
                var letter = text.charAt(at++);
                if (quoted) {
                    quoted = letter != '"' || (at < text.length() && text.charAt(at) == '"');
                    at += letter == '"' && quoted ? 1 : 0;
                } else {
                    quoted = begins && letter == '"';
                    begins = letter == separator;
                    held |= begins || !Character.isWhitespace(letter);
                }
                line += letter == '\n' ? 1 : 0;
                if (letter == '\n' && !quoted) {
                    return held;
                }
            }
            return held;
        }

        List<String> record() {
            var cells = new ArrayList<String>();
            do {
                cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            } while (at < text.length() && text.charAt(at++) == separator);
            line++;
            return cells;
        }

        private String plain() {
            var start = at;
            while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                at++;
            }
            var end = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
            return text.substring(start, end).strip();
        }

        private String quoted() {
            var cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                var letter = text.charAt(at++);
                if (letter == '\n') {
                    line++;
                }
                if (letter != '"') {
                    cell.append(letter);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    break;
                }
            }
            plain();
            return cell.toString();
        }
    }
}
