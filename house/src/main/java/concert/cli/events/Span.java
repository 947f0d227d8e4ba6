package concert.cli.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Days as a user writes them: `2013`, `2013-05` or `2013-05-17`.
final class Span {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Span() {}

    /// {@return the first day of what was written, empty if it is no date}
    static Optional<LocalDate> first(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case YEAR -> LocalDate.of(Integer.parseInt(text), 1, 1);
                        case MONTH -> YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// {@return the last day of what was written, empty if it is no date}
    static Optional<LocalDate> last(String text) {
        return first(text).map(day -> switch (text.length()) {
            case YEAR -> day.plusYears(1).minusDays(1);
            case MONTH -> day.plusMonths(1).minusDays(1);
            default -> day;
        });
    }
}
