package concert.cli.events;

import concert.data.events.EventStore;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `events remove`.
@Command(name = "remove", header = "Remove the events of a file from the store.%n")
final class EventsRemove implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Its number or its name in concert events list; all for everything.")
    private String file;

    @Override
    public Integer call() throws IOException {
        var store = EventStore.ofUser();
        var removed = store.list().stream()
                .filter(held -> file.equals("all")
                        || Integer.toString(held.id()).equals(file)
                        || held.file().equals(file))
                .toList();
        if (removed.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), file + " is not among the files of events. See concert events list.");
        }
        store.remove(removed);
        removed.forEach(held -> spec.commandLine().getOut().println("Removed " + EventsText.words(held)));
        return ExitCode.OK;
    }
}
