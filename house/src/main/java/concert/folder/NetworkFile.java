package concert.folder;

import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.Tie.Sign;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Reads a signed network: a table with the columns `a`, `b`, `sign` and, if there are several networks, `period` (or
/// `window`). A tie has no direction; a pair told again with the same sign counts once.
public final class NetworkFile {
    private static final List<String> NEEDED = List.of("a", "b", "sign");
    private static final List<String> PERIOD = List.of("period", "window");
    private static final Map<String, Sign> SIGNS = Map.of(
            "1", Sign.POSITIVE,
            "+1", Sign.POSITIVE,
            "1.0", Sign.POSITIVE,
            "+", Sign.POSITIVE,
            "-1", Sign.NEGATIVE,
            "−1", Sign.NEGATIVE,
            "-1.0", Sign.NEGATIVE,
            "-", Sign.NEGATIVE,
            "−", Sign.NEGATIVE);

    private final String name;
    private final Problems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<Pair, Told> told = new HashMap<>();
    private int repeats;

    private NetworkFile(String name) {
        this.name = name;
        this.problems = new Problems(List.of(name));
    }

    /// A tie of a network.
    ///
    /// @param period the network's name, empty where the file has no periods
    /// @param a one end
    /// @param b the other end
    /// @param sign friendly or hostile
    public record Edge(String period, String a, String b, Sign sign) {}

    private record Pair(String period, String a, String b) {
        static Pair of(Edge edge) {
            return edge.a().compareTo(edge.b()) < 0
                    ? new Pair(edge.period(), edge.a(), edge.b())
                    : new Pair(edge.period(), edge.b(), edge.a());
        }
    }

    private record Told(Sign sign, int line) {}

    /// What came of reading.
    public sealed interface Outcome {
        /// The file is sound.
        ///
        /// @param edges the ties, each pair once in each period
        /// @param repeats how many rows told a tie again
        /// @param ignored the columns that are not read
        record Accepted(List<Edge> edges, int repeats, List<String> ignored) implements Outcome {}

        /// The file is not sound.
        ///
        /// @param problems every problem
        record Rejected(List<Problem> problems) implements Outcome {}
    }

    /// {@return the ties of a file, or all its problems}
    ///
    /// @param file where it is
    public static Outcome read(Path file) {
        var reader = new NetworkFile(String.valueOf(file.getFileName()));
        TextFile.read(reader.name, file, new Fingerprint(), reader.problems)
                .ifPresent(text -> new Sheet(text, reader.problems).forEach(reader::accept));
        if (reader.problems.isEmpty() && reader.edges.isEmpty()) {
            reader.wrong(
                    0,
                    "",
                    "",
                    "a header with the columns a, b, sign and at least one tie",
                    "Write a row for each tie.");
        }
        return reader.problems.isEmpty()
                ? new Outcome.Accepted(List.copyOf(reader.edges), reader.repeats, reader.ignored())
                : new Outcome.Rejected(reader.problems.inOrder());
    }

    private void accept(Line line) {
        if (columns.isEmpty()) {
            header(line);
        } else if (columns.keySet().containsAll(NEEDED)) {
            row(line);
        }
    }

    private void header(Line line) {
        for (var i = 0; i < line.filled(); i++) {
            var column = line.cells().get(i).toLowerCase(Locale.ROOT);
            if (columns.putIfAbsent(column, i) != null) {
                wrong(line.number(), column, "two columns " + column, "each column once", "Rename or delete one.");
            }
        }
        for (var needed : NEEDED) {
            if (!columns.containsKey(needed)) {
                var fix = Nearest.fix(needed, columns.keySet(), "Name the columns a, b, sign and, if wanted, period.");
                wrong(line.number(), needed, String.join(", ", line.cells()), "a column " + needed, fix);
            }
        }
    }

    private OptionalInt period() {
        return PERIOD.stream()
                .filter(columns::containsKey)
                .mapToInt(column -> columns.getOrDefault(column, -1))
                .findFirst();
    }

    private List<String> ignored() {
        var read = new ArrayList<>(NEEDED);
        PERIOD.stream().filter(columns::containsKey).findFirst().ifPresent(read::add);
        return columns.keySet().stream()
                .filter(column -> !read.contains(column))
                .toList();
    }

    private void row(Line line) {
        var a = cell(line, "a");
        var b = cell(line, "b");
        var sign = sign(line);
        var period = period().isPresent() ? cell(line, period().getAsInt()) : "";
        if (a.isEmpty() || b.isEmpty()) {
            wrong(
                    line.number(),
                    a.isEmpty() ? "a" : "b",
                    "",
                    "the name of a node",
                    "Write the name, or delete the row.");
        } else if (a.equals(b)) {
            wrong(line.number(), "b", b, "another node than a", "Delete the row: a node has no tie with itself.");
        } else if (period().isPresent() && period.isEmpty()) {
            wrong(line.number(), "period", "", "the name of a period", "Write it in each row, or delete the column.");
        } else if (sign != Sign.NEUTRAL) {
            add(new Edge(period, a, b, sign), line.number());
        }
    }

    private String cell(Line line, String column) {
        return cell(line, columns.getOrDefault(column, Integer.MAX_VALUE));
    }

    private static String cell(Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }

    /// The sign; neutral once a problem is told.
    private Sign sign(Line line) {
        var text = cell(line, "sign");
        var sign = SIGNS.getOrDefault(text, Sign.NEUTRAL);
        if (sign == Sign.NEUTRAL) {
            var fix = text.equals("0")
                    ? "Delete the row: a pair without a tie is not told."
                    : "Write 1 for a friendly and -1 for a hostile tie; weights are not read.";
            wrong(line.number(), "sign", text, "1 or -1", fix);
        }
        return sign;
    }

    private void add(Edge edge, int line) {
        var before = told.putIfAbsent(Pair.of(edge), new Told(edge.sign(), line));
        if (before == null) {
            edges.add(edge);
        } else if (before.sign() == edge.sign()) {
            repeats++;
        } else {
            wrong(
                    line,
                    "sign",
                    String.valueOf(edge.sign().value()),
                    before.sign().value() + " for " + edge.a() + " and " + edge.b() + ", as in line " + before.line(),
                    "Decide which of the two counts and delete the other row.");
        }
    }

    private void wrong(int line, String field, String found, String expected, String fix) {
        problems.add(new Problem(name, line, field, found, expected, fix));
    }
}
