package concert.spark;

import concert.cli.engine.Cluster;
import java.time.Duration;
import org.apache.spark.SparkConf;

/// How Spark is set up: what the user or spark-submit says, and for what they leave open what serves an ensemble.
final class Settings {
    /// Memory of an executor.
    static final String MEMORY = "spark.executor.memory";
    /// How long to wait for executors, as Spark itself does before it gives out the first task.
    static final String PATIENCE = "spark.scheduler.maxRegisteredResourcesWaitingTime";

    private static final String JARS = "spark.jars";
    private static final Duration OF_OWN_MASTER = Duration.ofMinutes(2);
    private static final Duration OF_OTHERS = Duration.ofMinutes(5);

    private Settings() {}

    /// {@return Spark's settings for a cluster}
    static SparkConf of(Cluster cluster) {
        var settings = new SparkConf().setMaster(cluster.master()).setAppName("Concert");
        cluster.ordered().forEach(settings::set);
        settings.setIfMissing("spark.ui.enabled", "false");
        settings.setIfMissing("spark.log.level", "OFF");
        return settings;
    }

    /// {@return settings with the jars that executors load, where they do not name them themselves}
    ///
    /// @throws IllegalStateException if Concert does not run from jars
    static SparkConf withJars(SparkConf settings) {
        return settings.contains(JARS) ? settings : settings.clone().set(JARS, String.join(",", TravelingJars.names()));
    }

    /// {@return how long executors may take to start}
    static Duration patience(SparkConf settings) {
        var usual = settings.get("spark.master").startsWith("spark://") ? OF_OWN_MASTER : OF_OTHERS;
        return Duration.ofSeconds(settings.getTimeAsSeconds(PATIENCE, usual.toSeconds() + "s"));
    }
}
