package concert.cli.events;

import concert.data.events.EventExport;
import concert.data.events.EventStore;
import concert.data.events.ParquetTables;
import concert.report.OutputFiles;
import concert.report.OutputFiles.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `events export`.
@Command(
        name = "export",
        header = "Write the events of the store as Parquet files, for a cluster, R or Python.%n",
        description = {
            "Writes events.parquet (a row for each event), event_volume.parquet (events of the world by day) and "
                    + "event_files.parquet (the files they are from). On a cluster each may be a folder of such files."
        },
        footer = {"  concert events export my-events", "  concert events report --pair RUS,PAK --tables my-events"})
final class EventsExport implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where to write.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        var export = new EventExport(EventStore.ofUser().store());
        if (export.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "The store has no events. Add files with: concert events add FILE");
        }
        var files = new LinkedHashMap<String, Content>();
        for (var table : EventExport.TABLES) {
            files.put(ParquetTables.file(table), file -> export.write(table, file));
        }
        OutputFiles.write(folder, files);
        spec.commandLine().getOut().println("Wrote " + String.join(", ", files.keySet()) + " to " + folder + ".");
        return ExitCode.OK;
    }
}
