package concert.cli.robustness;

import concert.assess.ensemble.DesignKind;
import concert.assess.ensemble.FutureRows;
import concert.assess.run.Progress;
import concert.assess.run.Run;
import concert.cli.engine.EngineOptions;
import concert.cli.engine.FutureEngine;
import concert.cli.engine.FutureJob;
import concert.cli.run.FolderArgument;
import concert.cli.run.RunOptions;
import concert.data.futures.FutureStore;
import concert.folder.Reading;
import concert.report.OutputFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  concert ensemble my-scenario --futures 4096 --design sobol --analyses bargaining --json",
            "  concert ensemble my-scenario --futures 1000000 --engine spark --master spark://head:7077"
        })
public final class EnsembleCommand implements Callable<Integer> {
    private static final int CHUNK = 1_000;
    private static final int INTERRUPTED = 130;

    /// Chunks and tables lie side by side for a while; a row of comma-separated values is as long as seven numbers.
    private static final int COPIES = 2;

    private static final int COPIES_WITH_CSV = 9;

    private static final double MEGABYTE = 1e6;
    private static final Pattern FULL =
            Pattern.compile("no space left|disk is full|quota exceeded|file too large", Pattern.CASE_INSENSITIVE);
    private static final int UNFINISHED = -1;

    @Mixin
    private FolderArgument folder;

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
            description =
                    "Keep the metrics of these analyses only, such as bargaining,alignment. Grand strategy is solved in"
                            + " every future where strategy or deals is named.")
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
    private EngineOptions engines;

    @Mixin
    private RunOptions run;

    /// Made by the command line, which fills in what the user wrote.
    public EnsembleCommand() {}

    @Override
    public Integer call() throws IOException {
        var input = folder.read();
        return input.isPresent() ? compute(input.get()) : ExitCode.USAGE;
    }

    private int compute(Reading.Accepted input) throws IOException {
        engines.check();
        if (out != null
                && out.toAbsolutePath()
                        .normalize()
                        .equals(folder.path().toAbsolutePath().normalize())) {
            run.err()
                    .println(
                            "--out: found the scenario folder itself, whose tables are its inputs. Name another folder.");
            return ExitCode.USAGE;
        }
        var scenario = run.scenario(input);
        var options = run.options(scenario, input.inputHash());
        if (scenario.inputs().isEmpty()) {
            run.err()
                    .println("No number of " + folder + " is uncertain, so all futures are alike. Write an estimate "
                            + "such as 40..55..70 where a number is not sure.");
            return ExitCode.USAGE;
        }
        var kept = new FutureRows.Options(design, analyses);
        var rows = FutureRows.of(scenario, kept, options.workers());
        if (rows.metrics() == 0) {
            run.err().println(nothing(FutureRows.analyses(scenario)));
            return ExitCode.USAGE;
        }
        var quiet = options.withProgress(Progress.NONE).workers();
        var job = new FutureJob(folder.path(), kept, rows, plan(rows, options.run()), quiet);
        try (var engine = engines.connect(run.err())) {
            return compute(job, engine, options.progress());
        }
    }

    /// Why no metric is left.
    private String nothing(List<String> there) {
        if (there.isEmpty()) {
            return "No metric of " + folder
                    + " is computed in every future: nobody takes a stance, and nobody has ways "
                    + "that serve ends. Facts and other numbers are put to a test by discover, flip and sensitivity.";
        }
        if (analyses.isEmpty()) {
            return "No metric of the quick analyses is computed here. Name others with --analyses: " + there + ".";
        }
        return "--analyses: found " + analyses + ", expected some of " + there + "."
                + (analyses.contains("energy")
                        ? " An energy system is planned once: ranges in energy/ are read at their middle, so no future "
                                + "has another plan."
                        : "");
    }

    private int compute(FutureJob job, FutureEngine engine, Progress progress) throws IOException {
        var target = out == null ? folder.path().resolve("ensemble") : out;
        var store = store(target, job.plan());
        if (store.isEmpty()) {
            run.err()
                    .println(target + ": holds unfinished futures of another run (other input, options or version). "
                            + "Name another place with --out, or forget them with --fresh.");
            return ExitCode.USAGE;
        }
        try {
            var resumed = fill(store.get(), job, engine, progress);
            if (resumed < 0) {
                run.err().println("Stopped with " + target + " unfinished. Run it again to go on.");
                return INTERRUPTED;
            }
            finish(target, store.get(), job, resumed);
            return ExitCode.OK;
        } catch (IOException failure) {
            throw FULL.matcher(String.valueOf(failure.getMessage())).find()
                    ? new IOException(full(target, job.plan()), failure)
                    : failure;
        }
    }

    private String full(Path target, FutureStore.Plan plan) {
        var bytes = (double) plan.futures() * plan.columns().size() * Double.BYTES;
        return String.format(
                Locale.ROOT,
                "%s: the disk is full. The futures that are finished are kept. Make room (some %.0f MB in all), and run it"
                        + " again to go on, or name another place with --out.",
                target,
                (csv ? COPIES_WITH_CSV : COPIES) * bytes / MEGABYTE);
    }

    private FutureStore.Plan plan(FutureRows rows, Run known) {
        var name =
                String.join(" ", known.version(), known.inputHash(), design.toString(), String.valueOf(known.seed()));
        return new FutureStore.Plan(name, rows.columns(), rows.futures(), CHUNK);
    }

    private Optional<FutureStore> store(Path target, FutureStore.Plan plan) throws IOException {
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
    private int fill(FutureStore store, FutureJob job, FutureEngine engine, Progress progress) throws IOException {
        var plan = store.plan();
        var missing = new ArrayList<Integer>();
        for (var chunk = 0; chunk < plan.chunks(); chunk++) {
            if (!store.has(chunk)) {
                missing.add(chunk);
            }
        }
        var there = plan.chunks() - missing.size();
        var left = new AtomicInteger(missing.stream().mapToInt(plan::size).sum());
        engine.compute(job, missing.subList(0, Math.min(stopAfter, missing.size())), (chunk, values) -> {
            store.write(chunk, values);
            synchronized (left) {
                progress.report("futures", plan.futures() - left.addAndGet(-plan.size(chunk)), plan.futures());
            }
        });
        return missing.size() > stopAfter ? UNFINISHED : there;
    }

    private void finish(Path target, FutureStore store, FutureJob job, int resumed) throws IOException {
        var made = EnsembleTables.of(store, job, csv);
        var files = made.files();
        OutputFiles.write(target, files);
        store.remove();
        if (json) {
            run.out().println(made.spreads().json(resumed).toPrettyString());
        } else if (!run.quiet()) {
            made.spreads().print(run.out());
            run.out()
                    .println("Wrote " + String.join(", ", files.keySet()) + " to " + target + "."
                            + (resumed == 0 ? "" : " " + resumed + " chunks were there from an earlier run."));
        }
    }
}
