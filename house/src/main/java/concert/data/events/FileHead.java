package concert.data.events;

import concert.scenario.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The start of a file of events: what it is and how its rows are divided.
///
/// @param format its format
/// @param names its columns in the order of the file, as SQL names them
/// @param hasHeader whether its first row names them
/// @param delimiter what divides its fields
/// @param encoding how it is encoded, as DuckDB names it
record FileHead(EventFormat format, List<String> names, boolean hasHeader, char delimiter, String encoding) {
    private static final int LONGEST_LINE = 1 << 20;
    private static final Pattern DAY = Pattern.compile("\\d{8}|\\d{4}-\\d\\d-\\d\\d");
    private static final int SHOWN = 120;
    private static final int LOOKED_AT = 20;

    /// Columns with the text of a story, which POLECAT does not publish.
    private static final List<String> UNFILLED = List.of("headline", "event_text", "feed", "story_id");

    FileHead {
        names = List.copyOf(names);
    }

    /// What is found at the start of a file: its head, or why it has none.
    sealed interface Found {
        /// The head.
        record Known(FileHead head) implements Found {}

        /// It cannot be read.
        record Unknown(Problem problem) implements Found {}
    }

    static Found read(String name, Path file, EventStore.Options options) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LONGEST_LINE + 1);
        }
        if (isBigEndian(start)) {
            return unknown(
                    name,
                    "UTF-16 with the high byte first",
                    "UTF-8, Latin-1 or UTF-16 with the low byte first",
                    "Save it as UTF-8.");
        }
        var coded = options.encoding().isEmpty() ? encoding(start) : options.encoding();
        var text = new String(start, charset(coded));
        var lines = text.lines()
                .map(one -> one.startsWith("\uFEFF") ? one.substring(1) : one)
                .filter(one -> !one.isBlank())
                .limit(LOOKED_AT)
                .toList();
        if (lines.isEmpty()) {
            return unknown(name, "an empty file", "rows of events", "Fetch the file again.");
        }
        if (lines.getFirst().length() > LONGEST_LINE / 2) {
            return unknown(name, "a line of more than " + LONGEST_LINE / 2 + " characters", "rows of events", KIND);
        }
        if (lines.getFirst().indexOf('\0') >= 0) {
            return unknown(name, "zero bytes", "text", "Unpack or convert the file first, or name its --encoding.");
        }
        return found(name, lines, options.format(), coded);
    }

    private static final String KIND =
            "Take a file of GDELT, ICEWS, POLECAT, Phoenix, or your own with a header: see concert events add --help.";

    private static Found found(String name, List<String> lines, Optional<EventFormat> said, String encoding) {
        var line = lines.getFirst();
        var delimiter = delimiter(line);
        var rows = lines.stream().map(one -> cells(one, delimiter)).toList();
        var header = rows.getFirst().stream().map(FileHead::name).toList();
        var guessed = guess(header, rows);
        var format = said.or(() -> guessed).orElse(EventFormat.OWN);
        var named = isHeader(format, header);
        if (!named && !fits(format, rows)) {
            return new Found.Unknown(misfit(name, format, line, said.isEmpty(), guessed));
        }
        var names = named ? header(format, columns(format, header, rows)) : format.columns();
        var twice = twice(format, names);
        if (named && twice.isPresent()) {
            return new Found.Unknown(new Problem(
                    name, 1, "header", twice.get(), "each column once", "Remove one of them or give it another name."));
        }
        return new Found.Known(new FileHead(format, names, named, delimiter, encoding));
    }

    /// Some files of POLECAT name columns in the header that the rows do not have.
    private static List<String> columns(EventFormat format, List<String> header, List<List<String>> rows) {
        var there = header.stream().filter(one -> !UNFILLED.contains(one)).toList();
        return format == EventFormat.POLECAT
                        && rows.size() > 1
                        && rows.stream().skip(1).allMatch(cells -> cells.size() == there.size())
                ? there
                : header;
    }

    /// The first two columns that the mapping of the format would read as one.
    private static Optional<String> twice(EventFormat format, List<String> names) {
        return format.columns().stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst()
                .map(name ->
                        name + " in columns " + (names.indexOf(name) + 1) + " and " + (names.lastIndexOf(name) + 1));
    }

    private static List<String> cells(String line, char delimiter) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static Problem misfit(
            String name, EventFormat format, String line, boolean isGuess, Optional<EventFormat> guessed) {
        var expected = isGuess
                ? "rows of GDELT, ICEWS, POLECAT or Phoenix, or a header with the columns date and actor"
                : format.hasHeader()
                        ? "a header with the columns " + String.join(", ", format.required())
                        : "rows of " + format.columns().size() + " fields as " + format.title() + " has them";
        var fix = guessed.filter(one -> !isGuess && one != format)
                .map(one -> "It looks like " + one.title() + ": leave --format out or say --format " + one.id() + ".")
                .orElse(KIND);
        return new Problem(name, 1, "header", line.substring(0, Math.min(SHOWN, line.length())), expected, fix);
    }

    /// The names of a header as the mapping of its format names them.
    private static List<String> header(EventFormat format, List<String> header) {
        if (!format.hasHeader()) {
            return format.columns();
        }
        var names = header.stream()
                .map(one -> OwnColumns.renamed(format, one, header))
                .toList();
        var read = format.columns();
        return IntStream.range(0, names.size())
                .mapToObj(i -> read.contains(names.get(i)) ? names.get(i) : "column_" + (i + 1))
                .toList();
    }

    private static boolean isHeader(EventFormat format, List<String> header) {
        if (!format.hasHeader()) {
            return header.getFirst().equals(format.columns().getFirst()) && hasFields(format, header.size());
        }
        return header.stream()
                .map(one -> OwnColumns.renamed(format, one, header))
                .collect(Collectors.toSet())
                .containsAll(format.required());
    }

    private static Optional<EventFormat> guess(List<String> header, List<List<String>> rows) {
        return Arrays.stream(EventFormat.values())
                .filter(format -> isHeader(format, header) || fits(format, rows))
                .findFirst();
    }

    /// Whether any of the first rows is of a format without a header.
    private static boolean fits(EventFormat format, List<List<String>> rows) {
        return !format.hasHeader()
                && rows.stream()
                        .anyMatch(cells -> hasFields(format, cells.size())
                                && DAY.matcher(cells.get(1)).matches());
    }

    private static boolean hasFields(EventFormat format, int fields) {
        var all = format.columns().size();
        return fields == all || (format.isRagged() && fields == all - 1);
    }

    private static char delimiter(String line) {
        if (line.indexOf('\t') >= 0) {
            return '\t';
        }
        return line.chars().filter(c -> c == ';').count()
                        > line.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static String name(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    private static boolean isBigEndian(byte[] start) {
        return start.length > 1 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff;
    }

    private static String encoding(byte[] start) {
        var marked = start.length > 1 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe;
        return marked ? "utf-16" : "utf-8";
    }

    private static Charset charset(String encoding) {
        return switch (encoding) {
            case "utf-16" -> StandardCharsets.UTF_16;
            case "latin-1" -> StandardCharsets.ISO_8859_1;
            default -> StandardCharsets.UTF_8;
        };
    }

    /// {@return what is wrong with what is no file that can be read}
    static Problem unreadable(Path file) {
        var found = Files.isDirectory(file) ? "a folder" : Files.exists(file) ? "a file that may not be read" : "";
        return new Problem(
                file.toString(), 0, "", found, "a file of events", "Name one that is there and may be read.");
    }

    /// {@return what is wrong with an archive that cannot be unpacked}
    static Problem broken(Path file, String found) {
        return new Problem(
                file.toString(),
                0,
                "",
                found,
                "a whole zip or gzip archive of one file of events",
                "Fetch it again, or unpack it yourself and add what it holds.");
    }

    private static Found unknown(String name, String found, String expected, String fix) {
        return new Found.Unknown(new Problem(name, 0, "", found, expected, fix));
    }
}
