package concert.cli.engine;

import concert.assess.ensemble.FutureRows;
import concert.assess.run.Workers;
import concert.data.futures.FutureStore;
import java.nio.file.Path;

/// The futures that are to be computed.
///
/// @param folder the scenario folder
/// @param options what a row holds
/// @param rows the rows, as this machine computes them
/// @param plan which futures a chunk holds
/// @param workers threads of this machine; they know the run
public record FutureJob(
        Path folder, FutureRows.Options options, FutureRows rows, FutureStore.Plan plan, Workers workers) {}
