package concert.cli.robustness;

import concert.assess.claim.Measure;
import concert.assess.metric.Gauge;
import concert.assess.metric.Gauges;
import concert.cli.run.FolderArgument;
import concert.cli.run.Numbers;
import concert.cli.run.RunOptions;
import concert.folder.Reading;
import concert.robustness.Morris;
import concert.scenario.Scenario;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The command `sensitivity`.
@Command(
        name = "sensitivity",
        header = "Which estimates does a metric depend on, and how much?%n",
        description = {
            "tornado moves one estimate at a time from its 10 %% to its 90 %% quantile. morris screens by elementary "
                    + "effects. sobol gives the share of the variance that each estimate brings alone (first) and with "
                    + "others (total), with 95 %% intervals; it needs points × (estimates + 2) runs."
        },
        footer = {
            "  concert sensitivity my-scenario --metric bargaining.pipeline.forecast",
            "  concert sensitivity my-scenario --metric bargaining.pipeline.forecast --method sobol --points 512 --json",
            "  concert sensitivity my-scenario --metric \"bargaining.a.forecast - bargaining.b.forecast\""
        })
public final class SensitivityCommand implements Callable<Integer> {
    private static final int SHOWN = 15;
    private static final int TRAJECTORIES = 20;
    private static final int POINTS = 256;

    /// The methods that a user may ask for by name.
    private enum Kind {
        TORNADO,
        MORRIS,
        SOBOL
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(
            names = "--metric",
            paramLabel = "KEY",
            required = true,
            description =
                    "The metric by its key, or a formula of metrics, facts and numbers of the scenario, as a claim may"
                            + " have it.")
    private String metric;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "tornado",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Kind method;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Points of sobol (default 256) or trajectories of morris (default 20).")
    private @Nullable Integer points;

    @Option(
            names = "--levels",
            paramLabel = "L",
            defaultValue = "4",
            description = "Levels of the grid of morris, an even number. Default: ${DEFAULT-VALUE}.")
    private int levels;

    @Option(names = "--json", description = "Print every estimate as JSON.")
    private boolean json;

    @Mixin
    private RunOptions run;

    /// Made by the command line, which fills in what the user wrote.
    public SensitivityCommand() {}

    @Override
    public Integer call() {
        var input = folder.read();
        return input.isPresent() ? screen(input.get()) : ExitCode.USAGE;
    }

    private int screen(Reading.Accepted input) {
        var scenario = run.scenario(input);
        var measure = measure(scenario);
        if (scenario.inputs().isEmpty()) {
            run.err().println("No number of " + folder + " is uncertain, so there is nothing to be sensitive to.");
            return ExitCode.USAGE;
        }
        var runs = new SensitivityRuns(scenario, measure, run.options(scenario, input.inputHash()));
        var seed = scenario.about().seed();
        var found = found(runs, seed);
        if (method == Kind.TORNADO && Double.isNaN(found.middle())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--metric: found \"" + metric
                            + "\", expected a number with every estimate at its middle, from which"
                            + " a tornado starts. It has none there. Try --method sobol or morris, which do not.");
        }
        tell(found);
        return ExitCode.OK;
    }

    private SensitivityRuns.Found found(SensitivityRuns runs, long seed) {
        return switch (method) {
            case TORNADO -> runs.tornado();
            case MORRIS -> runs.morris(new Morris.Options(points(TRAJECTORIES), levels(), seed));
            case SOBOL -> runs.sobol(points(POINTS));
        };
    }

    private int levels() {
        if (levels < 2 || levels % 2 != 0) {
            throw new ParameterException(
                    spec.commandLine(), "--levels: found \"" + levels + "\", expected an even number of at least 2.");
        }
        return levels;
    }

    private int points(int otherwise) {
        if (points != null && points < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--points: found \"" + points + "\", expected at least 2.");
        }
        return points == null ? otherwise : points;
    }

    private Measure measure(Scenario scenario) {
        var measure = Asked.measure(metric, scenario, spec);
        var constant = Gauges.of(scenario).stream()
                .filter(gauge -> gauge.key().equals(metric) || gauge.alias().equals(metric))
                .anyMatch(gauge -> gauge.findEffort().isEmpty() || gauge.reading() instanceof Gauge.Fixed);
        if (constant) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--metric: found \"" + metric
                            + "\", expected a metric that is computed in every future. This one is"
                            + " computed once, with every estimate at its middle.");
        }
        return measure;
    }

    private void tell(SensitivityRuns.Found found) {
        if (json) {
            run.out().println(tree(found).toPrettyString());
            return;
        }
        run.out().printf("%-52s %s%n", metric, String.join("  ", found.columns()));
        found.lines().stream()
                .limit(SHOWN)
                .forEach(line -> run.out()
                        .printf(
                                "%-52s %s%n",
                                line.input(),
                                line.numbers().stream()
                                        .map(number -> String.format(Locale.ROOT, "%.4g", number))
                                        .collect(Collectors.joining("  "))));
        if (found.lines().size() > SHOWN) {
            run.out().println((found.lines().size() - SHOWN) + " more with --json.");
        }
        if (found.withoutResult() > 0) {
            run.out()
                    .println("The metric has no value in some of " + found.runs() + " runs; " + found.withoutResult()
                            + " parts of the design were left out for that.");
        }
    }

    private ObjectNode tree(SensitivityRuns.Found found) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("method", method.name().toLowerCase(Locale.ROOT));
        root.put("metric", metric);
        root.put("runs", found.runs());
        root.put("withoutResult", found.withoutResult());
        var inputs = root.putArray("inputs");
        for (var line : found.lines()) {
            var node = inputs.addObject().put("input", line.input());
            for (var i = 0; i < found.columns().size(); i++) {
                node.put(found.columns().get(i), Numbers.finite(line.numbers().get(i)));
            }
        }
        return root;
    }
}
