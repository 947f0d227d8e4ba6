package concert.assess;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Does numbered parts of a task on several threads. Each part writes to a place of its own, so nothing depends on
/// which thread does which part or when.
///
/// @param options threads, progress and cancel check
record Workers(Assessment.Options options) {
    /// A thread takes this many parts at a time.
    private static final int STRIDE = 16;

    /// Does every part.
    ///
    /// @param stage what is being done, for the progress sink
    /// @param parts how many parts there are
    /// @param part does the part with this number
    /// @throws CancellationException once the cancel check says so
    void each(String stage, int parts, IntConsumer part) {
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        Runnable work = () -> {
            for (var from = next.getAndAdd(STRIDE); from < parts; from = next.getAndAdd(STRIDE)) {
                if (options.cancel().getAsBoolean()) {
                    next.set(parts);
                    throw new CancellationException("canceled at " + stage);
                }
                var to = Math.min(parts, from + STRIDE);
                IntStream.range(from, to).forEach(part);
                report(stage, done.addAndGet(to - from), parts);
            }
        };
        try (var threads = Executors.newFixedThreadPool(options.threads())) {
            var running = IntStream.range(0, options.threads())
                    .<Future<?>>mapToObj(_ -> threads.submit(work))
                    .toList();
            running.forEach(Workers::join);
        }
    }

    private void report(String stage, int done, int parts) {
        synchronized (this) {
            options.progress().report(stage, done, parts);
        }
    }

    private static void join(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
