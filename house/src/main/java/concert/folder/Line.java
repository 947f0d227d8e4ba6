package concert.folder;

import java.util.List;

/// A row of a spreadsheet as text.
///
/// @param number the line in which it begins, from 1
/// @param cells its cells without surrounding blanks
record Line(int number, List<String> cells) {
    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
