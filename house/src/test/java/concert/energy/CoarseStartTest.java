package concert.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.energy.formulation.Formulation;
import concert.energy.formulation.Softness;
import concert.folder.osemosys.EnergyReading;
import concert.folder.osemosys.MathProgData;
import concert.math.Solution;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From coarse to fine the optimum is that of the program alone.
class CoarseStartTest {
    private static final Path MODELS = Path.of("src", "test", "resources", "concert", "energy");

    static Stream<Path> models() throws IOException {
        try (var files = Files.list(MODELS.resolve("random"))) {
            return Stream.concat(
                    Stream.of(MODELS.resolve("osemosys/simplicity.txt"), MODELS.resolve("osemosys/atlantis.txt")),
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theOptimumIsTheSame(Path file) throws IOException {
        if (!(MathProgData.read(file) instanceof EnergyReading.Accepted(EnergySystem system, var _))) {
            return;
        }
        var options = Osemosys.Options.DEFAULTS;
        var model = Formulation.of(system.inForce(system.standing()), options.signs(), Softness.NONE);
        var alone = model.program().solve(options.solver());
        var fromCoarse = CoarseStart.solve(model, model.program(), options, 0);
        assertThat(fromCoarse.getClass()).isEqualTo(alone.getClass());
        if (alone instanceof Solution.Optimal one && fromCoarse instanceof Solution.Optimal other) {
            assertThat(other.objective()).isCloseTo(one.objective(), within(1e-7 * Math.abs(one.objective()) + 1e-9));
        }
    }
}
