package concert.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A standalone cluster on the loopback interface, made of Spark's own jars: a master and workers, each a process.
///
/// Its folder of jars has Spark's and nothing of Concert's, so what Concert needs must travel.
final class LoopbackCluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern STARTED = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern OF_CONCERT = Pattern.compile(
            ".*(concert[^/]*|/(tools/jackson|org/snakeyaml|org/duckdb|com/google/ortools|org/hipparchus|org/jgrapht"
                    + "|org/apache/commons/commons-(csv|numbers[^/]*)|org/junit|org/assertj)/.*)\\.jar");

    private final Path place;
    private final Path jars;
    private final List<Process> processes = new ArrayList<>();
    private final String address;

    private LoopbackCluster(Path place) throws IOException, InterruptedException {
        this.place = place;
        this.jars = Files.createDirectories(place.resolve("home/jars"));
        for (var jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (jar.endsWith(".jar") && !OF_CONCERT.matcher(jar).matches()) {
                Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
            }
        }
        start("master", "org.apache.spark.deploy.master.Master");
        this.address = found("master", STARTED);
    }

    /// {@return a cluster}
    ///
    /// @param place a folder for its files
    /// @param workers how many workers; each has one core
    static LoopbackCluster of(Path place, int workers) throws IOException, InterruptedException {
        var cluster = new LoopbackCluster(place);
        for (var worker = 0; worker < workers; worker++) {
            cluster.start(
                    "worker" + worker,
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    place.resolve("work" + worker).toString(),
                    cluster.address);
        }
        for (var worker = 0; worker < workers; worker++) {
            cluster.found("worker" + worker, Pattern.compile("(Successfully registered) with master"));
        }
        return cluster;
    }

    String address() {
        return address;
    }

    private void start(String name, String program, String... words) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                Stream.of(java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", jars + "/*", program),
                Stream.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"),
                Arrays.stream(words));
        var builder = new ProcessBuilder(command.flatMap(each -> each).toList())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_HOME", place.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        processes.add(builder.start());
    }

    private Path log(String name) {
        return place.resolve(name + ".log");
    }

    private String found(String name, Pattern pattern) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var found = Files.readAllLines(log(name)).stream()
                    .map(pattern::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .findFirst();
            if (found.isPresent()) {
                return found.get().group(1);
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException(name + " did not start:\n" + Files.readString(log(name)));
    }

    /// Kills a worker and what it started, as a machine that loses its power does.
    void kill(int worker) {
        end(processes.get(1 + worker));
    }

    private static void end(Process process) {
        var started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        processes.forEach(LoopbackCluster::end);
        processes.forEach(process -> process.onExit().join());
    }
}
