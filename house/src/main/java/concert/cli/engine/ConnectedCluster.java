package concert.cli.engine;

import concert.data.events.EventTables;

/// A cluster that answers: what can be computed on it.
public interface ConnectedCluster extends FutureEngine {
    /// {@return the tables of event data in a folder that the cluster reads}
    ///
    /// @param folder address of the folder, as the cluster writes it
    EventTables events(String folder);
}
