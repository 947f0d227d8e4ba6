package concert.data.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Futures on disk survive a kill and do not survive damage.
class FutureStoreTest {
    private static final FutureStore.Plan PLAN = new FutureStore.Plan("run", List.of("a", "b"), 5, 2);

    @TempDir
    private Path place;

    private static FutureChunk chunk(double[]... rows) {
        var chunk = FutureChunk.of(rows.length, rows[0].length);
        for (var row = 0; row < rows.length; row++) {
            chunk.put(row, rows[row]);
        }
        return chunk;
    }

    private FutureStore filled() throws IOException {
        var store = FutureStore.open(place, PLAN).orElseThrow();
        store.write(0, chunk(new double[] {1, 2}, new double[] {3, Double.NaN}));
        store.write(1, chunk(new double[] {5, 6}, new double[] {7, 8}));
        return store;
    }

    @Test
    void theLastChunkHoldsTheRest() {
        assertThat(PLAN.chunks()).isEqualTo(3);
        assertThat(PLAN.size(2)).isOne();
        assertThat(PLAN.from(2)).isEqualTo(4);
    }

    @Test
    void chunksAreThereAfterAnotherOpening() throws IOException {
        filled();
        var again = FutureStore.open(place, PLAN).orElseThrow();
        var columns = again.read(0).orElseThrow();
        assertThat(columns[0]).containsExactly(1, 3);
        assertThat(columns[1]).containsExactly(2, Double.NaN);
        assertThat(again.has(1)).isTrue();
        assertThat(again.has(2)).isFalse();
    }

    @Test
    void aDamagedChunkIsNotThere() throws IOException {
        var store = filled();
        var file = place.resolve(".futures").resolve("chunk-1");
        var bytes = Files.readAllBytes(file);
        bytes[3] ^= 1;
        Files.write(file, bytes);
        assertThat(store.has(1)).isFalse();
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(store.has(1)).isFalse();
    }

    @Test
    void anotherPlanIsNotMixedIn() throws IOException {
        filled();
        assertThat(FutureStore.open(place, new FutureStore.Plan("other", List.of("a", "b"), 5, 2)))
                .isEmpty();
        assertThat(FutureStore.open(place, new FutureStore.Plan("run", List.of("a"), 5, 2)))
                .isEmpty();
    }

    /// Values 1, 3, 5, 7, 9 of a, the input, and 2, none, 6, 8, 10 of b, the metric.
    private FutureTable table() throws IOException {
        var store = filled();
        store.write(2, chunk(new double[] {9, 10}));
        return new FutureTable(store, 1);
    }

    @Test
    void aColumnGoesOverAllChunks() throws IOException {
        var columns = table().store().columns(0, 2);
        assertThat(columns[0]).containsExactly(1, 3, 5, 7, 9);
        assertThat(columns[1]).containsExactly(2, Double.NaN, 6, 8, 10);
    }

    @Test
    void theTableOfInputsHasARowForEachFuture() throws IOException {
        table().writeInputs(place.resolve("inputs.parquet"));
        FutureTable.writeCsv(place.resolve("inputs.parquet"), place.resolve("inputs.csv"));
        assertThat(place.resolve("inputs.csv")).content().isEqualTo("""
                future,a
                0,1.0
                1,3.0
                2,5.0
                3,7.0
                4,9.0
                """);
    }

    @Test
    void theTableOfMetricsHasARowForEachFutureAndMetric() throws IOException {
        table().writeMetrics(place.resolve("all.parquet"));
        FutureTable.writeCsv(place.resolve("all.parquet"), place.resolve("all.csv"));
        assertThat(place.resolve("all.csv")).content().isEqualTo("""
                future,metric,value
                0,b,2.0
                1,b,
                2,b,6.0
                3,b,8.0
                4,b,10.0
                """);
    }
}
