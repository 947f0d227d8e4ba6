package concert.folder.ktab;

import java.util.ArrayList;
import java.util.List;

/// A line of KTAB's comma-separated form: cells may be quoted, blanks around them do not count, and neither does an
/// empty one at the end.
final class Csv {
    private Csv() {}

    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var letter = line.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        var last = cell.toString().strip();
        if (!last.isEmpty() || cells.isEmpty()) {
            cells.add(last);
        }
        return cells;
    }
}
