package concert.bench;

import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Reading and checking a folder of 500 actors, 200 issues, 100,000 stances and 100,000 events within 512 MB of heap.
/// The first reading of a fresh JVM is what a user waits for.
@State(Scope.Benchmark)
@Fork(value = 3, jvmArgs = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FolderReading {
    private Path folder = Path.of("");

    /// A benchmark whose folder is yet to be written.
    public FolderReading() {}

    /// Writes the folder.
    ///
    /// @throws IOException if it cannot be written
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("concert-bench-");
        LargeFolder.write(folder);
    }

    /// Deletes the folder.
    ///
    /// @throws IOException if it cannot be deleted
    @TearDown
    public void delete() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /// {@return the scenario, read and checked}
    @Benchmark
    public Reading read() {
        var reading = ScenarioFolder.read(folder);
        if (reading instanceof Reading.Rejected rejected) {
            throw new IllegalStateException(rejected.problems().getFirst().text());
        }
        return reading;
    }

    /// Reads the folder five times in this JVM and prints how long each took, or, given a path, writes it there.
    ///
    /// @param arguments a path, or nothing
    /// @throws IOException if the folder cannot be written
    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0) {
            LargeFolder.write(Path.of(arguments[0]));
            return;
        }
        var benchmark = new FolderReading();
        benchmark.write();
        for (var run = 1; run <= 5; run++) {
            var start = System.nanoTime();
            benchmark.read();
            System.out.println("reading " + run + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        benchmark.delete();
    }
}
