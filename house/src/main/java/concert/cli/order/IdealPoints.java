package concert.cli.order;

import concert.cli.run.ProgressBar;
import concert.cli.run.SeedOption;
import concert.cli.run.ThreadsOption;
import concert.data.store.DataStore;
import concert.data.world.Holdings;
import concert.order.idealpoint.Draws;
import concert.order.idealpoint.DynamicOrdinalModel;
import concert.order.idealpoint.DynamicOrdinalModel.Options;
import concert.order.idealpoint.VoteSet;
import concert.order.idealpoint.VoteTable;
import concert.report.OutputFiles;
import concert.scenario.world.Ballots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `idealpoints`.
@Command(
        name = "idealpoints",
        header = "Estimate where states stand from how they vote in the UN General Assembly.%n",
        description = {
            "Dynamic ordinal ideal points of Bailey, Strezhnev & Voeten (2017) from the roll calls of 1946 to 2019, which "
                    + "Concert brings along, or from later ones that were added: concert data add un-votes FILE.",
            "Writes a row for each country and session: COW number, session, year, votes, ideal point, standard "
                    + "deviation, quantiles, split R-hat, effective size, set of votes."
        },
        footer = {
            "  concert idealpoints --out idealpoints.csv",
            "  concert idealpoints --votes important --iterations 2000 --seed 7 --out important.csv"
        })
public final class IdealPoints implements Callable<Integer> {
    private static final String HEADER = "ccode,session,year,nvotes,idealpoint,sd,q05,q10,q50,q90,q95,rhat,ess,votes\n";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--votes",
            paramLabel = "SET",
            defaultValue = "all",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private VoteSet votes;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Iterations of each chain; a third, at most 200, is thrown away. Default: ${DEFAULT-VALUE}.")
    private int iterations;

    @Option(
            names = "--chains",
            paramLabel = "C",
            defaultValue = "2",
            description = "How many chains. Default: ${DEFAULT-VALUE}.")
    private int chains;

    @Mixin
    private SeedOption seed;

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The table to write.")
    private Path out;

    /// Made by the command line, which fills in what the user wrote.
    public IdealPoints() {}

    @Override
    public Integer call() throws IOException {
        var options = options();
        if (Files.isDirectory(out)) {
            throw bad("--out: found the folder \"" + out + "\", expected a file");
        }
        var ballots = Holdings.of(DataStore.ofUser()).ballots().ballots();
        var table = VoteTable.of(ballots.calls(), votes);
        var model = DynamicOrdinalModel.of(table, options, run(table, options));
        write(model);
        summarize(ballots, table, model);
        return ExitCode.OK;
    }

    private Options options() {
        try {
            return new Options(iterations, chains, seed.or(1));
        } catch (IllegalArgumentException problem) {
            throw bad("--" + problem.getMessage());
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<Draws> run(VoteTable table, Options options) {
        var most = threads.count();
        var count = counter(options);
        try (var pool = Executors.newFixedThreadPool(Math.min(most, options.chains()))) {
            var running = IntStream.range(0, options.chains())
                    .mapToObj(k -> pool.submit(() -> DynamicOrdinalModel.chain(table, options, k, count)))
                    .toList();
            return running.stream().map(IdealPoints::result).toList();
        }
    }

    /// Never cancels; each question is one more iteration.
    private BooleanSupplier counter(Options options) {
        var bar = ProgressBar.on(spec.commandLine().getErr());
        var done = new AtomicInteger();
        var total = options.iterations() * options.chains();
        return () -> {
            synchronized (done) {
                bar.report("iterations", done.incrementAndGet(), total);
            }
            return false;
        };
    }

    private static Draws result(Future<Draws> chain) {
        try {
            return chain.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private void write(DynamicOrdinalModel model) throws IOException {
        var rows = IntStream.range(0, model.voters().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer i) -> model.voters().get(i).country())
                        .thenComparingInt(i -> model.voters().get(i).session()))
                .map(i -> row(model, i))
                .collect(Collectors.joining("\n", HEADER, "\n"));
        var files = new LinkedHashMap<String, OutputFiles.Content>();
        files.put(String.valueOf(out.getFileName()), OutputFiles.Content.text(rows));
        var folder = out.toAbsolutePath().getParent();
        OutputFiles.write(folder == null ? Path.of("/") : folder, files);
    }

    private String row(DynamicOrdinalModel model, int i) {
        var voter = model.voters().get(i);
        var point = model.points().get(i);
        return String.format(
                Locale.ROOT,
                "%d,%d,%d,%d,%.6f,%.6f,%.6f,%.6f,%.6f,%.6f,%.6f,%.4f,%.1f,%s",
                voter.country(),
                voter.session(),
                voter.year(),
                voter.votes(),
                point.mean(),
                point.sd(),
                point.q05(),
                point.q10(),
                point.median(),
                point.q90(),
                point.q95(),
                point.rhat(),
                point.effective(),
                votes.name().toLowerCase(Locale.ROOT));
    }

    private void summarize(Ballots ballots, VoteTable table, DynamicOrdinalModel model) {
        var options = model.options();
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "Wrote %s: %d country-sessions from %d votes on %d items (un-votes %s).%n%d chains of %d iterations, the first "
                                + "%d thrown away, seed %d. Split R-hat at most %.2f, above 1.1 for %.1f %% of the "
                                + "points.%n",
                        out,
                        model.voters().size(),
                        table.votes(),
                        table.items(),
                        ballots.version(),
                        options.chains(),
                        options.iterations(),
                        options.burnIn(),
                        options.seed(),
                        model.largestRhat(),
                        100 * model.shareUnmixed());
        if (model.shareUnmixed() > 0) {
            spec.commandLine()
                    .getOut()
                    .println(
                            "Points with an R-hat above 1.1 have not converged: the chains differ about them. Their intervals are "
                                    + "too narrow; ask for more --iterations.");
        }
    }
}
