package concert.data.futures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// What a file of Parquet tells at its end: the columns, and where in each group of rows the pages of each begin. The
/// numbers of fields and encodings are those of `parquet.thrift`.
final class ParquetFooter {
    static final int PLAIN = 0;
    static final int RLE = 3;
    static final int DELTA = 5;
    static final int DICTIONARY = 8;

    private final List<Column> columns;
    private final List<Group> groups = new ArrayList<>();

    ParquetFooter(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /// A column of the table.
    ///
    /// @param name its name
    /// @param kind what it holds
    record Column(String name, Kind kind) {}

    /// What a column holds. The numbers are Parquet's for its type, repetition and kind of text or number.
    enum Kind {
        /// Whole numbers of 32 bits.
        INTEGER(1, 0, 17),
        /// Texts of which there are few.
        LABEL(6, 0, 0),
        /// Doubles.
        DOUBLE(5, 0, -1),
        /// Doubles of which some may be missing, which are NaN here and null there.
        OPTIONAL_DOUBLE(5, 1, -1);

        private final int type;
        private final int repetition;
        private final int converted;

        Kind(int type, int repetition, int converted) {
            this.type = type;
            this.repetition = repetition;
            this.converted = converted;
        }
    }

    /// Some rows.
    private record Group(int rows, List<Part> parts) {}

    /// A column in a group: where it starts, and what its pages held so far.
    static final class Part {
        private final long start;
        long firstPage = -1;
        int values;
        int missing;
        byte[] least = {};
        byte[] greatest = {};
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        long end;

        Part(long start) {
            this.start = start;
        }
    }

    /// Begins a group of rows.
    void group(int rows) {
        groups.add(new Group(rows, new ArrayList<>()));
    }

    /// Begins the next column of the group.
    void column(long position) {
        groups.getLast().parts().add(new Part(position));
    }

    /// {@return the column that was begun last}
    Part part() {
        return groups.getLast().parts().getLast();
    }

    /// {@return the bytes}
    byte[] toBytes() {
        var footer = new CompactBytes().open().integer(1, 1);
        schema(footer.structs(2, columns.size() + 1));
        footer.integer(3, groups.stream().mapToLong(Group::rows).sum());
        footer.structs(4, groups.size());
        for (var group : groups) {
            write(footer.open(), group);
            footer.close();
        }
        footer.text(6, "Concert");
        footer.structs(7, columns.size());
        columns.forEach(_ -> footer.open().open(1).close().close());
        return footer.close().toBytes();
    }

    private void schema(CompactBytes to) {
        to.open().text(4, "futures").integer(5, columns.size()).close();
        for (var column : columns) {
            var kind = column.kind();
            to.open().integer(1, kind.type).integer(3, kind.repetition).text(4, column.name());
            if (kind.converted >= 0) {
                to.integer(6, kind.converted);
            }
            to.close();
        }
    }

    private void write(CompactBytes to, Group group) {
        to.structs(1, columns.size());
        var bytes = 0L;
        for (var c = 0; c < columns.size(); c++) {
            var part = group.parts().get(c);
            bytes += part.end - part.start;
            to.open().integer(2, part.start).open(3);
            write(to, columns.get(c), part);
            to.close().close();
        }
        to.integer(2, bytes).integer(3, (long) group.rows());
    }

    private static void write(CompactBytes to, Column column, Part part) {
        var kind = column.kind();
        to.integer(1, kind.type);
        switch (kind) {
            case INTEGER -> to.integers(2, RLE, DELTA);
            case LABEL -> to.integers(2, PLAIN, RLE, DICTIONARY);
            case DOUBLE, OPTIONAL_DOUBLE -> to.integers(2, RLE, PLAIN);
        }
        to.texts(3, column.name())
                .integer(4, 0)
                .integer(5, (long) part.values)
                .integer(6, part.end - part.start)
                .integer(7, part.end - part.start)
                .integer(9, part.firstPage);
        if (kind == Kind.LABEL) {
            to.integer(11, part.start);
        }
        to.open(12).integer(3, (long) part.missing);
        if (kind == Kind.INTEGER || kind == Kind.LABEL) {
            to.binary(5, part.greatest).binary(6, part.least);
        } else if (part.low <= part.high) {
            to.binary(5, number(part.high == 0 ? 0.0 : part.high)).binary(6, number(part.low == 0 ? -0.0 : part.low));
        }
        to.close();
    }

    private static byte[] number(double value) {
        return ByteBuffer.allocate(Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }
}
