package concert.cli;

import concert.assess.Comparison;
import concert.cli.run.Numbers;
import concert.cli.run.RunOptions;
import concert.cli.run.ScenarioInput;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// The command `compare`.
@Command(
        name = "compare",
        header = "Tell which inputs of two scenarios differ, which metrics moved and which claims turned.%n",
        description = {
            "Both scenarios draw the same random numbers for inputs of the same name, so what moved, moved because of "
                    + "the inputs that differ."
        },
        footer = {
            "  concert compare before after",
            "  concert compare before after --most 50",
            "  concert compare before after --json"
        })
final class Compare implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "A scenario folder.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "Another scenario folder.")
    private Path after;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "The most metrics to print, the farthest moved first. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() {
        var a = ScenarioInput.read(before, run.err());
        var b = ScenarioInput.read(after, run.err());
        if (a.isEmpty() || b.isEmpty()) {
            return ExitCode.USAGE;
        }
        var comparison = Comparison.of(run.assess(a.get()), run.assess(b.get()));
        if (json) {
            printJson(comparison);
        } else {
            print(comparison);
        }
        return ExitCode.OK;
    }

    private void print(Comparison comparison) {
        var out = run.out();
        out.println(comparison.inputs().size() + " inputs differ");
        comparison
                .inputs()
                .forEach(input -> out.println(
                        "  " + input.path() + ": " + orNothing(input.before()) + " -> " + orNothing(input.after())));
        out.println(comparison.metrics().size() + " metrics moved");
        comparison.metrics().stream()
                .limit(most)
                .forEach(move -> out.println(String.format(
                        Locale.ROOT,
                        "  %s: %.6g -> %.6g %s (spread over the futures %.3g)",
                        move.key(),
                        move.before(),
                        move.after(),
                        move.unit(),
                        move.sd())));
        if (comparison.metrics().size() > most) {
            out.println("  and " + (comparison.metrics().size() - most) + " more; --most shows more of them");
        }
        out.println(comparison.claims().size() + " claims turned");
        comparison
                .claims()
                .forEach(turn -> out.println("  " + turn.id() + ": " + turn.before() + " -> " + turn.after()));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    private void printJson(Comparison comparison) {
        var root = JsonMapper.shared().createObjectNode();
        var inputs = root.putArray("inputs");
        comparison
                .inputs()
                .forEach(input -> inputs.addObject()
                        .put("path", input.path())
                        .put("before", input.before())
                        .put("after", input.after()));
        var metrics = root.putArray("metrics");
        for (var move : comparison.metrics()) {
            var node = metrics.addObject().put("key", move.key()).put("unit", move.unit());
            node.put("before", Numbers.finite(move.before()));
            node.put("after", Numbers.finite(move.after()));
            node.put("sd", Numbers.finite(move.sd()));
        }
        var claims = root.putArray("claims");
        comparison
                .claims()
                .forEach(turn -> claims.addObject()
                        .put("id", turn.id())
                        .put("before", turn.before())
                        .put("after", turn.after()));
        run.out().println(root.toPrettyString());
    }
}
