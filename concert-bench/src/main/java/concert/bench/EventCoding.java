package concert.bench;

import concert.coding.Coder;
import concert.coding.Shipped;
import concert.coding.parse.Conllu;
import concert.coding.parse.Parse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Coding parsed sentences of news into events, on one thread, with all dictionaries; in sentences a second.
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EventCoding {
    private static final int SENTENCES = 14;

    private final List<Parse> parses = new ArrayList<>();
    private Coder coder = new Coder(Shipped.dictionaries());

    /// A benchmark whose sentences are yet to be read.
    public EventCoding() {}

    /// Reads the sentences.
    ///
    /// @throws IOException if they cannot be read
    @Setup
    public void read() throws IOException {
        parses.clear();
        Conllu.read(sentences(), "sentences.conllu", parses::add);
        coder = new Coder(Shipped.dictionaries());
    }

    private static InputStream sentences() {
        return Objects.requireNonNull(EventCoding.class.getResourceAsStream("sentences.conllu"));
    }

    /// {@return the number of events of all sentences}
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public int code() {
        var events = 0;
        for (var parse : parses) {
            events += coder.code(parse).size();
        }
        return events;
    }

    /// {@return the number of events of all sentences, their CoNLL-U read as well}
    ///
    /// @throws IOException if they cannot be read
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public int readAndCode() throws IOException {
        var events = new int[1];
        Conllu.read(
                sentences(),
                "sentences.conllu",
                parse -> events[0] += coder.code(parse).size());
        return events[0];
    }

    /// Codes the sentences for some seconds and prints how many a second of processor time.
    ///
    /// @param arguments nothing
    /// @throws IOException if the sentences cannot be read
    public static void main(String... arguments) throws IOException {
        var benchmark = new EventCoding();
        benchmark.read();
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        for (var run = 1; run <= 10; run++) {
            var start = threads.getCurrentThreadCpuTime();
            for (var round = 0; round < 1000; round++) {
                benchmark.code();
            }
            var seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf("run %d: %,.0f sentences a second of processor time%n", run, 1000 * SENTENCES / seconds);
        }
    }
}
