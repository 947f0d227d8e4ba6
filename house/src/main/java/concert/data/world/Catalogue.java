package concert.data.world;

import concert.data.sets.DataFile;
import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.data.sets.Schema;
import concert.data.store.DataStore;
import concert.data.store.Rows;
import concert.data.store.Sql;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The data sets in the user's store: what there is, and what comes and goes.
///
/// @param store the store
public record Catalogue(DataStore store) {
    static final String TABLE =
            "CREATE TABLE IF NOT EXISTS holdings (name VARCHAR, version VARCHAR, file VARCHAR, sha256 VARCHAR, "
                    + "rows INTEGER, first INTEGER, last INTEGER)";

    /// {@return what the store holds, in the order of [DataSet] and of versions, the newest last}
    ///
    /// @throws IOException if it cannot be read
    public List<Holding> holdings() throws IOException {
        if (!store.has("holdings")) {
            return List.of();
        }
        return store
                .query(
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
        store.change(open -> {
            Sql.execute(open, TABLE);
            Sql.execute(open, Schema.create(holding.set()));
            forget(open, holding);
            Rows.append(open, holding.set().table(), holding.version(), added.rows());
            Rows.append(
                    open,
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
            store.change(open -> {
                for (var held : removed) {
                    forget(open, held);
                }
            });
        }
        return removed;
    }

    private static void forget(Connection open, Holding held) throws SQLException {
        try (var rows = open.prepareStatement("DELETE FROM " + held.set().table() + " WHERE version = ?");
                var entry = open.prepareStatement("DELETE FROM holdings WHERE name = ? AND version = ?")) {
            rows.setString(1, held.version());
            rows.execute();
            entry.setString(1, held.set().id());
            entry.setString(2, held.version());
            entry.execute();
        }
    }
}
