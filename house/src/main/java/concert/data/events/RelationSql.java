package concert.data.events;

import concert.data.store.Resource;
import concert.data.store.Sql;
import concert.scenario.event.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The SQL that adds up events by dyad and period: plain statements over the canonical tables `events` and
/// `event_volume`, the same text for every engine of SQL that knows `DATE_TRUNC`.
public final class RelationSql {
    private RelationSql() {}

    /// What is added up.
    ///
    /// @param data the event data, such as `gdelt`
    /// @param countries whose dyads, by ISO 3166 codes
    /// @param from the first day
    /// @param to the last day
    /// @param period the span over which
    /// @param distinct which rows tell of the same event
    /// @param quads which class an event counts in
    public record Selection(
            String data,
            List<String> countries,
            LocalDate from,
            LocalDate to,
            Period period,
            Distinct distinct,
            QuadMapping quads) {
        /// Copies the countries.
        public Selection {
            countries = List.copyOf(countries);
        }
    }

    /// {@return the counts of dyads: columns actor, recipient, period, events, reports, verbal_cooperation,
    ///     material_cooperation, verbal_conflict, material_conflict, goldstein, squares, graded}
    ///
    /// @param selection what is added up
    public static String relations(Selection selection) {
        return filled("relations.sql", selection);
    }

    /// {@return all events of the data by period, by the same rule of what one event is: columns period,
    ///     events}
    ///
    /// @param selection what is added up
    public static String volume(Selection selection) {
        return switch (selection.distinct()) {
            case DAY -> filled("volume.sql", selection).replace("${counted}", "events");
            case ROWS -> filled("volume.sql", selection).replace("${counted}", "source_rows");
            case PLACE -> filled("volume_by_place.sql", selection);
        };
    }

    /// {@return the rows that were mentioned most, three for each pair and period}
    ///
    /// @param selection what is added up
    static String samples(Selection selection) {
        return filled("samples.sql", selection);
    }

    private static String filled(String resource, Selection selection) {
        return Resource.text(EventFormat.class, resource)
                .replace("${data}", selection.data().replace("'", "''"))
                .replace(
                        "${countries}",
                        selection.countries().stream().map(Sql::text).collect(Collectors.joining(", ")))
                .replace("${from}", selection.from().toString())
                .replace("${to}", selection.to().toString())
                .replace("${period}", selection.period().id())
                .replace("${quad}", selection.quads().sql())
                .replace("${also}", selection.distinct().also());
    }
}
