package concert.spark;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.SparkContext;
import org.jspecify.annotations.Nullable;

/// Threads that each give one chunk after the other to the cluster and wait for it: twice as many as the cluster has
/// cores, also where it grows meanwhile. So every core finds the next chunk ready, nobody waits for the last chunk of a
/// batch, and no more chunks than that are in memory here.
final class Lanes {
    private final SparkContext spark;
    private final Queue<Integer> chunks;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Lanes(SparkContext spark, List<Integer> chunks) {
        this.spark = spark;
        this.chunks = new ConcurrentLinkedQueue<>(chunks);
    }

    /// Has a chunk computed and hands it over.
    interface Turn {
        void take(int chunk) throws IOException;
    }

    /// Does every chunk.
    ///
    /// @throws IOException if one fails; the others are then given up
    void run(Turn turn) throws IOException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            widen(threads, turn);
        }
        switch (failure.get()) {
            case null -> {}
            case IOException told -> throw told;
            case Throwable lost -> throw new IOException(Refusal.midway(lost), lost);
        }
    }

    private void widen(ExecutorService threads, Turn turn) {
        var most = 2 * Math.max(1, spark.defaultParallelism());
        while (!chunks.isEmpty() && open.getAndUpdate(lanes -> Math.min(lanes + 1, most)) < most) {
            threads.execute(() -> follow(threads, turn));
        }
    }

    private void follow(ExecutorService threads, Turn turn) {
        try {
            for (var chunk = chunks.poll(); chunk != null; chunk = chunks.poll()) {
                turn.take(chunk);
                widen(threads, turn);
            }
        } catch (Throwable lost) { // Spark throws checked exceptions that it does not declare
            stop(lost);
        }
    }

    private void stop(Throwable lost) {
        if (failure.compareAndSet(null, lost)) {
            chunks.clear();
            if (!spark.isStopped()) {
                spark.cancelAllJobs();
            }
        }
    }
}
