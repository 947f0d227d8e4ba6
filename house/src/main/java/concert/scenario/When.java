package concert.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A date as precisely as its source gives it: a day, a month or a year.
///
/// @param first the earliest day it can be
/// @param last the latest day it can be
public record When(LocalDate first, LocalDate last) implements Comparable<When> {
    /// Checks the order of the days.
    public When {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last is " + last + ", expected a day from " + first + " on");
        }
    }

    /// {@return a single day}
    ///
    /// @param day the day
    public static When of(LocalDate day) {
        return new When(day, day);
    }

    /// Reads `2021-04-07`, `2021-04` or `2021`.
    ///
    /// @param text the text
    /// @return empty where the text is none of the three or no such day exists
    public static Optional<When> parse(String text) {
        try {
            return switch (text.length()) {
                case 10 -> Optional.of(of(LocalDate.parse(text)));
                case 7 -> {
                    var month = YearMonth.parse(text);
                    yield Optional.of(new When(month.atDay(1), month.atEndOfMonth()));
                }
                case 4 -> {
                    var year = Year.parse(text);
                    yield Optional.of(new When(year.atDay(1), year.atMonth(12).atEndOfMonth()));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// {@return as it is written in a scenario folder}
    ///
    public String text() {
        if (first.equals(last)) {
            return first.toString();
        }
        return first.getMonth() == last.getMonth()
                ? YearMonth.from(first).toString()
                : Year.from(first).toString();
    }

    @Override
    public int compareTo(When other) {
        var byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return text();
    }
}
