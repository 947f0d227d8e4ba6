package concert.cli.events;

import concert.data.events.EventStore;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// The command `events list`.
@Command(name = "list", header = "Which files of events the store has, and what was dropped of each.%n")
final class EventsList implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var store = EventStore.ofUser();
        var files = store.list();
        if (json) {
            var root = JsonMapper.shared().createObjectNode();
            root.put("store", store.store().file().toString());
            var nodes = root.putArray("files");
            files.forEach(file -> EventsJson.put(nodes.addObject(), file));
            out.println(root.toPrettyString());
            return ExitCode.OK;
        }
        for (var file : files) {
            out.println(file.id() + "  " + EventsText.words(file));
            EventsText.counts(file).forEach(out::println);
        }
        if (files.isEmpty()) {
            out.println("The store has no events. Add some with: concert events add FILE");
        }
        out.println("Store: " + store.store().file());
        return ExitCode.OK;
    }
}
