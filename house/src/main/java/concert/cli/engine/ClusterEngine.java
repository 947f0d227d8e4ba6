package concert.cli.engine;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/// The software of a cluster. It comes as a module of its own, since it is large: the main job neither downloads nor
/// loads it.
public interface ClusterEngine {
    /// Connects to a cluster, in bounded time.
    ///
    /// @param cluster the cluster
    /// @param news hears in a line each what the user should know meanwhile, such as that a machine was lost
    /// @return the cluster, or why there is none
    Connecting connect(Cluster cluster, Consumer<String> news);

    /// What came of connecting to a cluster.
    sealed interface Connecting {
        /// The cluster is there and gives at least one process to work with.
        ///
        /// @param cluster the cluster
        record Connected(ConnectedCluster cluster) implements Connecting {}

        /// It is not to be used.
        ///
        /// @param problem why, and what to do
        record Refused(String problem) implements Connecting {}
    }

    /// {@return the cluster software on the class path, or nothing where there is none}
    static Optional<ClusterEngine> find() {
        return ServiceLoader.load(ClusterEngine.class).findFirst();
    }
}
