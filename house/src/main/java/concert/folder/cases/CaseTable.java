package concert.folder.cases;

import concert.folder.ForeignFile;
import concert.folder.ForeignFile.Expected;
import concert.scenario.Nearest;
import concert.scenario.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Cases of a model: what each input was, and whether the case is of interest.
///
/// @param inputs names of the inputs
/// @param cases one row for each case with one value for each input
/// @param ofInterest for each case whether it is of interest
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CaseTable(List<String> inputs, double[][] cases, boolean[] ofInterest) {
    private static final Set<String> YES = Set.of("1", "1.0", "true", "yes");
    private static final Set<String> NO = Set.of("0", "0.0", "false", "no");

    /// Copies the names.
    public CaseTable {
        inputs = List.copyOf(inputs);
    }

    /// What reading a table gives.
    public sealed interface Parsed {}

    /// The file is a table of cases.
    ///
    /// @param table the table
    public record Accepted(CaseTable table) implements Parsed {}

    /// The file is none.
    ///
    /// @param problems everything that is wrong with it
    public record Rejected(List<Problem> problems) implements Parsed {
        /// Copies the problems.
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /// Which columns are read.
    ///
    /// @param interest the column that is 1, true or yes where a case is of interest, and 0, false or no elsewhere
    /// @param inputs the columns that are inputs, by name, number (from 1) or range such as `3-11`; where none is
    ///     named, all but the column of interest
    public record Columns(String interest, List<String> inputs) {
        /// Copies the names.
        public Columns {
            inputs = List.copyOf(inputs);
        }
    }

    /// {@return the table, or every problem with its line}
    ///
    /// @param path a file of comma-separated values whose first line names the columns
    /// @param columns which columns are read
    public static Parsed read(Path path, Columns columns) {
        var file = ForeignFile.read(path);
        return new Reader(file).read(columns);
    }

    private record Reader(ForeignFile file) {
        Parsed read(Columns columns) {
            if (!file.isSound()) {
                return new Rejected(file.problems());
            }
            var header = cells(file.lines().getFirst());
            var interest = place(header, columns.interest());
            var inputs = inputs(header, columns.inputs(), interest);
            if (!file.isSound()) {
                return new Rejected(file.problems());
            }
            var table = table(header, interest, inputs);
            return file.isSound() ? new Accepted(table) : new Rejected(file.problems());
        }

        private CaseTable table(List<String> header, int interest, List<Integer> inputs) {
            var cases = new ArrayList<double[]>();
            var marks = new ArrayList<Boolean>();
            var lines = file.lines();
            for (var i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    var line = i + 1;
                    var cells = cells(lines.get(i));
                    if (cells.size() != header.size()) {
                        file.wrong(
                                line,
                                "",
                                cells.size() + " cells",
                                new Expected(header.size() + ", as many as the first line has", "Complete the row."));
                        continue;
                    }
                    cases.add(inputs.stream()
                            .mapToDouble(at -> number(line, header.get(at), cells.get(at)))
                            .toArray());
                    marks.add(mark(line, header.get(interest), cells.get(interest)));
                }
            }
            var ofInterest = new boolean[marks.size()];
            IntStream.range(0, ofInterest.length).forEach(i -> ofInterest[i] = marks.get(i));
            return new CaseTable(inputs.stream().map(header::get).toList(), cases.toArray(double[][]::new), ofInterest);
        }

        private static List<String> cells(String line) {
            try (var parser =
                    CSVParser.parse(line.startsWith("\uFEFF") ? line.substring(1) : line, CSVFormat.RFC4180)) {
                return parser.getRecords().stream()
                        .flatMap(row -> Arrays.stream(row.values()))
                        .map(String::strip)
                        .toList();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }

        private int place(List<String> header, String name) {
            var at = header.indexOf(name);
            if (at < 0) {
                file.wrong(
                        1,
                        name,
                        String.join(",", header),
                        new Expected("a column of this name", Nearest.fix(name, header, "Name one of the columns.")));
            }
            return at;
        }

        private List<Integer> inputs(List<String> header, List<String> named, int interest) {
            if (named.isEmpty()) {
                return IntStream.range(0, header.size())
                        .filter(at -> at != interest)
                        .boxed()
                        .toList();
            }
            return named.stream()
                    .flatMap(name -> places(header, name).boxed())
                    .distinct()
                    .toList();
        }

        /// By name first, since a column may be called `1`.
        private IntStream places(List<String> header, String name) {
            if (!header.contains(name) && name.matches("\\d{1,6}(-\\d{1,6})?")) {
                var ends = Arrays.stream(name.split("-", 2))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                var first = ends[0];
                var last = ends[ends.length - 1];
                if (first >= 1 && first <= last && last <= header.size()) {
                    return IntStream.rangeClosed(first - 1, last - 1);
                }
                file.wrong(
                        1,
                        name,
                        header.size() + " columns",
                        new Expected("numbers of columns from 1 to " + header.size(), "Correct the numbers."));
                return IntStream.empty();
            }
            return IntStream.of(place(header, name)).filter(at -> at >= 0);
        }

        private double number(int line, String column, String cell) {
            try {
                var value = Double.parseDouble(cell);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException _) {
                // told below, as what is not finite is
            }
            file.wrong(
                    line, column, cell, new Expected("a number", "Correct it, or leave the column out with --inputs."));
            return Double.NaN;
        }

        private boolean mark(int line, String column, String cell) {
            var mark = cell.toLowerCase(Locale.ROOT);
            if (!YES.contains(mark) && !NO.contains(mark)) {
                file.wrong(
                        line,
                        column,
                        cell,
                        new Expected("1 where the case is of interest and 0 where it is not", "Correct it."));
            }
            return YES.contains(mark);
        }
    }
}
