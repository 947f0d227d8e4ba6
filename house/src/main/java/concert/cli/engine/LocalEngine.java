package concert.cli.engine;

import concert.data.futures.FutureChunk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The threads of this machine. Nobody waits at the end of a chunk: whoever computes its last row hands it over. The
/// memory of a chunk is used again by a later one.
public final class LocalEngine implements FutureEngine {
    /// Makes it.
    public LocalEngine() {}

    @Override
    public void compute(FutureJob job, List<Integer> chunks, ChunkSink whole) throws IOException {
        var free = new ConcurrentLinkedQueue<FutureChunk>();
        var open = chunks.stream().map(chunk -> new Open(job, chunk, free)).toList();
        var size = job.plan().chunk();
        var parts = open.isEmpty() ? 0 : size * (open.size() - 1) + open.getLast().size;
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
        private final FutureJob job;
        private final int chunk;
        private final int size;
        private final Queue<FutureChunk> free;
        private final AtomicInteger missing;
        private @Nullable FutureChunk values;

        Open(FutureJob job, int chunk, Queue<FutureChunk> free) {
            this.job = job;
            this.chunk = chunk;
            this.size = job.plan().size(chunk);
            this.free = free;
            this.missing = new AtomicInteger(size);
        }

        void compute(int row, ChunkSink whole) {
            var into = values();
            into.put(row, job.rows().row(job.plan().from(chunk) + row));
            if (missing.decrementAndGet() > 0) {
                return;
            }
            try {
                whole.take(chunk, into);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } finally {
                release(into);
            }
        }

        private synchronized FutureChunk values() {
            if (values == null) {
                var used = free.poll();
                values = used != null && used.rows() == size
                        ? used
                        : FutureChunk.of(size, job.plan().columns().size());
            }
            return values;
        }

        private synchronized void release(FutureChunk used) {
            values = null;
            free.add(used);
        }
    }
}
