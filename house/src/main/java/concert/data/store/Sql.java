package concert.data.store;

import concert.data.store.DataStore.RowReading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Statements of SQL to an open database.
public final class Sql {
    private Sql() {}

    /// Runs a statement that gives nothing back.
    ///
    /// @param database the open database
    /// @param sql the statement
    /// @throws SQLException if the database refuses
    public static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /// {@return the one number that a query gives}
    ///
    /// @param database the open database
    /// @param sql the query
    /// @throws SQLException if the database refuses
    public static long number(Connection database, String sql) throws SQLException {
        return rows(database, sql, row -> row.getLong(1)).getFirst();
    }

    /// {@return the rows that a query gives}
    ///
    /// @param <T> what a row becomes
    /// @param database the open database
    /// @param sql the query
    /// @param reading reads a row
    /// @throws SQLException if the database refuses
    public static <T> List<T> rows(Connection database, String sql, RowReading<T> reading) throws SQLException {
        var rows = new ArrayList<T>();
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(reading.read(result));
            }
        }
        return rows;
    }

    /// {@return a text as SQL writes it}
    ///
    /// @param value the text
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
