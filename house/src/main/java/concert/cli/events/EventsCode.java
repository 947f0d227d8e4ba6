package concert.cli.events;

import concert.cli.run.FolderArgument;
import concert.coding.Coder;
import concert.coding.Shipped;
import concert.coding.parse.LanguageEngine;
import concert.data.sets.StateTable;
import concert.scenario.Scenario;
import concert.scenario.event.Plover;
import concert.scenario.world.StateCodes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// The command `events code`.
@Command(
        name = "code",
        header = "Code the texts of a scenario's events, beside the codes that events.csv states.%n",
        description = {
            "Changes nothing: a code that you agree with goes into the column code of events.csv. The first run loads the "
                    + "language engine."
        },
        footer = {"  concert events code examples/pakistan-russia-2021"})
final class EventsCode implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var input = folder.read();
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        print(coded(input.get().scenario()));
        return ExitCode.OK;
    }

    private List<EventCoding> coded(Scenario scenario) {
        var engine = LanguageEngine.find()
                .orElseThrow(
                        () -> new ParameterException(
                                spec.commandLine(),
                                "The texts need the language engine, which is not on the class path. Start Concert with ./concert."));
        var coder = new Coder(Shipped.dictionaries());
        var codes = StateCodes.of(scenario, StateTable.read());
        return scenario.events().stream()
                .map(event -> EventCoding.of(event, codes, engine, coder))
                .toList();
    }

    private void print(List<EventCoding> codings) {
        var out = spec.commandLine().getOut();
        if (json) {
            var root = JsonMapper.shared().createObjectNode();
            root.put("events", codings.size());
            root.put("coded", codings.stream().filter(EventCoding::isCoded).count());
            var nodes = root.putArray("codings");
            for (var coding : codings) {
                var node = nodes.addObject();
                node.put("date", coding.event().date().text());
                node.put("actor", coding.event().actor());
                node.put("target", coding.event().target());
                node.put("text", coding.event().text());
                node.put("stated", coding.event().code());
                node.put("code", coding.code());
                node.put("type", Plover.of(coding.code()).type());
                node.put("mode", Plover.of(coding.code()).mode());
                node.put("rule", coding.rule());
                node.put("agreement", coding.agreement().name().toLowerCase(Locale.ROOT));
            }
            out.println(root.toPrettyString());
            return;
        }
        for (var coding : codings) {
            var event = coding.event();
            out.printf(
                    "%-10s  %s > %s  stated %s, coded %s %s  %s  %s%n",
                    event.date().text(),
                    event.actor(),
                    event.target(),
                    event.code().isEmpty() ? "-" : event.code(),
                    coding.isCoded() ? coding.code() : "-",
                    Plover.of(coding.code()).type(),
                    event.text(),
                    coding.rule());
        }
        out.println(codings.stream().filter(EventCoding::isCoded).count() + " of " + codings.size()
                + " texts could be coded.");
    }
}
