package concert.spark;

import concert.cli.engine.ConnectedCluster;
import concert.cli.engine.FutureJob;
import concert.data.events.EventTables;
import concert.data.futures.FutureChunk;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/// Futures computed by Spark's executors, a chunk as the one task of a job of its own, and event data added up by them.
final class SparkCluster implements ConnectedCluster {
    private final JavaSparkContext spark;

    SparkCluster(JavaSparkContext spark) {
        this.spark = spark;
    }

    /// The futures that a task computes.
    private record Chunk(int from, int count) implements Serializable {}

    @Override
    public void compute(FutureJob job, List<Integer> chunks, ChunkSink whole) throws IOException {
        var work = spark.broadcast(FutureWork.of(job));
        var plan = job.plan();
        new Lanes(spark.sc(), chunks)
                .run(chunk -> whole.take(chunk, futures(work, new Chunk(plan.from(chunk), plan.size(chunk)))));
        work.destroy();
    }

    /// Packed there: the columns are sorted where the cores are, and one array of bytes is copied on its way, not read.
    private FutureChunk futures(Broadcast<FutureWork> work, Chunk chunk) {
        return FutureChunk.packed(
                spark.parallelize(List.of(chunk), 1)
                        .map(asked -> work.value()
                                .futures(asked.from(), asked.count())
                                .bytes())
                        .first(),
                chunk.count());
    }

    @Override
    public EventTables events(String folder) {
        return new SparkEvents(spark.sc(), folder);
    }

    @Override
    public void close() {
        spark.close();
    }
}
