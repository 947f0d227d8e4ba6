package concert.data.world;

import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.data.sets.Schema;
import concert.data.store.Database;
import concert.data.store.Rows;
import concert.data.store.Sql;
import concert.scenario.world.State;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A statement of SQL over everything at hand: one table for each data set, with a column `version`; the
/// tables of event data, `events`, `event_volume`, `event_files` and `event_counts`; `holdings`; and
/// `states`, the table of codes. The store itself is only read.
///
/// @param columns names of the result's columns
/// @param rows its rows, null cells as empty texts
public record Query(List<String> columns, List<List<String>> rows) {
    private static final Pattern COMMENTS_AND_TEXTS =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile(
            "\\(*\\s*(select|with|from|describe|show|summarize|explain|values|pivot)\\b", Pattern.CASE_INSENSITIVE);

    /// Copies rows and columns.
    public Query {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Runs a statement.
    ///
    /// @param holdings what is at hand
    /// @param sql the statement
    /// @return its result
    /// @throws IOException if the store cannot be read
    /// @throws IllegalArgumentException if the statement is wrong; the message says how
    public static Query run(Holdings holdings, String sql) throws IOException {
        requireSelect(sql);
        return Database.inMemory(holdings.store().file().toString(), database -> {
            fill(database, holdings, sql.toLowerCase(Locale.ROOT));
            Sql.execute(database, "SET enable_external_access = false");
            Sql.execute(database, "SET lock_configuration = true");
            return result(database, sql);
        });
    }

    private static void requireSelect(String sql) {
        var plain = COMMENTS_AND_TEXTS.matcher(sql).replaceAll(" ").strip().replaceFirst(";\\s*$", "");
        if (plain.contains(";") || !SELECT.matcher(plain).lookingAt()) {
            throw new IllegalArgumentException("found \"" + sql + "\", expected one SELECT. The store is changed by "
                    + "concert data add and concert data remove.");
        }
    }

    private static void fill(Connection database, Holdings holdings, String sql) throws SQLException, IOException {
        var file = holdings.store().file();
        var held = holdings.added();
        if (Files.exists(file)) {
            Sql.execute(database, "ATTACH '" + file.toString().replace("'", "''") + "' AS store (READ_ONLY)");
        }
        for (var set : DataSet.values()) {
            if (sql.contains(set.table())) {
                fill(database, holdings, set, held);
            }
        }
        if (sql.contains("event")) {
            events(database, holdings);
        }
        if (sql.contains("holdings")) {
            holdings(database, holdings);
        }
        if (sql.contains("states")) {
            states(database, holdings);
        }
    }

    private static void fill(Connection database, Holdings holdings, DataSet set, List<Holding> held)
            throws SQLException {
        Sql.execute(database, Schema.create(set));
        for (var bundled : Bundled.of(set)) {
            var file = bundled.read(holdings.states());
            Rows.append(database, set.table(), file.holding().version(), file.rows());
        }
        if (held.stream().anyMatch(one -> one.set() == set)) {
            Sql.execute(database, "INSERT INTO " + set.table() + " SELECT * FROM store." + set.table());
        }
    }

    /// Tables of event data stay where they are.
    private static void events(Connection database, Holdings holdings) throws SQLException, IOException {
        var tables = holdings.store()
                .query(
                        "SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'event%'",
                        List.of(), row -> row.getString(1));
        for (var table : tables) {
            Sql.execute(database, "CREATE VIEW " + table + " AS SELECT * FROM store." + table);
        }
    }

    private static void holdings(Connection database, Holdings holdings) throws SQLException, IOException {
        Sql.execute(database, Catalogue.TABLE);
        for (var one : holdings.all()) {
            Rows.append(
                    database,
                    "holdings",
                    one.set().id(),
                    List.of(List.of(one.version(), one.file(), one.sha256(), one.rows(), one.first(), one.last())));
        }
    }

    private static void states(Connection database, Holdings holdings) throws SQLException {
        Sql.execute(
                database,
                "CREATE TABLE states (state VARCHAR, name VARCHAR, scheme VARCHAR, code VARCHAR, first INTEGER, "
                        + "last INTEGER)");
        for (var state : holdings.states().all()) {
            Rows.append(database, "states", state.id(), codes(state));
        }
        Sql.execute(database, "UPDATE states SET last = NULL WHERE last = " + State.LASTING);
    }

    private static List<List<Object>> codes(State state) {
        return state.codes().stream()
                .map(code -> List.<Object>of(state.name(), code.scheme().id(), code.text(), code.first(), code.last()))
                .toList();
    }

    private static Query result(Connection database, String sql) {
        try (var statement = database.createStatement()) {
            if (!statement.execute(sql)) {
                return new Query(List.of(), List.of());
            }
            try (var result = statement.getResultSet()) {
                return read(result);
            }
        } catch (SQLException failure) {
            throw new IllegalArgumentException(Database.said(failure), failure);
        }
    }

    private static Query read(ResultSet result) throws SQLException {
        var names = new String[result.getMetaData().getColumnCount()];
        for (var c = 0; c < names.length; c++) {
            names[c] = result.getMetaData().getColumnLabel(c + 1);
        }
        var rows = new ArrayList<List<String>>();
        while (result.next()) {
            var cells = new String[names.length];
            for (var c = 0; c < cells.length; c++) {
                var cell = result.getString(c + 1);
                cells[c] = cell == null ? "" : cell;
            }
            rows.add(List.of(cells));
        }
        return new Query(Arrays.asList(names), rows);
    }
}
