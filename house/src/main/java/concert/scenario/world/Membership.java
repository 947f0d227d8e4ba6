package concert.scenario.world;

import java.time.LocalDate;

/// A span of days in which a state belongs to something, such as the state system or the major powers.
///
/// @param state the state, by its number in the Correlates of War
/// @param from the first day
/// @param to the last day
public record Membership(int state, LocalDate from, LocalDate to) {
    /// {@return whether it touches any day of the year}
    ///
    /// @param year the year
    public boolean touches(int year) {
        return from.getYear() <= year && year <= to.getYear();
    }

    /// {@return whether the day is one of its days}
    ///
    /// @param day the day
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
