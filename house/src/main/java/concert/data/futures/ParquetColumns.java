package concert.data.futures;

import concert.data.futures.ParquetFooter.Column;
import concert.data.futures.ParquetFooter.Part;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/// Writes a table of numbers in Apache Parquet, a page at a time and as fast as the numbers can be copied: doubles as
/// they are in memory, whole numbers that follow each other by their difference, labels by runs. Nothing is compressed,
/// since the last bits of a computed number are noise.
///
/// Rows come in groups; within a group one column comes after the other. A reader looks for what it wants by the
/// least and greatest value of a column in a group.
///
/// *Parquet file format*, https://parquet.apache.org/docs/file-format/
final class ParquetColumns implements Closeable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 20;

    /// The most doubles in a page.
    private static final int MOST = BUFFER / Double.BYTES;

    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    /// Differences stand in blocks of so many, each of four parts.
    private static final int BLOCK = 128;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final ParquetFooter footer;
    private final double[] present = new double[MOST];
    private long written;

    private ParquetColumns(FileChannel channel, ParquetFooter footer) {
        this.channel = channel;
        this.footer = footer;
    }

    /// {@return a table without rows, to be closed when all are written}
    ///
    /// @param file the file to create or to overwrite
    /// @param columns the columns
    /// @throws IOException if the file cannot be written
    static ParquetColumns create(Path file, List<Column> columns) throws IOException {
        var table = new ParquetColumns(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                new ParquetFooter(columns));
        table.put(MAGIC);
        return table;
    }

    /// Begins a group of rows. Each column follows, in order.
    ///
    /// @param rows how many rows it will have
    void group(int rows) {
        footer.group(rows);
    }

    /// Begins the next column of the group. Its pages follow.
    void column() {
        footer.column(position());
    }

    /// A page of whole numbers, each greater by one than that before.
    ///
    /// @param first the first of them
    /// @param count how many, at least 1
    void consecutive(int first, int count) throws IOException {
        var page = new CompactBytes().varint(BLOCK).varint(4).varint(count).zigzag(first);
        for (var left = count - 1; left > 0; left -= BLOCK) {
            page.zigzag(1).put(0).put(0).put(0).put(0);
        }
        var part = dataPage(count, ParquetFooter.DELTA, page.toBytes());
        part.low = Math.min(part.low, first);
        part.high = Math.max(part.high, first + count - 1.0);
        part.least = integer((int) part.low);
        part.greatest = integer((int) part.high);
    }

    private static byte[] integer(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    /// The labels of the column in this group, before its pages.
    ///
    /// @param labels the labels
    void labels(List<String> labels) throws IOException {
        var texts = labels.stream()
                .map(label -> label.getBytes(StandardCharsets.UTF_8))
                .toList();
        var body = ByteBuffer.allocate(texts.stream()
                        .mapToInt(text -> Integer.BYTES + text.length)
                        .sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        texts.forEach(text -> body.putInt(text.length).put(text));
        put(header(DICTIONARY_PAGE, body.capacity())
                .open(7)
                .integer(1, labels.size())
                .integer(2, ParquetFooter.PLAIN)
                .close()
                .close()
                .toBytes());
        put(body.array());
        var part = footer.part();
        part.least = texts.stream().min(Arrays::compareUnsigned).orElseThrow();
        part.greatest = texts.stream().max(Arrays::compareUnsigned).orElseThrow();
    }

    /// A page of one label.
    ///
    /// @param label its place among the labels of the group
    /// @param of how many labels the group has
    /// @param count how many rows
    void label(int label, int of, int count) throws IOException {
        var width = Integer.SIZE - Integer.numberOfLeadingZeros(of - 1);
        var page = new CompactBytes().put(width).varint((long) count << 1);
        for (var bits = 0; bits < width; bits += Byte.SIZE) {
            page.put(label >>> bits);
        }
        dataPage(count, ParquetFooter.DICTIONARY, page.toBytes());
    }

    /// Pages of doubles.
    ///
    /// @param values the numbers
    void doubles(double... values) throws IOException {
        for (var first = 0; first < values.length; first += MOST) {
            var count = Math.min(MOST, values.length - first);
            compact(values, first, count);
            startPage(count, ParquetFooter.PLAIN, count * Double.BYTES);
            put(values, first, count);
        }
    }

    /// Pages of doubles, NaN where one is missing.
    ///
    /// @param values the numbers
    void optionalDoubles(double... values) throws IOException {
        for (var first = 0; first < values.length; first += MOST) {
            var count = Math.min(MOST, values.length - first);
            var there = compact(values, first, count);
            var levels = levels(values, first, count, there);
            startPage(count, ParquetFooter.PLAIN, Integer.BYTES + levels.length + there * Double.BYTES);
            put(integer(levels.length));
            put(levels);
            put(present, 0, there);
            footer.part().missing += count - there;
        }
    }

    /// Puts the values that are not missing beside each other, and knows the least and the greatest of them.
    ///
    /// @return how many there are
    private int compact(double[] values, int first, int count) {
        var part = footer.part();
        var low = part.low;
        var high = part.high;
        var there = 0;
        for (var i = first; i < first + count; i++) {
            var value = values[i];
            present[there] = value;
            if (!Double.isNaN(value)) {
                there++;
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        part.low = low;
        part.high = high;
        return there;
    }

    /// Which are there, as runs of equal ones.
    private static byte[] levels(double[] values, int first, int count, int there) {
        var levels = new CompactBytes();
        if (there == count || there == 0) {
            return levels.varint((long) count << 1).put(there == 0 ? 0 : 1).toBytes();
        }
        var run = 0;
        for (var i = first; i < first + count; i++) {
            run++;
            var isMissing = Double.isNaN(values[i]);
            if (i == first + count - 1 || isMissing != Double.isNaN(values[i + 1])) {
                levels.varint((long) run << 1).put(isMissing ? 0 : 1);
                run = 0;
            }
        }
        return levels.toBytes();
    }

    private Part dataPage(int count, int encoding, byte[] page) throws IOException {
        var part = startPage(count, encoding, page.length);
        put(page);
        return part;
    }

    private Part startPage(int count, int encoding, int bytes) throws IOException {
        var part = footer.part();
        part.firstPage = part.firstPage < 0 ? position() : part.firstPage;
        part.values += count;
        put(header(DATA_PAGE, bytes)
                .open(5)
                .integer(1, count)
                .integer(2, encoding)
                .integer(3, ParquetFooter.RLE)
                .integer(4, ParquetFooter.RLE)
                .close()
                .close()
                .toBytes());
        part.end = position() + bytes;
        return part;
    }

    private static CompactBytes header(int type, int bytes) {
        return new CompactBytes().open().integer(1, type).integer(2, bytes).integer(3, bytes);
    }

    private long position() {
        return written + buffer.position();
    }

    private void put(byte... bytes) throws IOException {
        var from = 0;
        while (from < bytes.length) {
            var some = Math.min(room(1), bytes.length - from);
            buffer.put(bytes, from, some);
            from += some;
        }
    }

    private void put(double[] values, int first, int count) throws IOException {
        var from = first;
        while (from < first + count) {
            var some = Math.min(room(Double.BYTES) / Double.BYTES, first + count - from);
            buffer.asDoubleBuffer().put(values, from, some);
            buffer.position(buffer.position() + some * Double.BYTES);
            from += some;
        }
    }

    /// {@return how many bytes may be put, after there is room for some}
    private int room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer.remaining();
    }

    private void flush() throws IOException {
        buffer.flip();
        written += buffer.limit();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /// Writes what the pages are, so that the file is complete.
    ///
    /// @throws IOException if it cannot be written
    void finish() throws IOException {
        var bytes = footer.toBytes();
        put(bytes);
        put(integer(bytes.length));
        put(MAGIC);
        flush();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
