package concert.bench;

import concert.bargaining.smp.SpatialInput;
import concert.bargaining.smp.SpatialModel;
import concert.bargaining.smp.SpatialOptions;
import concert.math.RandomStream;
import concert.scenario.Roster;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The spatial model of politics to its end, on one dimension with many actors and on two with thirteen.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class SpatialModelBenchmark {
    private static final long SEED = 7;
    private static final int FEW = 13;

    /// How many actors there are.
    @Param({"40", "80", "160"})
    public int actors;

    private SpatialInput many = input(2, 1);
    private SpatialInput few = input(FEW, 2);

    /// A benchmark of no actors yet.
    public SpatialModelBenchmark() {}

    /// Draws positions, saliences and capabilities.
    @Setup
    public void draw() {
        many = input(actors, 1);
        few = input(FEW, 2);
    }

    private static SpatialInput input(int n, int dimensions) {
        var names = IntStream.range(0, n).mapToObj(i -> "a" + i).toList();
        var issues = IntStream.range(0, dimensions).mapToObj(k -> "d" + k).toList();
        var c = new double[n];
        var s = new double[n][dimensions];
        var x = new double[n][dimensions];
        for (var i = 0; i < n; i++) {
            c[i] = 1 + 99 * uniform(names.get(i), "c");
            for (var k = 0; k < dimensions; k++) {
                s[i][k] = (.1 + .88 * uniform(names.get(i), "s" + k)) / dimensions;
                x[i][k] = Math.rint(10_000 * uniform(names.get(i), "x" + k)) / 100;
            }
        }
        return new SpatialInput(new Roster(names), List.copyOf(issues), c, s, x);
    }

    private static double uniform(String actor, String what) {
        return RandomStream.uniform(SEED, 0, RandomStream.code(actor + what));
    }

    /// {@return the course with many actors on one dimension}
    @Benchmark
    public SpatialModel manyActors() {
        return SpatialModel.of(many, SpatialOptions.STANDARD);
    }

    /// {@return the course with thirteen actors on two dimensions}
    @Benchmark
    public SpatialModel thirteenActors() {
        return SpatialModel.of(few, SpatialOptions.STANDARD);
    }
}
