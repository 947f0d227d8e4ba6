package concert.data.world;

import concert.data.sets.DataSet;
import concert.data.sets.Schema;
import concert.data.store.DataStore;
import concert.data.store.Rows;
import concert.data.store.Sql;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/// A process that begins to replace a data set and never ends: a test kills it, or runs into its lock.
final class HeldStore {
    private HeldStore() {}

    public static void main(String[] arguments) throws Exception {
        new DataStore(Path.of(arguments[0])).change(store -> {
            Sql.execute(store, Schema.create(DataSet.COW_STATES));
            Sql.execute(store, "DELETE FROM cow_majors");
            Sql.execute(store, "DELETE FROM holdings");
            var day = LocalDate.of(1816, 1, 1);
            Rows.append(store, "cow_majors", "half", Collections.nCopies(100_000, List.of(2, day, day)));
            System.out.println("half-way");
            System.out.flush();
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// {@return such a process, once it is half-way}
    static Process start(DataStore store) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldStore.class.getName(),
                        store.file().toString())
                .redirectErrorStream(true)
                .start();
        var said = process.inputReader().readLine();
        if (!"half-way".equals(said)) {
            throw new AssertionError(said);
        }
        return process;
    }
}
