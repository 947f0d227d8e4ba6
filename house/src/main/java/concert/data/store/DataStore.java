package concert.data.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// The user's data sets in one file of DuckDB. A change is one transaction: a process that dies in it leaves
/// the store as it was. One process at a time may change it.
///
/// @param file the file, which need not exist yet
public record DataStore(Path file) {

    /// The variable of the environment, or the system property in lower case with a dot, that says where the
    /// store lies.
    public static final String PLACE = "CONCERT_DATA";

    private static final String NAME = "concert.duckdb";

    /// {@return the store of the user: in the folder that `CONCERT_DATA` names, else in the folder `concert`
    ///     where the platform keeps a user's data}
    public static DataStore ofUser() {
        var said = System.getProperty("concert.data", System.getenv().getOrDefault(PLACE, ""));
        if (!said.isEmpty()) {
            return new DataStore(Path.of(said).resolve(NAME));
        }
        var home = System.getProperty("user.home");
        var folder = Stream.of("XDG_DATA_HOME", "LOCALAPPDATA")
                .map(name -> System.getenv().getOrDefault(name, ""))
                .filter(place -> !place.isEmpty())
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> Path.of(home, ".local", "share"));
        return new DataStore(folder.resolve("concert").resolve(NAME));
    }

    /// Reads a row of a result.
    ///
    /// @param <T> what it becomes
    @FunctionalInterface
    public interface RowReading<T> {
        /// {@return what a row becomes}
        ///
        /// @param row the row
        /// @throws SQLException if it cannot be read
        T read(ResultSet row) throws SQLException;
    }

    /// Work on an open store.
    @FunctionalInterface
    public interface Work {
        /// Works on a store.
        ///
        /// @param store the open store
        /// @throws SQLException if the store refuses
        void on(Connection store) throws SQLException;
    }

    /// Keeps the store open for reading, so that the queries until then need not open it each for itself.
    public interface Hold extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /// {@return the store held open until it is closed; nothing if there is no store yet}
    ///
    /// @throws IOException if it cannot be read
    public Hold hold() throws IOException {
        if (!Files.exists(file)) {
            return () -> {};
        }
        try {
            var open = open("true");
            return () -> {
                try {
                    open.close();
                } catch (SQLException failure) {
                    throw Refusal.told(file.toString(), failure);
                }
            };
        } catch (SQLException failure) {
            throw Refusal.told(file.toString(), failure);
        }
    }

    /// {@return the rows of a query; none if there is no store yet}
    ///
    /// @param sql the query, with a question mark for each value
    /// @param values the values
    /// @param reading reads a row
    /// @param <T> what a row becomes
    /// @throws IOException if the store cannot be read
    public <T> List<T> query(String sql, List<String> values, RowReading<T> reading) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var store = open("true");
                var statement = store.prepareStatement(sql)) {
            return rows(statement, values, reading);
        } catch (SQLException failure) {
            throw Refusal.told(file.toString(), failure);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, List<String> values, RowReading<T> reading)
            throws SQLException {
        for (var v = 0; v < values.size(); v++) {
            statement.setString(v + 1, values.get(v));
        }
        var rows = new ArrayList<T>();
        try (var result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reading.read(result));
            }
        }
        return rows;
    }

    /// Works on a store that is there without changing it.
    ///
    /// @param work what reads it
    /// @throws IOException if it cannot be read
    public void look(Work work) throws IOException {
        try (var store = open("true")) {
            work.on(store);
        } catch (SQLException failure) {
            throw Refusal.told(file.toString(), failure);
        }
    }

    /// Changes the store in one transaction, and makes it first if it is not there yet.
    ///
    /// @param work what changes it
    /// @throws IOException if it cannot be written
    public void change(Work work) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var store = open("false")) {
            store.setAutoCommit(false);
            work.on(store);
            store.commit();
        } catch (SQLException failure) {
            throw Refusal.told(file.toString(), failure);
        }
    }

    private Connection open(String readOnly) throws SQLException {
        var properties = new Properties();
        properties.setProperty("duckdb.read_only", readOnly);
        return Database.open(file.toString(), properties);
    }

    /// {@return whether the store is there and has a table}
    ///
    /// @param table its name
    /// @throws IOException if it cannot be read
    public boolean has(String table) throws IOException {
        return !query("SELECT 1 FROM duckdb_tables() WHERE table_name = ?", List.of(table), _ -> 1)
                .isEmpty();
    }
}
