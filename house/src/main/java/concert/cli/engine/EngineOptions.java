package concert.cli.engine;

import concert.cli.engine.ClusterEngine.Connecting.Connected;
import concert.cli.engine.ClusterEngine.Connecting.Refused;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// The options that say where the work is done.
public final class EngineOptions {
    /// What spark-submit sets before it starts a program.
    private static final String SUBMITTED = "spark.master";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "local",
            description = "Where the work is done: ${COMPLETION-CANDIDATES}. The results are the same. "
                    + "Default: ${DEFAULT-VALUE}, the threads of this machine.")
    private Kind kind;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The cluster, with --engine spark: spark://HOST:PORT, local[THREADS], yarn or "
                    + "k8s://https://HOST:PORT.")
    private @Nullable String master;

    @Option(
            names = "--conf",
            paramLabel = "NAME=VALUE",
            description = "A setting of the cluster, as often as needed, such as spark.executor.memory=4g.")
    private Map<String, String> settings = new LinkedHashMap<>();

    /// Made by the command line, which fills in what the user wrote.
    public EngineOptions() {}

    private enum Kind {
        LOCAL,
        SPARK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Tells what is wrong with the options, before anything is computed.
    ///
    /// @throws ParameterException with every problem
    public void check() {
        var problems = new ArrayList<>(problems());
        if (!problems.isEmpty()) {
            throw bad(String.join("\n", problems));
        }
    }

    private List<String> problems() {
        var problems = new ArrayList<String>();
        if (kind == Kind.LOCAL) {
            if (master != null) {
                problems.add("--master: found \"" + master
                        + "\" without an engine that has one. Add --engine spark, or leave --master out.");
            }
            if (!settings.isEmpty()) {
                problems.add("--conf: found \"" + String.join(", ", settings.keySet())
                        + "\" without a cluster. Add --engine spark --master URL, or leave --conf out.");
            }
            return problems;
        }
        var address = address();
        if (address == null) {
            problems.add("--engine spark: found no --master, expected the address of a cluster. "
                    + "Add --master spark://HOST:PORT, or --master local[2] to try it on this machine.");
        } else {
            Cluster.problem(address).ifPresent(problems::add);
        }
        settings.keySet().stream()
                .filter(name -> !name.startsWith("spark."))
                .forEach(name -> problems.add("--conf: found \"" + name
                        + "\", expected a name that starts with spark. Write it as in spark.executor.memory=4g."));
        return problems;
    }

    private @Nullable String address() {
        return master == null ? System.getProperty(SUBMITTED) : master;
    }

    /// {@return the engine of futures, connected; the caller closes it}
    ///
    /// @param news where to tell what happens on the way
    /// @throws ParameterException if there is no such engine or it cannot be reached
    public FutureEngine connect(PrintWriter news) {
        return switch (kind) {
            case LOCAL -> new LocalEngine();
            case SPARK -> cluster(news);
        };
    }

    /// {@return whether the work is to be done on a cluster}
    public boolean isCluster() {
        return kind != Kind.LOCAL;
    }

    /// {@return the cluster that the user names, connected; the caller closes it}
    ///
    /// @param news where to tell what happens on the way
    /// @throws ParameterException if it cannot be reached
    public ConnectedCluster cluster(PrintWriter news) {
        var engine = ClusterEngine.find()
                .orElseThrow(() -> bad("--engine spark: its software is not on the class path. Start Concert with "
                        + "./concert, which fetches it, or add concert-spark.jar and its libraries."));
        var cluster = new Cluster(Objects.requireNonNull(address()), settings);
        return switch (engine.connect(cluster, news::println)) {
            case Connected(var connected) -> connected;
            case Refused(var problem) -> throw bad(problem);
        };
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
