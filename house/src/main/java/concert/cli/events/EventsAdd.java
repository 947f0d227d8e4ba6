package concert.cli.events;

import concert.cli.run.ProgressBar;
import concert.data.events.EventFormat;
import concert.data.events.EventStore;
import concert.scenario.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// The command `events add`.
@Command(
        name = "add",
        header = "Add files of events, plain or as zip or gzip, each in one piece.%n",
        description = {
            "A file that the store has is passed over, so a run that was interrupted is taken up by the same command. An "
                    + "event that another file has brought is not added twice.",
            "A file of your own has a header with the columns date and actor, and any of id, recipient, code (CAMEO, with "
                    + "its leading zero), type (PLOVER), quad, intensity, mentions, sources, place, document, text, "
                    + "actor_country, recipient_country."
        },
        footer = {
            "  concert events add 20130401.export.CSV.zip",
            "  concert events add --format own --encoding latin-1 my-events.csv"
        })
final class EventsAdd implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "gdelt1, gdelt2, icews, polecat, phoenix, phoenix-historical or own. Default: what the file's "
                            + "start tells.")
    private @Nullable String format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "utf-8, latin-1 or utf-16. Default: utf-16 where the file is marked so, else utf-8.")
    private @Nullable String encoding;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var options = options();
        var store = EventStore.ofUser();
        var progress = ProgressBar.on(spec.commandLine().getErr());
        var outcomes = new ArrayList<EventStore.Outcome>();
        for (var file : files) {
            progress.report("files", outcomes.size(), files.size());
            var outcome = store.add(file, options);
            outcomes.add(outcome);
            tell(outcome);
        }
        progress.report("files", files.size(), files.size());
        if (json) {
            var root = JsonMapper.shared().createObjectNode();
            root.put("store", store.store().file().toString());
            EventsJson.put(root.putArray("files"), outcomes);
            spec.commandLine().getOut().println(root.toPrettyString());
        }
        return outcomes.stream().anyMatch(EventStore.Outcome.Refused.class::isInstance) ? ExitCode.USAGE : ExitCode.OK;
    }

    private void tell(EventStore.Outcome outcome) {
        if (outcome instanceof EventStore.Outcome.Refused(var problems)) {
            problems.stream().map(Problem::text).forEach(spec.commandLine().getErr()::println);
        } else if (!json) {
            EventsText.outcome(outcome).forEach(spec.commandLine().getOut()::println);
        }
    }

    private EventStore.Options options() {
        var said = Optional.ofNullable(format)
                .map(name -> EventFormat.find(name)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "--format: found \"" + name + "\", expected one of "
                                        + Arrays.stream(EventFormat.values())
                                                .map(EventFormat::id)
                                                .collect(Collectors.joining(", "))
                                        + ".")));
        var coded = encoding == null ? "" : encoding.toLowerCase(java.util.Locale.ROOT);
        if (!List.of("", "utf-8", "latin-1", "utf-16").contains(coded)) {
            throw new ParameterException(
                    spec.commandLine(), "--encoding: found \"" + encoding + "\", expected utf-8, latin-1 or utf-16.");
        }
        return new EventStore.Options(said, coded);
    }
}
