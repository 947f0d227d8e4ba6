package concert.data.events;

import concert.data.DataStore.RowReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Statements of SQL: texts that come with Concert, and questions to an open store.
final class Sql {
    private Sql() {}

    /// {@return a text that comes with Concert}
    static String resource(String name) {
        try (var file = Objects.requireNonNull(Sql.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return the one number that a query gives}
    static long number(Connection store, String sql) throws SQLException {
        return rows(store, sql, row -> row.getLong(1)).getFirst();
    }

    /// {@return the rows that a query gives}
    static <T> List<T> rows(Connection store, String sql, RowReading<T> reading) throws SQLException {
        var rows = new ArrayList<T>();
        try (var statement = store.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(reading.read(result));
            }
        }
        return rows;
    }

    /// {@return a text as SQL writes it}
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
