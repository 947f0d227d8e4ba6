package concert.data.sets;

import concert.scenario.Problem;
import concert.scenario.world.States;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the cells of a table's rows into values and gathers everything that is wrong with them.
final class Cells {
    private static final Set<String> MISSING = Set.of("", "NA", "-9", "-9.0", ".");
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "dd:MM:uuuu", "M/d/uuuu", "dMMMuuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();
    private static final int OLDEST = 1648;
    private static final int LATEST = 2100;
    private static final int MOST_PROBLEMS = 50;

    private final String file;
    private final Csv table;
    private final States states;
    private final List<Problem> problems = new ArrayList<>();
    private int row;

    Cells(String file, Csv table, States states) {
        this.file = file;
        this.table = table;
        this.states = states;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isHopeless() {
        return problems.size() >= MOST_PROBLEMS;
    }

    void moveTo(int next) {
        row = next;
    }

    void require(boolean held, String column, String expected, String fix) {
        if (!held && !isHopeless()) {
            problems.add(new Problem(file, table.line(row), column, text(column), expected, fix));
        }
    }

    String text(String column) {
        return table.cell(row, column);
    }

    boolean has(String column) {
        return table.has(column);
    }

    boolean isMissing(String column) {
        return MISSING.contains(text(column));
    }

    /// {@return a number of at least 0, NaN where it is missing}
    double amount(String column) {
        var value = number(column);
        require(!(value < 0), column, "a number of at least 0, or nothing or -9 where it is missing", "Correct it.");
        return value;
    }

    /// {@return a number, NaN where it is missing}
    double number(String column) {
        return isMissing(column) ? Double.NaN : real(column);
    }

    /// {@return a number that may be any, -9 too; NaN where nothing stands}
    double real(String column) {
        var text = text(column);
        if (text.isEmpty() || text.equals("NA")) {
            return Double.NaN;
        }
        try {
            var value = Double.parseDouble(text);
            require(Double.isFinite(value), column, "a number", "Write a finite number.");
            return value;
        } catch (NumberFormatException _) {
            require(false, column, "a number", "Correct it or leave it empty.");
            return Double.NaN;
        }
    }

    int integer(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException _) {
            require(false, column, "a whole number", "Correct it.");
            return 0;
        }
    }

    /// {@return a whole number, 0 where it is missing}
    int count(String column) {
        return isMissing(column) ? 0 : (int) amount(column);
    }

    int year(String column) {
        var year = integer(column);
        require(year >= OLDEST && year <= LATEST, column, "a year from 1648 to 2100", "Correct it.");
        return year;
    }

    /// {@return the number of a state in the Correlates of War}
    int state(String column) {
        var code = integer(column);
        require(
                states.findCow(code).isPresent(),
                column,
                "a state number of the Correlates of War",
                "See concert data list for what a file must hold; another scheme of codes must be translated first.");
        return code;
    }

    /// {@return whether 1 stands there; 0, nothing and -9 are no}
    boolean flag(String column) {
        var value = number(column);
        require(Double.isNaN(value) || value == 0 || value == 1, column, "0 or 1", "Correct it.");
        return value == 1;
    }

    /// {@return a day, as data sets write it: 1816-01-31, 31:01:1816, 1/31/1816 or 31jan1816}
    LocalDate date(String column) {
        var said = text(column);
        for (var pattern : DAYS) {
            try {
                return LocalDate.parse(said, pattern);
            } catch (DateTimeException _) {
                // The next pattern may fit.
            }
        }
        require(false, column, "a day such as 1816-01-31", "Correct it.");
        return LocalDate.EPOCH;
    }

    /// {@return a day of which year, month and day stand in three columns}
    LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(integer(year), integer(month), integer(day));
        } catch (DateTimeException _) {
            require(false, day, "a day of that month", "Correct it.");
            return LocalDate.EPOCH;
        }
    }
}
