package concert.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Writes rows through DuckDB's appender, which is far faster than statements of INSERT.
final class Rows {
    private Rows() {}

    /// Appends rows to a table whose first column is the same in all of them.
    static void append(Connection database, String table, String first, List<List<Object>> rows) throws SQLException {
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
