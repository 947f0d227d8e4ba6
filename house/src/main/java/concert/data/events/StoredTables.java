package concert.data.events;

import concert.data.store.DataStore;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// The tables of event data in the user's store.
///
/// @param store the store
record StoredTables(DataStore store) implements EventTables {
    @Override
    public boolean exist() throws IOException {
        return store.has("event_files");
    }

    @Override
    public <T> List<T> query(String sql, Function<Row, T> reading) throws IOException {
        return store.query(sql, List.of(), row -> reading.apply(new DatabaseRow(row)));
    }
}
