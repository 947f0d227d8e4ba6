package concert.assess.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Does numbered parts of a task on several threads. Each part writes to a place of its own, so nothing depends on
/// which thread does which part or when.
///
/// @param run version, seed, number of futures and hash of the input
/// @param threads how many threads there are, at least 1
/// @param progress hears how far it is
/// @param cancel asked now and then; once it says true the work stops
public record Workers(Run run, int threads, Progress progress, BooleanSupplier cancel) {
    /// A thread takes no more parts at a time.
    private static final int STRIDE = 16;

    /// Each thread shall come back at least so often, so that none waits long for the last.
    private static final int TURNS = 8;

    /// Does some parts that follow each other.
    @FunctionalInterface
    public interface Stretch {
        /// Does the parts of a stretch.
        ///
        /// @param from the first of them
        /// @param to the first that is not among them
        void work(int from, int to);
    }

    /// Does every part.
    ///
    /// @param stage what is being done, for the progress sink
    /// @param parts how many parts there are
    /// @param part does the part with this number
    /// @throws CancellationException once the cancel check says so
    public void each(String stage, int parts, IntConsumer part) {
        stretches(stage, parts, (from, to) -> IntStream.range(from, to).forEach(part));
    }

    /// Does every part, some of them at a time: where their results are best written together.
    ///
    /// @param stage what is being done, for the progress sink
    /// @param parts how many parts there are
    /// @param stretch does the parts from one number to another
    /// @throws CancellationException once the cancel check says so
    public void stretches(String stage, int parts, Stretch stretch) {
        var stride = Math.clamp(parts / (TURNS * threads), 1, STRIDE);
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        Runnable work = () -> {
            for (var from = next.getAndAdd(stride); from < parts; from = next.getAndAdd(stride)) {
                if (cancel.getAsBoolean()) {
                    next.set(parts);
                    throw new CancellationException("canceled at " + stage);
                }
                var to = Math.min(parts, from + stride);
                stretch.work(from, to);
                report(stage, done.addAndGet(to - from), parts);
            }
        };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(_ -> pool.submit(work))
                    .toList();
            running.forEach(Workers::join);
        }
    }

    /// Does two things beside each other; one after the other where there is one thread.
    ///
    /// @param first the one, best the longer
    /// @param second the other, which reads nothing that the first writes
    /// @param joined what is made of both
    /// @param <A> what comes of the first
    /// @param <B> what comes of the second
    /// @param <R> what comes of both
    /// @return what comes of both
    /// @throws CancellationException once the cancel check says so
    public <A, B, R> R both(Supplier<A> first, Supplier<B> second, BiFunction<A, B, R> joined) {
        if (threads == 1) {
            return joined.apply(first.get(), second.get());
        }
        try (var pool = Executors.newSingleThreadExecutor()) {
            var beside = pool.submit(second::get);
            return joined.apply(first.get(), join(beside));
        }
    }

    private void report(String stage, int done, int parts) {
        synchronized (this) {
            progress.report(stage, done, parts);
        }
    }

    private static <R> R join(Future<R> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
