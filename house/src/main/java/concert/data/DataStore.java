package concert.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The user's data sets in one file of DuckDB. A change is one transaction: a process that dies in it leaves
/// the store as it was. One process at a time may change it.
///
/// @param file the file, which need not exist yet
public record DataStore(Path file) {
    private static final String HOLDINGS =
            "CREATE TABLE IF NOT EXISTS holdings (name VARCHAR, version VARCHAR, file VARCHAR, sha256 VARCHAR, "
                    + "rows INTEGER, first INTEGER, last INTEGER)";
    private static final Pattern HOLDER = Pattern.compile("PID (\\d+)");

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

    /// {@return what the store holds, in the order of [DataSet] and of versions, the newest last}
    ///
    /// @throws IOException if it cannot be read
    public List<Holding> holdings() throws IOException {
        return query(
                        "SELECT * FROM holdings",
                        List.of(),
                        row -> new Holding(
                                DataSet.find(row.getString("name")).orElseThrow(),
                                row.getString("version"),
                                row.getString("file"),
                                row.getString("sha256"),
                                row.getInt("rows"),
                                row.getInt("first"),
                                row.getInt("last")))
                .stream()
                .sorted((one, other) -> one.set() == other.set()
                        ? Holding.BY_VERSION.compare(one, other)
                        : one.set().compareTo(other.set()))
                .toList();
    }

    /// Adds a file in place of what the store holds of the same version. To add the same file again changes
    /// nothing.
    ///
    /// @param added the file
    /// @return whether the store changed
    /// @throws IOException if it cannot be written
    public boolean add(DataFile added) throws IOException {
        var holding = added.holding();
        if (holdings().stream()
                .anyMatch(held -> held.set() == holding.set()
                        && held.version().equals(holding.version())
                        && held.sha256().equals(holding.sha256()))) {
            return false;
        }
        change(store -> {
            execute(store, Schema.create(holding.set()));
            forget(store, holding);
            Rows.append(store, holding.set().table(), holding.version(), added.rows());
            Rows.append(
                    store,
                    "holdings",
                    holding.set().id(),
                    List.of(List.of(
                            holding.version(),
                            holding.file(),
                            holding.sha256(),
                            holding.rows(),
                            holding.first(),
                            holding.last())));
        });
        return true;
    }

    /// Removes a data set.
    ///
    /// @param set the data set
    /// @param version its version, or empty for all
    /// @return what was removed
    /// @throws IOException if it cannot be written
    public List<Holding> remove(DataSet set, Optional<String> version) throws IOException {
        var removed = holdings().stream()
                .filter(held ->
                        held.set() == set && version.map(held.version()::equals).orElse(true))
                .toList();
        if (!removed.isEmpty()) {
            change(store -> {
                for (var held : removed) {
                    forget(store, held);
                }
            });
        }
        return removed;
    }

    private static void forget(Connection store, Holding held) throws SQLException {
        try (var rows = store.prepareStatement("DELETE FROM " + held.set().table() + " WHERE version = ?");
                var entry = store.prepareStatement("DELETE FROM holdings WHERE name = ? AND version = ?")) {
            rows.setString(1, held.version());
            rows.execute();
            entry.setString(1, held.set().id());
            entry.setString(2, held.version());
            entry.execute();
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
            throw told(failure);
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
            throw told(failure);
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
            execute(store, HOLDINGS);
            work.on(store);
            store.commit();
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    private Connection open(String readOnly) throws SQLException {
        var properties = new Properties();
        properties.setProperty("duckdb.read_only", readOnly);
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:" + file, properties);
    }

    /// Runs a statement that gives nothing back.
    ///
    /// @param store the open store
    /// @param sql the statement
    /// @throws SQLException if the store refuses
    public static void execute(Connection store, String sql) throws SQLException {
        try (var statement = store.createStatement()) {
            statement.execute(sql);
        }
    }

    IOException told(SQLException failure) {
        var message = String.valueOf(failure.getMessage());
        if (message.contains("lock")) {
            var holder = HOLDER.matcher(message);
            return new IOException(
                    file + ": another process is using the data store"
                            + (holder.find() ? " (process " + holder.group(1) + ")" : "")
                            + ". Nothing was changed. Wait until it has ended and run the command again.",
                    failure);
        }
        return new IOException(
                file + ": the data store says: " + message.lines().findFirst().orElse(message), failure);
    }
}
