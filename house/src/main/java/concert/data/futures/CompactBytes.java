package concert.data.futures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Structs in Thrift's compact protocol, in which Parquet keeps what it tells about its pages. Fields are written in
/// the
/// order of their numbers.
///
/// *Thrift compact protocol encoding*,
/// https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
final class CompactBytes {
    private static final int STOP = 0;
    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int DEEPEST = 8;
    private static final int SHORT_LIST = 15;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[256];
    private int size;

    /// The number of the last field of each struct that is open, the innermost last.
    private final int[] last = new int[DEEPEST];

    private int depth;

    /// {@return the bytes, once every struct is closed}
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    CompactBytes integer(int field, int value) {
        return field(field, INT).zigzag(value);
    }

    CompactBytes integer(int field, long value) {
        return field(field, LONG).zigzag(value);
    }

    CompactBytes text(int field, String value) {
        return binary(field, value.getBytes(StandardCharsets.UTF_8));
    }

    CompactBytes binary(int field, byte... value) {
        return field(field, BINARY).element(value);
    }

    /// Opens a struct that is a field.
    CompactBytes open(int field) {
        return field(field, STRUCT).open();
    }

    /// Opens a struct that is an element of a list, or the outermost.
    CompactBytes open() {
        last[++depth] = 0;
        return this;
    }

    CompactBytes close() {
        depth--;
        return put(STOP);
    }

    CompactBytes structs(int field, int count) {
        return list(field, STRUCT, count);
    }

    CompactBytes integers(int field, int... values) {
        list(field, INT, values.length);
        for (var value : values) {
            zigzag(value);
        }
        return this;
    }

    CompactBytes texts(int field, String... values) {
        list(field, BINARY, values.length);
        for (var value : values) {
            element(value.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /// Whole numbers near 0 of either sign take few bytes.
    CompactBytes zigzag(long value) {
        return varint((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    /// Seven bits a byte, the lowest first.
    CompactBytes varint(long value) {
        var rest = value;
        while ((rest & -MORE) != 0) {
            put((int) (rest & (MORE - 1)) | MORE);
            rest >>>= Byte.SIZE - 1;
        }
        return put((int) rest);
    }

    CompactBytes put(int one) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) one;
        return this;
    }

    CompactBytes element(byte... value) {
        varint(value.length);
        for (var one : value) {
            put(one);
        }
        return this;
    }

    private CompactBytes list(int field, int kind, int count) {
        field(field, LIST);
        return count < SHORT_LIST
                ? put(count << 4 | kind)
                : put(SHORT_LIST << 4 | kind).varint(count);
    }

    /// Fields of Parquet's structs are at most 15 apart.
    private CompactBytes field(int field, int kind) {
        put((field - last[depth]) << 4 | kind);
        last[depth] = field;
        return this;
    }
}
