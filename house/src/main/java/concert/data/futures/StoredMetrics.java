package concert.data.futures;

import java.io.IOException;
import java.sql.SQLException;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/// A function of the database that gives the last columns of a store of futures one after the other as one column,
/// whose value is missing where it is not a number. It holds a few columns at a time.
final class StoredMetrics implements DuckDBTableFunction<Integer, StoredMetrics.Reading, Object> {
    /// So many numbers are held at once.
    private static final int HELD = 4_000_000;

    private final FutureStore store;
    private final int first;

    StoredMetrics(FutureStore store, int first) {
        this.store = store;
        this.first = first;
    }

    /// How far the columns are read.
    static final class Reading {
        private double[][] held = {};
        private int from;
        private int column;
        private int next;
    }

    @Override
    public Integer bind(DuckDBTableFunctionBindInfo info) throws SQLException {
        info.addResultColumn("value", DuckDBColumnType.DOUBLE);
        return first;
    }

    @Override
    public Reading init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        var reading = new Reading();
        reading.column = first;
        reading.from = first;
        return reading;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter output) throws IOException {
        Reading reading = info.getInitData();
        if (reading.column == store.plan().columns().size()) {
            return 0;
        }
        var column = column(reading);
        var rows = (int) Math.min(output.capacity(), column.length - reading.next);
        var values = output.vector(0);
        for (var row = 0; row < rows; row++) {
            var value = column[reading.next + row];
            if (Double.isNaN(value)) {
                values.setNull(row);
            } else {
                values.setDouble(row, value);
            }
        }
        reading.next += rows;
        if (reading.next == column.length) {
            reading.next = 0;
            reading.column++;
        }
        return rows;
    }

    private double[] column(Reading reading) throws IOException {
        if (reading.column == reading.from + reading.held.length) {
            var plan = store.plan();
            var some = Math.clamp(HELD / plan.futures(), 1, plan.columns().size() - reading.column);
            reading.held = store.columns(reading.column, some);
            reading.from = reading.column;
        }
        return reading.held[reading.column - reading.from];
    }
}
