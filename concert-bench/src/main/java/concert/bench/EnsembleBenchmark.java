package concert.bench;

import concert.assess.Assessment;
import concert.assess.run.Run;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Scenario;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A whole assessment of the example `pakistan-russia-2021` with many futures on two threads: draws, analyses,
/// spreads, drivers, claims, judgements. Run from the project's folder.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class EnsembleBenchmark {
    private static final int THREADS = 2;

    /// How many futures are drawn.
    @Param({"400", "10000"})
    public int futures;

    private final Scenario scenario;

    /// Reads the example.
    public EnsembleBenchmark() {
        scenario = switch (ScenarioFolder.read(Path.of("examples", "pakistan-russia-2021"))) {
            case Reading.Accepted accepted -> accepted.scenario();
            case Reading.Rejected rejected ->
                throw new IllegalStateException(rejected.problems().toString());
        };
    }

    /// {@return the assessment}
    @Benchmark
    public Assessment assess() {
        var options = Assessment.Options.of(scenario);
        var run = new Run("", options.run().seed(), futures, "");
        return Assessment.of(scenario, options.withRun(run).withThreads(THREADS));
    }
}
