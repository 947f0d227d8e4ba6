package concert.cli.robustness;

import concert.assess.Assessment;
import concert.assess.analysis.Computed;
import concert.assess.ensemble.Experiment;
import concert.assess.metric.Gauge;
import concert.assess.metric.Gauges;
import concert.cli.run.RunOptions;
import concert.cli.run.ScenarioInput;
import concert.data.FutureStore;
import concert.data.FutureTable;
import concert.folder.Reading;
import concert.report.OutputFiles;
import concert.report.OutputFiles.Content;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command `ensemble`.
@Command(
        name = "ensemble",
        header = "Compute the scenario in many futures and write every metric of every one.%n",
        description = {
            "Writes futures.parquet, one row for each future and metric (no value where a metric has none), "
                    + "inputs.parquet, the draws, and spreads.csv, how each metric varies and whether there were enough "
                    + "futures. With --csv the tables are written as CSV, too.",
            "Works in chunks that are kept on the disk: run it again after it was killed, with the same arguments, and "
                    + "it goes on and ends with the same bits."
        },
        footer = {
            "  concert ensemble my-scenario --futures 100000 --out run",
            "  concert ensemble my-scenario --futures 4096 --design sobol --analyses bargaining --json"
        })
public final class EnsembleCommand implements Callable<Integer> {
    private static final int CHUNK = 1_000;
    private static final int INTERRUPTED = 130;
    private static final int UNFINISHED = -1;

    @Parameters(paramLabel = "FOLDER", description = "The scenario folder.")
    private Path folder;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where to write. Default: the folder ensemble in the scenario folder.")
    private @Nullable Path out;

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            defaultValue = "random",
            description = "How futures are drawn: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private DesignKind design;

    @Option(
            names = "--analyses",
            paramLabel = "NAME",
            split = ",",
            description = "Keep the metrics of these analyses only, such as bargaining,alignment.")
    private List<String> analyses = List.of();

    @Option(names = "--csv", description = "Write futures.csv, too, about ten times as large as futures.parquet.")
    private boolean csv;

    @Option(names = "--fresh", description = "Forget unfinished futures of another run in the same place.")
    private boolean fresh;

    @Option(
            names = "--stop-after",
            paramLabel = "CHUNKS",
            description = "Stop after so many new chunks of a thousand futures, to go on another time.")
    private int stopAfter = Integer.MAX_VALUE;

    @Option(names = "--json", description = "Print how each metric varies as JSON.")
    private boolean json;

    @Mixin
    private RunOptions run;

    /// Made by the command line, which fills in what the user wrote.
    public EnsembleCommand() {}

    @Override
    public Integer call() throws IOException {
        var input = ScenarioInput.read(folder, run.err());
        return input.isPresent() ? compute(input.get()) : ExitCode.USAGE;
    }

    private int compute(Reading.Accepted input) throws IOException {
        var scenario = run.scenario(input);
        var options = run.options(scenario, input.inputHash());
        var middle = Computed.inFuture(scenario);
        var gauges = gauges(middle);
        if (scenario.inputs().isEmpty() || gauges.isEmpty()) {
            run.err()
                    .println(
                            gauges.isEmpty()
                                    ? "--analyses: found " + analyses + ", expected analyses that vary: "
                                            + varying(scenario) + "."
                                    : "No number of " + folder
                                            + " is uncertain, so all futures are alike. Write an estimate "
                                            + "such as 40..55..70 where a number is not sure.");
            return ExitCode.USAGE;
        }
        var experiment = experiment(middle, gauges, options);
        var target = out == null ? folder.resolve("ensemble") : out;
        var store = store(target, experiment, options);
        if (store.isEmpty()) {
            run.err()
                    .println(target + ": holds unfinished futures of another run (other input, options or version). "
                            + "Name another place with --out, or forget them with --fresh.");
            return ExitCode.USAGE;
        }
        var resumed = fill(store.get(), experiment, options);
        if (resumed < 0) {
            run.err().println("Stopped with " + target + " unfinished. Run it again to go on.");
            return INTERRUPTED;
        }
        finish(target, store.get(), experiment, resumed);
        return ExitCode.OK;
    }

    /// The metrics that are read in every future. One that has no value even at the middle is of a model that is not
    /// run in every future.
    private List<Gauge> gauges(Computed middle) {
        return Gauges.of(middle.scenario()).stream()
                .filter(Gauge::isDrawn)
                .filter(gauge -> analyses.isEmpty() || analyses.contains(gauge.analysis()))
                .filter(gauge -> !Double.isNaN(gauge.metric(middle).value()))
                .toList();
    }

    private static List<String> varying(Scenario scenario) {
        return Gauges.of(scenario).stream()
                .filter(Gauge::isDrawn)
                .map(Gauge::analysis)
                .distinct()
                .toList();
    }

    private Experiment experiment(Computed middle, List<Gauge> gauges, Assessment.Options options) {
        var about = middle.scenario().about();
        var points = design.of(about.futures(), middle.scenario().inputs(), about.seed());
        return Experiment.of(middle, gauges, points, options.workers());
    }

    private Optional<FutureStore> store(Path target, Experiment experiment, Assessment.Options options)
            throws IOException {
        var columns = Stream.concat(
                        experiment.inputs().stream().map(one -> one.path()),
                        experiment.gauges().stream().map(Gauge::key))
                .toList();
        var name = String.join(
                " ",
                options.run().version(),
                options.run().inputHash(),
                design.toString(),
                String.valueOf(options.run().seed()));
        var plan = new FutureStore.Plan(name, columns, experiment.futures(), CHUNK);
        var store = FutureStore.open(target, plan);
        if (store.isEmpty() && fresh) {
            FutureStore.forget(target);
            return FutureStore.open(target, plan);
        }
        return store;
    }

    /// Computes the chunks that are not there.
    ///
    /// @return how many were there, negative if it stopped before all are
    private int fill(FutureStore store, Experiment experiment, Assessment.Options options) throws IOException {
        var plan = store.plan();
        var there = 0;
        var workers = options.withProgress((_, _, _) -> {}).workers();
        for (var chunk = 0; chunk < plan.chunks(); chunk++) {
            if (store.has(chunk)) {
                there++;
            } else if (chunk - there >= stopAfter) {
                return UNFINISHED;
            } else {
                var from = plan.from(chunk);
                var rows = new double[plan.size(chunk)][];
                workers.each("futures", rows.length, row -> rows[row] = row(experiment, from + row));
                store.write(chunk, rows);
            }
            options.progress().report("futures", from(plan, chunk), plan.futures());
        }
        return there;
    }

    private static int from(FutureStore.Plan plan, int chunk) {
        return plan.from(chunk) + plan.size(chunk);
    }

    private static double[] row(Experiment experiment, int number) {
        var future = experiment.future(number);
        var metrics = experiment.metrics(future);
        var row = new double[future.size() + metrics.length];
        for (var i = 0; i < future.size(); i++) {
            row[i] = future.value(i);
        }
        System.arraycopy(metrics, 0, row, future.size(), metrics.length);
        return row;
    }

    private void finish(Path target, FutureStore store, Experiment experiment, int resumed) throws IOException {
        var scratch = Files.createTempDirectory(target, ".table");
        try (var table = FutureTable.of(store, experiment.inputs().size(), scratch.resolve("futures.duckdb"))) {
            var summaries = table.summaries();
            var files = new LinkedHashMap<String, Content>();
            files.put("futures.parquet", table::writeMetrics);
            files.put("inputs.parquet", table::writeInputs);
            if (csv) {
                files.put("futures.csv", table::writeMetrics);
                files.put("inputs.csv", table::writeInputs);
            }
            files.put("spreads.csv", Content.text(Spreads.csv(summaries)));
            OutputFiles.write(target, files);
            store.remove();
            var told = new Spreads(experiment.futures(), summaries);
            if (json) {
                run.out().println(told.json(design, resumed).toPrettyString());
            } else if (!run.quiet()) {
                told.print(run.out());
                var names = new ArrayList<>(files.keySet());
                run.out()
                        .println("Wrote " + String.join(", ", names) + " to " + target + "."
                                + (resumed == 0 ? "" : " " + resumed + " chunks were there from an earlier run."));
            }
        } finally {
            sweep(scratch);
        }
    }

    private static void sweep(Path scratch) throws IOException {
        try (var files = Files.list(scratch)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(scratch);
    }
}
