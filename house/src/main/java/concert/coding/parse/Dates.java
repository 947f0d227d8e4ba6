package concert.coding.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Dates of stories.
public final class Dates {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Dates() {}

    /// {@return whether a text is a date such as 2021-07-01}
    ///
    /// @param text the text
    public static boolean isDate(String text) {
        if (!ISO.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /// {@return a date as the number YYYYMMDD, or 0 for the empty text}
    ///
    /// @param date a date such as 2021-07-01, or nothing
    public static int number(String date) {
        return date.isEmpty() ? 0 : Integer.parseInt(date.replace("-", ""));
    }
}
