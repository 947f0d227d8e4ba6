package concert.data;

import java.io.IOException;
import java.sql.SQLException;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/// A function of the database that gives one column of a store as a table: its value in each future, in order,
/// which is missing where it is not a number. It holds a few columns at a time and is asked for one after the other.
final class StoredMetric implements DuckDBTableFunction<Integer, StoredMetric.Reading, Object> {
    /// So many numbers are held at once.
    private static final int HELD = 4_000_000;

    private final FutureStore store;
    private double[][] held = {};
    private int first;

    StoredMetric(FutureStore store) {
        this.store = store;
    }

    /// How far a column is read.
    static final class Reading {
        private static final double[] NONE = {};

        private final int column;
        private double[] values = NONE;
        private int next;

        Reading(int column) {
            this.column = column;
        }
    }

    @Override
    public Integer bind(DuckDBTableFunctionBindInfo info) throws SQLException {
        info.addResultColumn("value", DuckDBColumnType.DOUBLE);
        info.setCardinality(store.plan().futures(), true);
        try (var column = info.getParameter(0)) {
            return column.getInt();
        }
    }

    @Override
    public Reading init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new Reading(info.<Integer>getBindData());
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter output) throws IOException {
        Reading reading = info.getInitData();
        if (reading.next == 0) {
            reading.values = column(reading.column);
        }
        var rows = (int) Math.min(output.capacity(), reading.values.length - reading.next);
        var values = output.vector(0);
        for (var row = 0; row < rows; row++) {
            var value = reading.values[reading.next++];
            if (Double.isNaN(value)) {
                values.setNull(row);
            } else {
                values.setDouble(row, value);
            }
        }
        if (rows == 0) {
            reading.values = Reading.NONE;
        }
        return rows;
    }

    private synchronized double[] column(int column) throws IOException {
        if (column < first || column >= first + held.length) {
            var plan = store.plan();
            var some = Math.clamp(HELD / plan.futures(), 1, plan.columns().size() - column);
            held = store.columns(column, some);
            first = column;
        }
        return held[column - first];
    }
}
