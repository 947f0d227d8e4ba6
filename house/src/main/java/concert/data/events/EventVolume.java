package concert.data.events;

import concert.data.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/// How much the world made the news in event data on each day: rows, and events by the rule by which a
/// pair's are counted, rows of one day, dyad and code being one. Who has no country is told apart by the
/// code of the actor.
final class EventVolume {
    private EventVolume() {}

    /// Counts some days anew from the rows that the store has of them.
    ///
    /// @param days a query that gives the days
    static void recount(Connection store, String data, String days) throws SQLException {
        var where = "WHERE data = " + Sql.text(data) + " AND event_date IN (" + days + ")";
        Sql.execute(store, "DELETE FROM event_volume " + where);
        Sql.execute(
                store,
                "INSERT INTO event_volume SELECT " + Sql.text(data)
                        + ", event_date, SUM(reports), COUNT(*) FROM (SELECT event_date, COUNT(*) AS reports FROM events "
                        + where
                        + " GROUP BY event_date, COALESCE(actor_country, actor), COALESCE(recipient_country, recipient), "
                        + "code, type, mode) GROUP BY event_date ORDER BY event_date");
    }
}
