package concert.cli.engine;

import java.io.IOException;
import java.util.List;

/// The threads of this machine. All of them work on one chunk, then on the next.
public final class LocalEngine implements FutureEngine {
    /// Makes it.
    public LocalEngine() {}

    @Override
    public void compute(FutureJob job, List<Integer> chunks, ChunkSink whole) throws IOException {
        for (var chunk : chunks) {
            var from = job.plan().from(chunk);
            var rows = new double[job.plan().size(chunk)][];
            job.workers()
                    .each("futures", rows.length, row -> rows[row] = job.rows().row(from + row));
            whole.take(chunk, rows);
        }
    }

    @Override
    public void close() {}
}
