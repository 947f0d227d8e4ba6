package concert.data.futures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;

/// The values of a chunk of futures, as they are kept on disk and travel: column after column, doubles of eight bytes,
/// little-endian. Rows may be put on several threads.
public final class FutureChunk {
    private final byte[] bytes;
    private final int rows;
    private final int columns;
    private final DoubleBuffer numbers;

    private FutureChunk(byte[] bytes, int rows) {
        this.bytes = bytes;
        this.rows = rows;
        this.columns = bytes.length / Double.BYTES / rows;
        this.numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
    }

    /// {@return a chunk of zeros}
    ///
    /// @param rows how many futures, at least 1
    /// @param columns how many values a future has
    public static FutureChunk of(int rows, int columns) {
        return new FutureChunk(new byte[rows * columns * Double.BYTES], rows);
    }

    /// {@return the chunk that has been packed}
    ///
    /// @param bytes its bytes, not copied
    /// @param rows how many futures, at least 1
    public static FutureChunk packed(byte[] bytes, int rows) {
        return new FutureChunk(bytes, rows);
    }

    /// Puts a future in its place.
    ///
    /// @param row its place in the chunk, from 0
    /// @param values one for each column, NaN where it has none
    public void put(int row, double... values) {
        for (var column = 0; column < columns; column++) {
            numbers.put(column * rows + row, values[column]);
        }
    }

    /// {@return how many futures it has room for}
    public int rows() {
        return rows;
    }

    /// {@return its bytes, not copied}
    public byte[] bytes() {
        return bytes;
    }
}
