package concert.data.events;

import concert.data.store.Resource;
import concert.data.store.Sql;
import concert.scenario.event.Plover;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/// Reads one file into the canonical table, by the database's own reader of CSV and by SQL: first all rows
/// into a temporary table with the reason why a row cannot be kept, then those without one into the store.
///
/// @param store the open store, in a transaction
/// @param head what the file is
/// @param unpacked the file as the database can read it
/// @param number its number in the store
record EventImport(Connection store, FileHead head, Unpacked unpacked, int number) {
    /// Why a row is left out that another file has brought.
    static final String STORED = "already in the store";

    private static final String LONG_LINE = "LINE SIZE OVER MAXIMUM";
    private static final String TYPES =
            Plover.TYPES.stream().map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
    /// More than this is no file of events.
    private static final int MOST_REFUSED = 1_000_000;

    EventFile run(String name, String fingerprint) throws SQLException {
        Sql.execute(store, statement());
        correctLines();
        addLongLines();
        refuse("the same event stands on an earlier line of the file", duplicates());
        refuse(STORED, stored());
        Sql.execute(
                store,
                "INSERT INTO events (" + EventSchema.COLUMNS + ") SELECT " + canonical()
                        + " FROM staged WHERE reason IS NULL");
        EventVolume.recount(store, head.format().id(), "SELECT DISTINCT event_date FROM staged WHERE reason IS NULL");
        return told(name, fingerprint);
    }

    /// Lines that are too long and that the reader does not tell of, with no line to show.
    private void addLongLines() throws SQLException {
        var told = Sql.number(store, "SELECT count(*) FROM refused WHERE error = '" + LONG_LINE + "'");
        for (var line = told; line < unpacked.longLines(); line++) {
            Sql.execute(store, "INSERT INTO refused VALUES (0, '" + LONG_LINE + "', '', 0)");
        }
    }

    private EventFile told(String name, String fingerprint) throws SQLException {
        var drops = Counting.drops(store);
        var refused = Sql.number(store, "SELECT count(*) FROM refused");
        return Sql.rows(
                        store,
                        "SELECT count(*) AS staged, count(*) FILTER (reason IS NULL) AS kept, min(event_date) FILTER "
                                + "(reason IS NULL) AS first, max(event_date) FILTER (reason IS NULL) AS last FROM staged",
                        row -> new EventFile(
                                number,
                                head.format(),
                                name,
                                fingerprint,
                                row.getLong("staged") + refused,
                                row.getLong("kept"),
                                EventRecords.day(row, "first"),
                                EventRecords.day(row, "last"),
                                drops,
                                Counting.notes(store)))
                .getFirst();
    }

    /// Values that are the same in every row of a file are written as such; the others stand in `staged`.
    private String canonical() {
        return EventSchema.COLUMNS
                .replace("data, file,", Sql.text(head.format().id()) + ", " + number + ",")
                .replace("review", "'as published'");
    }

    private String statement() {
        var format = head.format();
        return Resource.text(EventFormat.class, "canonical.sql")
                .replace(
                        "${mapping}",
                        Resource.text(EventFormat.class, format.mapping() + ".sql")
                                .strip())
                .replace("${read}", reader())
                .replace("${header}", head.hasHeader() ? "1" : "0")
                .replace("${absent}", absent())
                .replace("${types}", TYPES)
                .replace("${scale}", format.scale())
                .replace("${stated}", format.takesIntensityOfCode() ? "c.goldstein" : "CAST(NULL AS VARCHAR)");
    }

    /// Columns that the mapping may read and the file does not have.
    private String absent() {
        return head.format().columns().stream()
                .filter(column -> !head.names().contains(column))
                .map(column -> ", CAST(NULL AS VARCHAR) AS " + column)
                .collect(Collectors.joining());
    }

    private String reader() {
        var quoted = head.format().isQuoted();
        return "read_csv(" + Sql.text(unpacked.file().toString()) + ", auto_detect = false, header = false, skip = "
                + (head.hasHeader() ? 1 : 0) + ", delim = '" + head.delimiter() + "', quote = "
                + (quoted ? "'\"', escape = '\"'" : "'', escape = ''")
                + ", null_padding = " + head.format().isRagged() + ", encoding = '" + head.encoding()
                + "', max_line_size = " + LongLines.LONGEST + ", store_rejects = true, rejects_limit = " + MOST_REFUSED
                + ", columns = {"
                + head.names().stream()
                        .map(name -> Sql.text(name) + ": 'VARCHAR'")
                        .collect(Collectors.joining(", "))
                + "})";
    }

    /// Rows that the reader refused stand on lines of their own: the lines after them move down.
    private void correctLines() throws SQLException {
        Sql.execute(
                store,
                "CREATE TEMP TABLE refused AS SELECT line, any_value(error_type) AS error, any_value(csv_line) AS text, "
                        + "row_number() OVER (ORDER BY line) AS rank FROM reject_errors GROUP BY line");
        if (Sql.number(store, "SELECT count(*) FROM refused") > 0) {
            Sql.execute(
                    store,
                    "UPDATE staged SET line = moved.line + moved.by FROM (SELECT s.line, r.by FROM staged s ASOF JOIN "
                            + "(SELECT line - rank AS after, max(rank) AS by FROM refused GROUP BY after) r ON s.line > "
                            + "r.after) AS moved WHERE staged.line = moved.line");
        }
    }

    private static String duplicates() {
        return "(id, event_date) IN (SELECT (id, event_date) FROM staged WHERE reason IS NULL GROUP BY id, event_date "
                + "HAVING count(*) > 1) AND line NOT IN (SELECT min(line) FROM staged WHERE reason IS NULL GROUP BY id, "
                + "event_date HAVING count(*) > 1)";
    }

    private String stored() {
        return "EXISTS (SELECT 1 FROM events e WHERE e.data = "
                + Sql.text(head.format().id())
                + " AND e.event_date BETWEEN (SELECT min(event_date) FROM staged WHERE reason IS NULL) AND (SELECT "
                + "max(event_date) FROM staged WHERE reason IS NULL) AND e.id = staged.id AND e.event_date = "
                + "staged.event_date)";
    }

    private void refuse(String reason, String condition) throws SQLException {
        Sql.execute(
                store,
                "UPDATE staged SET reason = " + Sql.text(reason)
                        + ", shown = concat_ws(' | ', id, date_text, actor, recipient, COALESCE(code, type)) WHERE reason IS "
                        + "NULL AND " + condition);
    }
}
