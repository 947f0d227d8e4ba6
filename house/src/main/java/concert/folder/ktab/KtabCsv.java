package concert.folder.ktab;

import concert.folder.ForeignFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads KTAB's comma-separated form: a line with name, description, number of actors and of dimensions; a header; an
/// actor per line with name, description, capability, then position and salience on each dimension.
final class KtabCsv {
    private static final int BEFORE_STANCES = 3;
    private static final int TITLE_CELLS = 4;

    private final ForeignFile file;

    KtabCsv(ForeignFile file) {
        this.file = file;
    }

    /// {@return what the file says as far as it can be read, empty where it is too short}
    Optional<KtabCase> read() {
        var lines = file.lines();
        if (lines.size() < BEFORE_STANCES) {
            file.wrong(
                    lines.size(),
                    "",
                    lines.size() + " lines",
                    new ForeignFile.Expected("a title line, a header and actors", "Write them."));
            return Optional.empty();
        }
        var title = cells(1, lines.get(0));
        var dimensions = dimensions(cells(2, lines.get(1)));
        var actors = new ArrayList<KtabCase.Actor>();
        for (var i = 2; i < lines.size(); i++) {
            var cells = cells(i + 1, lines.get(i));
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                actor(i + 1, cells, dimensions.size()).ifPresent(actors::add);
            }
        }
        counts(title, actors.size(), dimensions.size());
        return Optional.of(new KtabCase(
                new Text(1, title.getFirst()),
                title.size() > 1 ? title.get(1) : "",
                new Text(1, ""),
                dimensions,
                actors,
                List.of(),
                List.of()));
    }

    private List<Text> dimensions(List<String> cells) {
        var dimensions = new ArrayList<Text>();
        if (cells.size() <= BEFORE_STANCES || (cells.size() - BEFORE_STANCES) % 2 != 0) {
            file.wrong(
                    2,
                    "",
                    String.join(",", cells),
                    new ForeignFile.Expected(
                            "actor, description, capability, then position and salience of each dimension",
                            "Name two columns for each dimension, separated by commas."));
            return dimensions;
        }
        for (var k = BEFORE_STANCES; k < cells.size(); k += 2) {
            dimensions.add(new Text(2, cells.get(k).replaceFirst("(?i)\\s*position$", "")));
        }
        return dimensions;
    }

    private Optional<KtabCase.Actor> actor(int line, List<String> cells, int dimensions) {
        var expected = BEFORE_STANCES + 2 * dimensions;
        if (dimensions > 0 && cells.size() != expected) {
            file.wrong(
                    line,
                    "",
                    cells.size() + " cells",
                    new ForeignFile.Expected(
                            expected + " cells", "Write one for each column; quote a name that holds a comma."));
        }
        if (dimensions == 0 || cells.size() != expected) {
            return Optional.empty();
        }
        var positions = new ArrayList<Text>();
        var saliences = new ArrayList<Text>();
        for (var k = BEFORE_STANCES; k < expected; k += 2) {
            positions.add(new Text(line, cells.get(k)));
            saliences.add(new Text(line, cells.get(k + 1)));
        }
        return Optional.of(new KtabCase.Actor(
                new Text(line, cells.getFirst()), cells.get(1), new Text(line, cells.get(2)), positions, saliences));
    }

    private void counts(List<String> title, int actors, int dimensions) {
        if (title.size() < TITLE_CELLS) {
            file.wrong(
                    1,
                    "",
                    String.join(",", title),
                    new ForeignFile.Expected(
                            "name, description, number of actors, number of dimensions", "Write all four."));
        } else if (file.isSound()) {
            count("actors", title.get(2), actors);
            count("dimensions", title.get(3), dimensions);
        }
    }

    private void count(String what, String stated, int found) {
        if (!stated.equals(Integer.toString(found))) {
            file.wrong(
                    1,
                    what,
                    stated,
                    new ForeignFile.Expected(
                            found + ", as there are below", "Correct the number, or add what is missing."));
        }
    }

    /// The cells of a line: they may be quoted, with a quotation mark doubled within; blanks around them do not count,
    /// and neither does an empty one at the end.
    private List<String> cells(int line, String text) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(letter);
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        if (quoted) {
            file.wrong(
                    line, "", text, new ForeignFile.Expected("a quotation mark at the end of the cell", "Close it."));
        }
        var last = cell.toString().strip();
        if (!last.isEmpty() || cells.isEmpty()) {
            cells.add(last);
        }
        return cells;
    }
}
