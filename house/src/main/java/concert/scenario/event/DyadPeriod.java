package concert.scenario.event;

import java.time.LocalDate;

/// What one state did to another in a period, as counts.
///
/// @param actor who acted
/// @param recipient to whom
/// @param period first day of the period
/// @param events events, each counted once
/// @param reports rows of the data that tell of them
/// @param quads events by quad class
/// @param goldstein sum of the intensities of the events
/// @param squares sum of the squares of their intensities
/// @param graded how many events have an intensity
public record DyadPeriod(
        String actor,
        String recipient,
        LocalDate period,
        long events,
        long reports,
        QuadCounts quads,
        double goldstein,
        double squares,
        long graded) {}
