package concert.data.futures;

import java.io.IOException;
import java.sql.SQLException;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/// A function of the database that gives the first columns of a store of futures as a table with one row for each
/// future. It holds one chunk at a time.
final class StoredInputs implements DuckDBTableFunction<Integer, StoredInputs.Reading, Object> {
    private final FutureStore store;
    private final int inputs;

    StoredInputs(FutureStore store, int inputs) {
        this.store = store;
        this.inputs = inputs;
    }

    /// How far the chunks are read.
    static final class Reading {
        private double[][] columns = {};
        private int chunk = -1;
        private int rows;
        private int next;
    }

    @Override
    public Integer bind(DuckDBTableFunctionBindInfo info) throws SQLException {
        info.addResultColumn("future", DuckDBColumnType.INTEGER);
        for (var name : store.plan().columns().subList(0, inputs)) {
            info.addResultColumn(name, DuckDBColumnType.DOUBLE);
        }
        info.setCardinality(store.plan().futures(), true);
        return inputs;
    }

    @Override
    public Reading init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new Reading();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter output) throws IOException {
        Reading reading = info.getInitData();
        if (reading.next == reading.rows && !proceed(reading)) {
            return 0;
        }
        var rows = (int) Math.min(output.capacity(), reading.rows - reading.next);
        var futures = output.vector(0);
        for (var row = 0; row < rows; row++) {
            futures.setInt(row, store.plan().from(reading.chunk) + reading.next + row);
        }
        for (var input = 0; input < inputs; input++) {
            var values = output.vector(1L + input);
            for (var row = 0; row < rows; row++) {
                values.setDouble(row, reading.columns[input][reading.next + row]);
            }
        }
        reading.next += rows;
        return rows;
    }

    /// Goes on to the next chunk; false if there is none.
    private boolean proceed(Reading reading) throws IOException {
        reading.chunk++;
        if (reading.chunk >= store.plan().chunks()) {
            return false;
        }
        var number = reading.chunk;
        reading.columns = store.columns(0, inputs, number, number + 1);
        reading.rows = store.plan().size(number);
        reading.next = 0;
        return true;
    }
}
