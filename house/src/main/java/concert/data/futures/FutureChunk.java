package concert.data.futures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;

/// The values of a chunk of futures.
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public sealed interface FutureChunk {
    /// So many columns of a row stand beside each other in the processor's cache.
    int TILE = 8;

    /// As they were computed.
    ///
    /// @param rows for each future one value for each column, NaN where it has none
    record Rows(double[][] rows) implements FutureChunk {
        /// {@return the same, packed}
        public Packed packed() {
            var columns = rows.length == 0 ? 0 : rows[0].length;
            var bytes =
                    ByteBuffer.allocate(columns * rows.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            var numbers = bytes.asDoubleBuffer();
            for (var first = 0; first < columns; first += TILE) {
                put(
                        first,
                        Math.min(TILE, columns - first),
                        numbers.slice(first * rows.length, numbers.capacity() - first * rows.length));
            }
            return new Packed(bytes.array());
        }

        /// Puts some columns one after the other.
        void put(int first, int count, DoubleBuffer into) {
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < count; column++) {
                    into.put(column * rows.length + row, rows[row][first + column]);
                }
            }
        }
    }

    /// As they are kept on disk and travel: column after column, doubles of eight bytes, little-endian.
    ///
    /// @param bytes the bytes
    record Packed(byte[] bytes) implements FutureChunk {}
}
