package concert.spark;

import concert.cli.engine.ConnectedCluster;
import concert.cli.engine.FutureJob;
import concert.data.events.EventTables;
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
                .run(chunk -> whole.take(chunk, rows(work, new Chunk(plan.from(chunk), plan.size(chunk)))));
        work.destroy();
    }

    private double[][] rows(Broadcast<FutureWork> work, Chunk chunk) {
        return spark.parallelize(List.of(chunk), 1)
                .map(asked -> work.value().rows(asked.from(), asked.count()))
                .first();
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
