package concert.scenario.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A span of time over which events are added up.
public enum Period {
    /// A day.
    DAY(ChronoUnit.DAYS, 1),
    /// A week from Monday.
    WEEK(ChronoUnit.WEEKS, 1),
    /// A month of the calendar.
    MONTH(ChronoUnit.MONTHS, 1),
    /// A quarter of a year.
    QUARTER(ChronoUnit.MONTHS, 3),
    /// A year of the calendar.
    YEAR(ChronoUnit.YEARS, 1);

    private final ChronoUnit unit;
    private final int units;

    Period(ChronoUnit unit, int units) {
        this.unit = unit;
        this.units = units;
    }

    /// {@return its name in lower case, which is that of SQL}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return the first day of the period that a day lies in}
    ///
    /// @param day the day
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / units * units + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// {@return the first day of the period after the one that starts on a day}
    ///
    /// @param start the first day of a period
    public LocalDate next(LocalDate start) {
        return start.plus(units, unit);
    }

    /// {@return the first days of all periods that touch a span}
    ///
    /// @param from the first day of the span
    /// @param to the last day
    public List<LocalDate> starts(LocalDate from, LocalDate to) {
        return Stream.iterate(start(from), start -> !start.isAfter(to), this::next)
                .toList();
    }

    /// {@return how a period is written: `2013-05-01`, `2013-05`, `2013-Q2` or `2013`; a week by its Monday}
    ///
    /// @param start its first day
    public String label(LocalDate start) {
        return switch (this) {
            case DAY, WEEK -> start.toString();
            case MONTH -> start.toString().substring(0, "2013-05".length());
            case QUARTER -> start.getYear() + "-Q" + ((start.getMonthValue() - 1) / units + 1);
            case YEAR -> Integer.toString(start.getYear());
        };
    }
}
