package concert.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A table as text: a header and rows of cells, divided by commas or tabs, cells in quotation marks or not.
final class Csv {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header;
    private final List<List<String>> rows;
    private final List<Integer> lines;

    private Csv(List<String> header, List<List<String>> rows, List<Integer> lines) {
        this.header = header;
        this.rows = rows;
        this.lines = lines;
        for (var c = 0; c < header.size(); c++) {
            columns.putIfAbsent(header.get(c), c);
        }
    }

    static Csv parse(String text) {
        var from = text.startsWith("\uFEFF") ? 1 : 0;
        var end = text.indexOf('\n', from);
        var first = text.substring(from, end < 0 ? text.length() : end);
        var scanner = new Scanner(text, from, first.indexOf('\t') >= 0 ? '\t' : ',');
        var header = scanner.record().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var rows = new ArrayList<List<String>>();
        var lines = new ArrayList<Integer>();
        while (scanner.hasMore()) {
            var line = scanner.line;
            var cells = scanner.record();
            if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
                rows.add(cells);
                lines.add(line);
            }
        }
        return new Csv(header, rows, lines);
    }

    /// {@return the names of the columns, in lower case}
    List<String> header() {
        return header;
    }

    int size() {
        return rows.size();
    }

    /// {@return the line of the file on which a row stands, from 1}
    int line(int row) {
        return lines.get(row);
    }

    int width(int row) {
        return rows.get(row).size();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /// {@return a cell; empty if the row is too short or there is no such column}
    String cell(int row, String column) {
        var c = columns.getOrDefault(column, -1);
        var cells = rows.get(row);
        return c < 0 || c >= cells.size() ? "" : cells.get(c);
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
