package concert.spark;

import static org.assertj.core.api.Assertions.assertThat;

import concert.cli.Concert;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Ensembles on Spark have the bits of those on this machine, whatever happens to the machines of the cluster.
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SparkEnsembleIT {
    private static final int FUTURES = 12_001;
    private static final int ACTORS = 6;
    private static final List<String> ISSUES = List.of("line", "toll", "troops");
    private static final List<String> RESULTS = List.of("futures.parquet", "inputs.parquet", "spreads.csv");

    @TempDir
    private static Path home;

    private static Path folder;
    private static Path here;
    private static LoopbackCluster cluster;

    @TempDir
    private Path place;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void computeHereAndStartACluster() throws IOException, InterruptedException {
        folder = Files.createDirectory(home.resolve("a folder"));
        Files.writeString(folder.resolve("scenario.yaml"), "id: line\ntitle: A line\nas_of: 2021-04-07\n");
        write(
                "issues.csv",
                "id,title,zero,hundred",
                ISSUES.stream().map(issue -> issue + ",About a " + issue + ",none,all"));
        write("actors.csv", "id,name,kind", actors().mapToObj("A%1$d,Actor %1$d,state"::formatted));
        write(
                "stances.csv",
                "issue,actor,position,salience,capability",
                ISSUES.stream()
                        .flatMap(issue -> actors().mapToObj(actor -> "%s,A%d,%d..%d,0.4..0.9,10..20..60"
                                .formatted(issue, actor, 10 * actor, 10 * actor + 30))));
        here = home.resolve("here");
        assertThat(concert(here).code()).isZero();
        cluster = LoopbackCluster.of(Files.createDirectory(home.resolve("cluster")), 2);
    }

    private static IntStream actors() {
        return IntStream.range(0, ACTORS);
    }

    private static void write(String file, String head, Stream<String> rows) throws IOException {
        Files.write(folder.resolve(file), Stream.concat(Stream.of(head), rows).toList());
    }

    @AfterAll
    static void stopTheCluster() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static Ended concert(Path out, String... more) {
        var always = Stream.of(
                "ensemble",
                folder.toString(),
                "--analyses",
                "bargaining",
                "--futures",
                String.valueOf(FUTURES),
                "--out",
                out.toString());
        var told = new StringWriter();
        var problems = new StringWriter();
        var code = Concert.run(
                new PrintWriter(told),
                new PrintWriter(problems),
                Stream.concat(always, Arrays.stream(more)).toArray(String[]::new));
        return new Ended(code, told.toString(), problems.toString());
    }

    private static String[] on(String master, String... settings) {
        var words = Stream.of("--engine", "spark", "--master", master);
        var usual = Stream.of(
                "spark.driver.host=127.0.0.1",
                "spark.driver.bindAddress=127.0.0.1",
                "spark.executor.memory=600m",
                "spark.scheduler.maxRegisteredResourcesWaitingTime=200s",
                "spark.executor.extraJavaOptions=-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        var set = Stream.concat(usual, Arrays.stream(settings)).flatMap(setting -> Stream.of("--conf", setting));
        return Stream.concat(words, set).toArray(String[]::new);
    }

    private static void assertSameBits(Path there) {
        for (var name : RESULTS) {
            assertThat(there.resolve(name)).hasSameBinaryContentAs(here.resolve(name));
        }
    }

    @Test
    void aRunThatLosesAWorkerEndsWithTheSameBits() throws InterruptedException {
        var there = place.resolve("there");
        var killer = Thread.ofVirtual().start(() -> killOnceThereIsAChunk(there.resolve(".futures")));
        var ended = concert(there, on(cluster.address()));
        killer.interrupt();
        killer.join();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err()).contains("Lost executor", "on 127.0.0.1", "computed again");
        assertSameBits(there);
    }

    private static void killOnceThereIsAChunk(Path chunks) {
        try {
            while (files(chunks) < 2) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            cluster.kill(0);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// One is the plan.
    private static long files(Path chunks) {
        if (!Files.exists(chunks)) {
            return 0;
        }
        try (var files = Files.list(chunks)) {
            return files.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void threadsOfThisProcessGoOnWithWhatIsThere() {
        var there = place.resolve("there");
        assertThat(concert(there, "--stop-after", "9").code()).isEqualTo(130);
        var ended = concert(there, on("local[2]"));
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("9 chunks were there from an earlier run");
        assertSameBits(there);
    }

    private void assertRefused(String message, String... more) {
        var started = System.nanoTime();
        var ended = concert(place.resolve("new"), more);
        assertThat(ended.err()).contains(message).doesNotContain("\tat ");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(60));
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aMasterThatIsNotThereIsToldSoonAndNothingIsWritten() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var address = "spark://127.0.0.1:" + free;
        assertRefused("--master: found \"" + address + "\", where nothing answers", on(address));
    }

    @Test
    void tooLittleMemoryForAnExecutor() {
        assertRefused(
                "where Spark does not start: an executor takes at least 450 MB. Give more",
                on("local[1]", "spark.executor.memory=1m"));
    }

    @Test
    void moreMemoryThanAnyWorkerHas() {
        assertRefused(
                "where no executor started within 3 s. One takes 64g of memory",
                on(
                        cluster.address(),
                        "spark.executor.memory=64g",
                        "spark.scheduler.maxRegisteredResourcesWaitingTime=3s"));
    }
}
