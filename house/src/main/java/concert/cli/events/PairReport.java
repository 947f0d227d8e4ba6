package concert.cli.events;

import concert.data.events.EventReading;
import concert.data.events.RelationSql.Selection;
import concert.events.Relation;
import concert.scenario.event.EventTable;
import java.util.List;

/// What is told of a pair, and what it rests on.
///
/// @param selection what was added up
/// @param table the counts
/// @param relation what follows from them
/// @param held how many rows of the pair each event data set of the store has
/// @param isPublished whether the world's volume is that of the published totals
record PairReport(
        Selection selection, EventTable table, Relation relation, List<EventReading.Held> held, boolean isPublished) {
    PairReport {
        held = List.copyOf(held);
    }

    /// {@return a period as it is written}
    String label(java.time.LocalDate start) {
        return selection.period().label(start);
    }
}
