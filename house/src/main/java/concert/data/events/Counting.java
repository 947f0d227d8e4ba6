package concert.data.events;

import concert.data.events.EventFile.Count;
import concert.data.events.EventFile.Sample;
import concert.data.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Counts what was found in the rows of a file, with a few samples of each.
final class Counting {
    private static final int MOST_SAMPLES = 3;
    private static final int MOST_NOTES = 50;
    private static final String DROPS =
            "SELECT reason AS what, line, shown AS text FROM staged WHERE reason IS NOT NULL UNION ALL SELECT CASE error "
                    + "WHEN 'MISSING COLUMNS' THEN 'too few fields' WHEN 'TOO MANY COLUMNS' THEN 'too many fields' "
                    + "WHEN 'INVALID ENCODING' THEN 'bytes that are not of the encoding' "
                    + "WHEN 'UNQUOTED VALUE' THEN 'a quotation mark that is not closed' "
                    + "WHEN 'LINE SIZE OVER MAXIMUM' THEN 'line of more than 2 MB' ELSE lower(error) END, line, "
                    + "left(text, 160) FROM refused";
    private static final String NOTES =
            "SELECT what, line, text FROM (SELECT 'country is not of the table of states, kept as it stands: ' || "
                    + "actor_country AS what, line, id AS text FROM staged WHERE reason IS NULL AND actor_country NOT IN "
                    + "(SELECT iso3 FROM event_states) UNION ALL SELECT 'country is not of the table of states, kept as it "
                    + "stands: ' || recipient_country, line, id FROM staged WHERE reason IS NULL AND recipient_country NOT IN "
                    + "(SELECT iso3 FROM event_states) UNION ALL SELECT 'no country of the actor or of the recipient: counts "
                    + "in the volume of the world alone', line, id FROM staged WHERE reason IS NULL AND (actor_country IS "
                    + "NULL OR recipient_country IS NULL) UNION ALL SELECT 'several countries act or receive: counted for the "
                    + "first of them', line, id FROM staged WHERE reason IS NULL AND (contains(actor, ';') OR "
                    + "contains(recipient, ';')) UNION ALL SELECT 'no code of the file begins with 0: a spreadsheet may have "
                    + "taken zeros away, and another code was meant', line, concat(id, ' | ', code) FROM staged WHERE reason IS "
                    + "NULL AND coder IS NULL AND concat('0', code) IN (SELECT code FROM event_codes) AND NOT EXISTS (SELECT 1 "
                    + "FROM staged s WHERE starts_with(s.code, '0')) UNION ALL SELECT 'date lies in the future', line, concat(id, "
                    + "' | ', event_date) FROM staged WHERE reason IS NULL AND event_date > current_date)";

    private Counting() {}

    static List<Count> drops(Connection store) throws SQLException {
        return counts(store, DROPS, Integer.MAX_VALUE);
    }

    static List<Count> notes(Connection store) throws SQLException {
        return counts(store, NOTES, MOST_NOTES);
    }

    private static List<Count> counts(Connection store, String found, int most) throws SQLException {
        return grouped(Sql.rows(
                store,
                "WITH found AS (" + found + "), counted AS (SELECT what, count(*) AS events, min(line, " + MOST_SAMPLES
                        + ") AS lines FROM found GROUP BY what ORDER BY events DESC, what LIMIT " + most
                        + ") SELECT what, events, f.line, f.text FROM counted JOIN found f USING (what) "
                        + "WHERE list_contains(lines, f.line) ORDER BY events DESC, what, line",
                Counting::read));
    }

    /// {@return a sample of something that was found}
    static Count read(ResultSet row) throws SQLException {
        var sample = new Sample(row.getLong("line"), String.valueOf(row.getString("text")));
        return new Count(row.getString("what"), row.getLong("events"), List.of(sample));
    }

    /// {@return counts with one sample each, joined where they are of the same thing}
    static List<Count> grouped(List<Count> samples) {
        var counts = new LinkedHashMap<String, Count>();
        for (var one : samples) {
            counts.merge(one.what(), one, (before, next) -> {
                var all = new ArrayList<>(before.samples());
                all.addAll(next.samples());
                return new Count(before.what(), before.rows(), all);
            });
        }
        return List.copyOf(counts.values());
    }
}
