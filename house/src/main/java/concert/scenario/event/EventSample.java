package concert.scenario.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of event data that stands for the events of its dyad and period: one that was reported most.
///
/// @param id its id in the data
/// @param date when
/// @param actor who acted
/// @param recipient to whom
/// @param action its code of CAMEO, else its type and mode of PLOVER
/// @param intensity its intensity, null where it has none
/// @param mentions how often it was mentioned, 0 where that is not told
/// @param place where
/// @param document the document that tells of it
/// @param origin the file and line that it was read from
public record EventSample(
        String id,
        LocalDate date,
        String actor,
        String recipient,
        String action,
        @Nullable Double intensity,
        long mentions,
        String place,
        String document,
        String origin) {}
