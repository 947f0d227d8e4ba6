package concert.spark;

import concert.assess.ensemble.DesignKind;
import concert.assess.ensemble.FutureRows;
import concert.assess.run.Progress;
import concert.assess.run.Run;
import concert.assess.run.Workers;
import concert.cli.engine.FutureJob;
import concert.data.futures.FutureChunk;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.folder.Snapshot;
import concert.scenario.Scenario;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What travels to the executors, once to each: the scenario folder as bytes and what is asked of it. An executor reads
/// the folder when it computes its first chunk and keeps what it has read.
final class FutureWork implements Serializable {
    private static final long serialVersionUID = 1;

    private final Snapshot folder;
    private final DesignKind design;
    private final ArrayList<String> analyses;
    private final ArrayList<String> columns;
    private final String version;
    private final String inputHash;
    private final int futures;
    private final long seed;
    private final Platform platform;
    private transient @Nullable FutureRows rows;

    private FutureWork(Snapshot folder, FutureJob job) {
        this.folder = folder;
        this.design = job.options().design();
        this.analyses = new ArrayList<>(job.options().analyses());
        this.columns = new ArrayList<>(job.plan().columns());
        var run = job.workers().run();
        this.version = run.version();
        this.inputHash = run.inputHash();
        this.futures = run.futures();
        this.seed = run.seed();
        this.platform = Platform.here();
    }

    /// {@return the work of a job}
    ///
    /// @throws IOException if the folder cannot be read any more
    static FutureWork of(FutureJob job) throws IOException {
        return new FutureWork(Snapshot.of(job.folder()), job);
    }

    /// {@return some futures}
    ///
    /// @param from the first
    /// @param count how many
    FutureChunk futures(int from, int count) {
        var read = read();
        var some = FutureChunk.of(count, columns.size());
        for (var row = 0; row < count; row++) {
            some.put(row, read.row(from + row));
        }
        return some;
    }

    private synchronized FutureRows read() {
        if (rows == null) {
            platform.requireHere();
            var made = FutureRows.of(scenario(), new FutureRows.Options(design, List.copyOf(analyses)), workers());
            if (!made.columns().equals(columns)) {
                throw new DifferentWork("other metrics than the program that gives out the work");
            }
            rows = made;
        }
        return rows;
    }

    private Workers workers() {
        return new Workers(new Run(version, seed, futures, inputHash), 1, Progress.NONE, () -> false);
    }

    private Scenario scenario() {
        try {
            var place = Files.createTempDirectory("concert");
            try {
                folder.writeTo(place);
                return scenario(ScenarioFolder.read(place));
            } finally {
                remove(place);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Scenario scenario(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted
            when accepted.inputHash().equals(inputHash) ->
                accepted.scenario().with(accepted.scenario().about().withRun(seed, futures));
            case Reading.Accepted accepted ->
                throw new DifferentWork("the folder with the hash " + accepted.inputHash() + ", expected " + inputHash
                        + ": it was changed meanwhile");
            case Reading.Rejected(var problems) ->
                throw new DifferentWork(
                        "a folder with a problem: " + problems.getFirst().text());
        };
    }

    private static void remove(Path place) throws IOException {
        try (var paths = Files.walk(place)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
