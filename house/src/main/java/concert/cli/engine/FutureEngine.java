package concert.cli.engine;

import concert.data.futures.FutureChunk;
import java.io.IOException;
import java.util.List;

/// Computes the futures of an ensemble. Whatever computes them, the same futures have the same bits.
public interface FutureEngine extends AutoCloseable {
    /// Computes chunks of futures and hands over each one once it is whole, in any order and on any thread.
    ///
    /// @param job what is computed
    /// @param chunks numbers of the chunks
    /// @param whole takes the chunks
    /// @throws IOException if a chunk cannot be computed or taken; those that were taken are kept
    void compute(FutureJob job, List<Integer> chunks, ChunkSink whole) throws IOException;

    /// Gives back what it holds.
    @Override
    void close();

    /// Takes chunks, several at once.
    @FunctionalInterface
    interface ChunkSink {
        /// Takes a chunk.
        ///
        /// @param chunk its number
        /// @param futures the values of its futures
        /// @throws IOException if it cannot be kept
        void take(int chunk, FutureChunk futures) throws IOException;
    }
}
