package concert.bench;

import concert.energy.EnergyPlan;
import concert.energy.LivePlan;
import concert.energy.Osemosys;
import concert.folder.osemosys.EnergyReading;
import concert.folder.osemosys.MathProgData;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Plans of a published system of energy: one made from nothing, one that goes on from the plan before it after all
/// costs of capital have changed, and one with all its tables. Run from the project's folder.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EnergySweepBenchmark {
    /// Made by the harness.
    public EnergySweepBenchmark() {}

    private static final double STEP = 0.01;
    private static final int STEPS = 20;

    /// The data file.
    @Param({"utopia", "simplicity"})
    public String model = "utopia";

    private final LivePlan live = new LivePlan(Osemosys.Options.DEFAULTS);
    private int step;

    private EnergySystem system() {
        var file = Path.of("house/src/test/resources/concert/energy/osemosys", model + ".txt");
        try {
            if (MathProgData.read(file) instanceof EnergyReading.Accepted accepted) {
                return accepted.system();
            }
            throw new IllegalStateException(file + " is rejected");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// The system with capital that costs some per cent more.
    private EnergySystem next() {
        step = (step + 1) % STEPS;
        var system = system();
        var table = system.table(EnergyParameter.CAPITAL_COST);
        var dearer = table.draft();
        for (var entry = 0; entry < table.size(); entry++) {
            dearer.set(table.value(entry) * (1 + STEP * step), table.place(entry));
        }
        return system.with(EnergyParameter.CAPITAL_COST, dearer.table());
    }

    /// Reading and changing alone, to be taken off the others.
    ///
    /// @return the system
    @Benchmark
    public EnergySystem read() {
        return next();
    }

    /// {@return the cost of a plan made from nothing}
    @Benchmark
    public double cold() {
        try (var fresh = new LivePlan(Osemosys.Options.DEFAULTS)) {
            return fresh.cost(next());
        }
    }

    /// {@return the cost of a plan that goes on from the one before}
    @Benchmark
    public double warm() {
        return live.cost(next());
    }

    /// {@return a plan with its tables}
    @Benchmark
    public EnergyPlan tables() {
        return Osemosys.plan(next(), Osemosys.Options.DEFAULTS);
    }

    /// Lets the solver go.
    @TearDown
    public void close() {
        live.close();
    }
}
