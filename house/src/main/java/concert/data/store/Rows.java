package concert.data.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Writes rows through DuckDB's appender, which is far faster than statements of INSERT.
public final class Rows {
    private Rows() {}

    /// Appends rows to a table whose first column is the same in all of them.
    ///
    /// @param database the open database
    /// @param table name of the table
    /// @param first what stands in its first column
    /// @param rows the other columns of each row
    /// @throws SQLException if the database refuses
    public static void append(Connection database, String table, String first, List<List<Object>> rows)
            throws SQLException {
        try (var appender = database.unwrap(DuckDBConnection.class).createAppender(table)) {
            for (var row : rows) {
                appender.beginRow().append(first);
                for (var value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Object value) throws SQLException {
        switch (value) {
            case Integer number -> appender.append(number.intValue());
            case Double number when number.isNaN() -> appender.append((Double) null);
            case Double number -> appender.append(number.doubleValue());
            case Boolean flag -> appender.append(flag.booleanValue());
            case LocalDate day -> appender.append(day);
            case String text -> appender.append(text);
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        }
    }
}
