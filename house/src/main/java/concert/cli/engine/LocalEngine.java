package concert.cli.engine;

import concert.data.futures.FutureChunk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The threads of this machine. Nobody waits at the end of a chunk: whoever computes its last row hands it over.
public final class LocalEngine implements FutureEngine {
    /// Makes it.
    public LocalEngine() {}

    @Override
    public void compute(FutureJob job, List<Integer> chunks, ChunkSink whole) throws IOException {
        var open = chunks.stream().map(chunk -> new Open(job, chunk)).toList();
        var size = job.plan().chunk();
        var parts = open.isEmpty() ? 0 : size * (open.size() - 1) + open.getLast().rows.length;
        try {
            job.workers().each("futures", parts, part -> open.get(part / size).compute(part % size, whole));
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
    }

    @Override
    public void close() {}

    /// A chunk of which some rows are missing.
    private static final class Open {
        private static final double[] TAKEN = {};

        private final FutureJob job;
        private final int chunk;
        private final double[][] rows;
        private final AtomicInteger missing;

        Open(FutureJob job, int chunk) {
            this.job = job;
            this.chunk = chunk;
            this.rows = new double[job.plan().size(chunk)][];
            this.missing = new AtomicInteger(rows.length);
        }

        void compute(int row, ChunkSink whole) {
            rows[row] = job.rows().row(job.plan().from(chunk) + row);
            if (missing.decrementAndGet() > 0) {
                return;
            }
            try {
                whole.take(chunk, new FutureChunk.Rows(rows));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } finally {
                IntStream.range(0, rows.length).forEach(each -> rows[each] = TAKEN);
            }
        }
    }
}
