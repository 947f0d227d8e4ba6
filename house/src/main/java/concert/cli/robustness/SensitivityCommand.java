package concert.cli.robustness;

import concert.assess.Assessment;
import concert.assess.analysis.Computed;
import concert.assess.ensemble.Experiment;
import concert.assess.metric.Gauge;
import concert.assess.metric.Gauges;
import concert.cli.run.RunOptions;
import concert.cli.run.ScenarioInput;
import concert.folder.Reading;
import concert.robustness.Design;
import concert.robustness.Morris;
import concert.robustness.SobolIndices;
import concert.robustness.Tornado;
import concert.scenario.Input;
import concert.scenario.Nearest;
import concert.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

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
            "  concert sensitivity my-scenario --metric bargaining.pipeline.forecast --method sobol --points 512 --json"
        })
public final class SensitivityCommand implements Callable<Integer> {
    private static final int SHOWN = 15;
    private static final int LEVELS = 4;

    /// The methods that a user may ask for by name.
    private enum Kind {
        TORNADO,
        MORRIS,
        SOBOL
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The scenario folder.")
    private Path folder;

    @Option(names = "--metric", paramLabel = "KEY", required = true, description = "The metric, by its key.")
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

    @Option(names = "--json", description = "Print every estimate as JSON.")
    private boolean json;

    @Mixin
    private RunOptions run;

    /// Made by the command line, which fills in what the user wrote.
    public SensitivityCommand() {}

    @Override
    public Integer call() {
        var input = ScenarioInput.read(folder, run.err());
        return input.isPresent() ? screen(input.get()) : ExitCode.USAGE;
    }

    /// What is told of one estimate.
    private record Line(String input, List<Double> numbers) {}

    private int screen(Reading.Accepted input) {
        var scenario = run.scenario(input);
        var options = run.options(scenario, input.inputHash());
        var gauge = gauge(scenario);
        var inputs = scenario.inputs();
        if (inputs.isEmpty()) {
            run.err().println("No number of " + folder + " is uncertain, so there is nothing to be sensitive to.");
            return ExitCode.USAGE;
        }
        var model = new Model(scenario, gauge, options);
        switch (method) {
            case TORNADO -> tell(List.of("low", "high"), model.tornado());
            case MORRIS -> tell(List.of("meanAbsolute", "mean", "deviation"), model.morris(points(20)));
            case SOBOL ->
                tell(
                        List.of("total", "totalLow", "totalHigh", "first", "firstLow", "firstHigh"),
                        model.sobol(points(256)));
        }
        return ExitCode.OK;
    }

    private int points(int otherwise) {
        if (points != null && points < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--points: found \"" + points + "\", expected at least 2.");
        }
        return points == null ? otherwise : points;
    }

    private Gauge gauge(Scenario scenario) {
        var varying = Gauges.of(scenario).stream().filter(Gauge::isDrawn).toList();
        return varying.stream()
                .filter(gauge -> gauge.key().equals(metric) || gauge.alias().equals(metric))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--metric: found \"" + metric + "\", expected a metric that is computed in every future. "
                                + Nearest.fix(
                                        metric,
                                        varying.stream().map(Gauge::key).toList(),
                                        "The command assess lists the metrics in metrics.csv.")));
    }

    /// The metric as a function of the estimates.
    private record Model(Scenario scenario, Gauge gauge, Assessment.Options options) {
        private Experiment experiment() {
            var inputs = scenario.inputs();
            return Experiment.of(
                    Computed.inFuture(scenario),
                    List.of(gauge),
                    Experiment.independent(inputs, 1, scenario.about().seed()),
                    options.workers());
        }

        private List<Input> inputs() {
            return scenario.inputs();
        }

        List<Line> tornado() {
            var experiment = experiment();
            return Tornado.of(point -> experiment.metricsAt(point)[0], inputs().size()).bars().stream()
                    .map(bar -> new Line(inputs().get(bar.input()).path(), List.of(bar.low(), bar.high())))
                    .toList();
        }

        List<Line> morris(int trajectories) {
            var experiment = experiment();
            var screened = Morris.screen(
                    point -> experiment.metricsAt(point)[0],
                    inputs().size(),
                    new Morris.Options(trajectories, LEVELS, scenario.about().seed()));
            var lines = new ArrayList<Line>();
            for (var i = 0; i < inputs().size(); i++) {
                var effect = screened.effects().get(i);
                lines.add(new Line(
                        inputs().get(i).path(), List.of(effect.meanAbsolute(), effect.mean(), effect.deviation())));
            }
            return sorted(lines);
        }

        /// The runs are done on all threads; row r of matrix i is the point r of A with column i from B.
        List<Line> sobol(int n) {
            var experiment = experiment();
            var k = inputs().size();
            var seed = scenario.about().seed();
            var design = 2 * k <= Design.SobolSequence.MOST_INPUTS
                    ? new Design.SobolSequence(n, 2 * k, seed)
                    : Design.LatinHypercube.of(n, 2 * k, seed);
            var results = new double[k + 2][n];
            options.workers().each("runs", n, row -> {
                var point = design.point(row);
                var a = Arrays.copyOfRange(point, 0, k);
                var b = Arrays.copyOfRange(point, k, 2 * k);
                results[k][row] = experiment.metricsAt(a)[0];
                results[k + 1][row] = experiment.metricsAt(b)[0];
                for (var i = 0; i < k; i++) {
                    var own = a[i];
                    a[i] = b[i];
                    results[i][row] = experiment.metricsAt(a)[0];
                    a[i] = own;
                }
            });
            return sorted(lines(SobolIndices.of(results, seed)));
        }

        private List<Line> lines(SobolIndices found) {
            return IntStream.range(0, inputs().size())
                    .mapToObj(i -> {
                        var index = found.indices().get(i);
                        return new Line(
                                inputs().get(i).path(),
                                List.of(
                                        index.total(),
                                        index.totalLow(),
                                        index.totalHigh(),
                                        index.first(),
                                        index.firstLow(),
                                        index.firstHigh()));
                    })
                    .toList();
        }

        private static List<Line> sorted(List<Line> lines) {
            return lines.stream()
                    .sorted(Comparator.comparingDouble(line -> -line.numbers().getFirst()))
                    .toList();
        }
    }

    private void tell(List<String> columns, List<Line> lines) {
        if (json) {
            var root = JsonMapper.shared().createObjectNode();
            root.put("method", method.name().toLowerCase(Locale.ROOT));
            root.put("metric", metric);
            var inputs = root.putArray("inputs");
            for (var line : lines) {
                var node = inputs.addObject().put("input", line.input());
                for (var i = 0; i < columns.size(); i++) {
                    node.put(columns.get(i), line.numbers().get(i));
                }
            }
            run.out().println(root.toPrettyString());
            return;
        }
        run.out().printf("%-52s %s%n", metric, String.join("  ", columns));
        for (var line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
            run.out()
                    .printf(
                            "%-52s %s%n",
                            line.input(),
                            String.join(
                                    "  ",
                                    line.numbers().stream()
                                            .map(number -> String.format(Locale.ROOT, "%.4g", number))
                                            .toList()));
        }
        if (lines.size() > SHOWN) {
            run.out().println((lines.size() - SHOWN) + " more with --json.");
        }
    }
}
