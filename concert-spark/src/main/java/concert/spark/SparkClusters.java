package concert.spark;

import concert.cli.engine.Cluster;
import concert.cli.engine.ClusterEngine;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/// Connects to a Spark cluster: a master of its own (`spark://`), YARN, Kubernetes, or threads of this process
/// (`local[2]`).
public final class SparkClusters implements ClusterEngine {
    /// Spark gives up on a master after a minute.
    private static final Duration START = Duration.ofMinutes(3);

    private static final Duration POLL = Duration.ofMillis(100);

    /// Made by the service loader.
    public SparkClusters() {}

    @Override
    public Connecting connect(Cluster cluster, Consumer<String> news) {
        var silent = Masters.silent(cluster.master());
        if (silent.isPresent()) {
            return new Connecting.Refused(silent.get());
        }
        var settings = Settings.of(cluster);
        var bound = START.plus(Settings.patience(settings));
        var starting = new FutureTask<>(() -> connected(cluster, settings, news));
        Thread.ofVirtual().start(starting);
        try {
            return starting.get(bound.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            return new Connecting.Refused(
                    Refusal.atStart(cluster.master(), Objects.requireNonNullElse(failure.getCause(), failure)));
        } catch (TimeoutException _) {
            return new Connecting.Refused(
                    "--master: found \"" + cluster.master() + "\", where Spark did not start within "
                            + bound.toMinutes() + " minutes. Look at the cluster's own log.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Connecting.Refused("interrupted");
        }
    }

    private static Connecting connected(Cluster cluster, SparkConf settings, Consumer<String> news)
            throws InterruptedException {
        var spark = new JavaSparkContext(cluster.isLocal() ? settings : Settings.withJars(settings));
        var connected = new SparkCluster(spark);
        var good = false;
        try {
            spark.sc().addSparkListener(new Losses(news));
            var patience = Settings.patience(settings);
            if (!cluster.isLocal() && !isServed(spark, patience)) {
                return new Connecting.Refused(nobody(cluster, spark, patience));
            }
            greet(spark);
            good = true;
            return new Connecting.Connected(connected);
        } finally {
            if (!good) {
                connected.close();
            }
        }
    }

    /// Waits for the first executor.
    private static boolean isServed(JavaSparkContext spark, Duration patience) throws InterruptedException {
        var until = System.nanoTime() + patience.toNanos();
        while (executors(spark) == 0) {
            if (spark.sc().isStopped() || System.nanoTime() > until) {
                return false;
            }
            Thread.sleep(POLL);
        }
        return true;
    }

    /// The first words with the executors that are there: whether Concert's classes have traveled and run the same way.
    private static void greet(JavaSparkContext spark) {
        var cores = spark.defaultParallelism();
        spark.parallelize(Collections.nCopies(cores, Platform.here()), cores).foreach(Platform::requireHere);
    }

    /// The driver is counted, too.
    private static int executors(JavaSparkContext spark) {
        return spark.sc().isStopped() ? 0 : spark.sc().getExecutorMemoryStatus().size() - 1;
    }

    private static String nobody(Cluster cluster, JavaSparkContext spark, Duration patience) {
        return "--master: found \"" + cluster.master() + "\", where no executor started within "
                + patience.toSeconds() + " s. One takes " + spark.getConf().get(Settings.MEMORY, "1g")
                + " of memory and " + spark.getConf().get("spark.executor.cores", "all free cores")
                + " of a worker. Look at the master's page for workers that have them free and run the same release "
                + "of Java, ask for less with --conf " + Settings.MEMORY + "=512m, or wait longer with --conf "
                + Settings.PATIENCE + "=300s.";
    }
}
