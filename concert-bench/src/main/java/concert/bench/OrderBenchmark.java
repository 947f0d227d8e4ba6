package concert.bench;

import concert.data.sets.DataFile;
import concert.data.sets.DataSet;
import concert.data.sets.StateTable;
import concert.data.store.DataStore;
import concert.data.world.Catalogue;
import concert.data.world.Holdings;
import concert.data.world.WorldReading;
import concert.order.portfolio.AlliancePortfolios;
import concert.order.portfolio.Similarity;
import concert.order.power.CompositeIndex;
import concert.scenario.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The capability index of all years, and six measures of similarity of all pairs of states in all years that
/// ATOP covers, from files that the system property `concert.order` names: the folder that holds nmc_v7.csv
/// and atop_v51_dir_spells.csv.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OrderBenchmark {
    private World world = World.UNKNOWN;

    /// A benchmark whose data are yet to be read.
    public OrderBenchmark() {}

    /// Reads the data.
    ///
    /// @throws IOException if they cannot be read
    @Setup
    public void read() throws IOException {
        var folder = Path.of(System.getProperty("concert.order", "../shared/data/order"));
        var store = new DataStore(Files.createTempDirectory("concert-bench-").resolve("concert.duckdb"));
        add(store, DataSet.NMC, folder.resolve("nmc_v7.csv"));
        add(store, DataSet.ATOP, folder.resolve("atop_v51_dir_spells.csv"));
        world = WorldReading.of(Holdings.of(store), WorldReading.Options.OF_ASSESSMENT)
                .world();
    }

    private static void add(DataStore store, DataSet set, Path file) throws IOException {
        if (DataFile.read(set, file, StateTable.read()) instanceof DataFile.Reading.Accepted(var read)) {
            new Catalogue(store).add(read);
        }
    }

    /// The index.
    ///
    /// @return so that it is not optimized away
    @Benchmark
    public CompositeIndex capabilities() {
        return CompositeIndex.of(world.findCapabilities().orElseThrow(), CompositeIndex.Options.CINC);
    }

    /// The similarities of 994,005 pairs, which are 1,988,010 dyad-years, by one thread.
    ///
    /// @return so that they are not optimized away
    @Benchmark
    public double similarities() {
        var alliances = world.findAlliances().orElseThrow();
        var sum = 0.0;
        for (var year = 1816; year <= alliances.last(); year++) {
            var members = world.states().members(year).stream()
                    .map(concert.scenario.world.State::cow)
                    .toList();
            var portfolios =
                    AlliancePortfolios.of(alliances.pledges(), members, year).portfolios();
            sum += Similarity.slice(portfolios, 0, portfolios.size())[0];
        }
        return sum;
    }
}
