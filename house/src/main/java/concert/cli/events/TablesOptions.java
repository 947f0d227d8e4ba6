package concert.cli.events;

import concert.cli.engine.EngineOptions;
import concert.data.events.EventReading;
import concert.data.events.EventStore;
import concert.data.events.EventTables;
import concert.data.events.ParquetTables;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// The options that say where event data are and what adds them up.
final class TablesOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Read the Parquet files that concert events export writes, instead of the store. "
                    + "With --engine spark the address is one that the cluster reads, such as hdfs://head/events.")
    private @Nullable String folder;

    @Mixin
    private EngineOptions engines;

    /// What is done with event data.
    interface Use {
        int of(EventReading reading) throws IOException;
    }

    /// {@return what comes of using the event data that the user names}
    ///
    /// @throws ParameterException if they are not there
    int read(Use use) throws IOException {
        engines.check();
        if (engines.isCluster()) {
            var place = onCluster();
            try (var cluster = engines.cluster(spec.commandLine().getErr())) {
                return use.of(checked(cluster.events(place)));
            }
        }
        if (folder != null) {
            return use.of(checked(new ParquetTables(path(folder))));
        }
        var store = EventStore.ofUser().store();
        try (var _ = store.hold()) {
            return use.of(new EventReading(store));
        }
    }

    private String onCluster() {
        if (folder == null) {
            throw bad("--engine spark: found no --tables, expected a folder of Parquet files that the cluster reads. "
                    + "Write them with: concert events export FOLDER");
        }
        return folder;
    }

    private Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw bad("--tables: found \"" + text + "\", expected a folder. Correct its name.");
        }
    }

    private EventReading checked(EventTables tables) throws IOException {
        if (!tables.exist()) {
            throw bad("--tables: found no events.parquet, event_volume.parquet and event_files.parquet in \"" + folder
                    + "\". Write them with: concert events export FOLDER");
        }
        var reading = new EventReading(tables);
        reading.flaw().ifPresent(flaw -> {
            throw bad("--tables: found other tables than concert events export writes in \"" + folder + "\" (" + flaw
                    + "). Write them again.");
        });
        return reading;
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
