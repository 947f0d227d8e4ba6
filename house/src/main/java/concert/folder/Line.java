package concert.folder;

import java.util.List;

/// A row of a spreadsheet as text.
///
/// @param number the line in which it begins, from 1
/// @param cells its cells without surrounding blanks
record Line(int number, List<String> cells) {
    boolean isBlank() {
        return filled() == 0;
    }

    /// {@return how many cells there are up to the last one that is not empty}
    int filled() {
        var filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }
}
