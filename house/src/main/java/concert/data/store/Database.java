package concert.data.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Work of the database: in memory, or on a file of its own. It fetches no extension from anywhere.
public final class Database {
    private static final String JDBC = "jdbc:duckdb:";

    private Database() {}

    /// Work on an open database.
    ///
    /// @param <T> what it gives
    @FunctionalInterface
    public interface Task<T> {
        /// {@return what comes of it}
        ///
        /// @param database the open database
        /// @throws SQLException if the database refuses
        /// @throws IOException if a file cannot be read or written
        T on(Connection database) throws SQLException, IOException;
    }

    /// {@return what comes of work on a database in memory}
    ///
    /// @param <T> what it gives
    /// @param subject what it is about, for errors: a file or a table
    /// @param task the work
    /// @throws IOException if the database refuses, in words
    public static <T> T inMemory(String subject, Task<T> task) throws IOException {
        try (var database = open("", new Properties())) {
            return task.on(database);
        } catch (SQLException failure) {
            throw Refusal.told(subject, failure);
        }
    }

    /// {@return what the database says, without the JSON that may stand around it}
    ///
    /// @param failure what it threw
    public static String said(SQLException failure) {
        return Refusal.said(failure);
    }

    static Connection open(String file, Properties properties) throws SQLException {
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection(JDBC + file, properties);
    }
}
