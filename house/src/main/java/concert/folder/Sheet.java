package concert.folder;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table's file as rows of cells: commas, semicolons or tabs between them, whichever the header has most of;
/// quotation marks as in RFC 4180; any line ends; blank lines mean nothing, and so do lines above the header that
/// begin with `#`.
final class Sheet {
    private static final int MOST_ROWS = 500_000;
    private static final char COMMENT = '#';

    private final TextFile file;
    private final Problems problems;
    private final int skipped;
    private final String body;

    Sheet(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        var start = 0;
        var lines = 0;
        while (start < file.text().length() && file.text().charAt(start) == COMMENT) {
            start = nextLine(start);
            lines++;
        }
        this.skipped = lines;
        this.body = file.text().substring(start);
    }

    private int nextLine(int from) {
        var text = file.text();
        var at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        if (at < text.length() - 1 && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    /// Hands on every row that is not blank, the header first.
    ///
    /// @return whether the file could be read to its end
    boolean forEach(Consumer<Line> rows) {
        try (var parser = CSVParser.parse(new StringReader(body), format())) {
            return forEach(parser, rows);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private boolean forEach(CSVParser parser, Consumer<Line> rows) {
        var records = parser.iterator();
        var count = 0;
        var line = firstLine(parser);
        try {
            while (records.hasNext()) {
                var row = new Line(line, cells(records.next()));
                if (!row.isBlank()) {
                    if (count++ > MOST_ROWS) {
                        problems.add(new Problem(
                                file.name(),
                                line,
                                "",
                                "more than " + MOST_ROWS + " rows",
                                "at most " + MOST_ROWS + " rows",
                                "Keep bulk data in a data set and write down only what the scenario needs."));
                        return false;
                    }
                    rows.accept(row);
                }
                line = firstLine(parser);
            }
            return true;
        } catch (UncheckedIOException _) {
            problems.add(new Problem(
                    file.name(),
                    line,
                    "",
                    "a quotation mark out of place in the row that begins here",
                    "cells in quotation marks closed before the next comma",
                    "Close the quotation mark, and write each one within the cell twice."));
            return false;
        }
    }

    private static List<String> cells(CSVRecord record) {
        var cells = record.values();
        for (var i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return Arrays.asList(cells);
    }

    /// The line in which the next row begins.
    private int firstLine(CSVParser parser) {
        return Math.toIntExact(skipped + parser.getCurrentLineNumber() + 1);
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator())
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private char separator() {
        var header = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .reduce((a, b) -> count(header, b) > count(header, a) ? b : a)
                .orElse(',');
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }
}
