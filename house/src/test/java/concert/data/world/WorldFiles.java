package concert.data.world;

import concert.Shared;
import concert.data.sets.DataFile;
import concert.data.sets.DataSet;
import concert.data.sets.StateTable;
import concert.data.store.DataStore;
import concert.scenario.world.States;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Stores for tests, filled from files that may be read but not shipped.
public final class WorldFiles {
    private static final States STATES = StateTable.read();

    private WorldFiles() {}

    /// {@return a store in a folder that holds these files of data sets}
    ///
    /// @param folder where
    /// @param files names of data sets and of files, one after the other
    public static DataStore store(Path folder, String... files) {
        var store = new DataStore(folder.resolve("concert.duckdb"));
        for (var f = 0; f < files.length; f += 2) {
            add(store, DataSet.find(files[f]).orElseThrow(), Shared.find("data", "order", files[f + 1]));
        }
        return store;
    }

    /// {@return whether adding a file changed the store}
    static boolean add(DataStore store, DataSet set, Path file) {
        try {
            return new Catalogue(store).add(accepted(set, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return a file that is good}
    ///
    /// @param set its data set
    /// @param file the file
    /// @throws IOException if it cannot be read
    public static DataFile accepted(DataSet set, Path file) throws IOException {
        return switch (DataFile.read(set, file, STATES)) {
            case DataFile.Reading.Accepted(var good) -> good;
            case DataFile.Reading.Rejected(var problems) -> throw new AssertionError(problems);
        };
    }

    /// {@return what a store and Concert hold, as one world}
    ///
    /// @param store the store
    public static WorldReading world(DataStore store) {
        try {
            return WorldReading.of(Holdings.of(store), WorldReading.Options.NEWEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
