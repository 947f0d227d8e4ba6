package concert.energy.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.folder.osemosys.EnergyReading;
import concert.folder.osemosys.MathProgData;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random models in random notations, planned by Concert and by glpsol with `bench/energy-long.mod`: the same
/// objective to 1e-6, or infeasible in both. Without glpsol (Debian's glpk-utils) it is skipped. The system property
/// `concert.oracle` says how many models, `concert.oracle.first` the first seed.
class GlpsolTest {
    private static final double RELATIVE = 1e-6;
    private static final Pattern OBJECTIVE = Pattern.compile("(?m)^objective (\\S+)$");

    private static final Pattern INFEASIBLE =
            Pattern.compile("NO PRIMAL FEASIBLE|NO INTEGER FEASIBLE|NO FEASIBLE|no primal feasible");
    private static final Pattern REFUSED = Pattern.compile("check.* failed|out of domain");

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("concert.oracle", 12))
                .map(seed -> seed + Long.getLong("concert.oracle.first", 1));
    }

    @BeforeAll
    static void isInstalled() {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "glpsol"))),
                "glpsol is not installed (Debian: apt install glpk-utils), so no plan was compared with it");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void concertAndGlpsolAgree(long seed, @TempDir Path folder) throws IOException, InterruptedException {
        var text = new RandomModel(seed).text();
        var told = glpsol(Files.writeString(folder.resolve("model.txt"), text), folder);
        switch (MathProgData.parse("model.txt", text)) {
            case EnergyReading.Accepted(var system, _) ->
                compare(told, Osemosys.plan(system, Osemosys.Options.DEFAULTS), seed);
            case EnergyReading.Rejected(var problems) -> assertThat(told).as("%s", problems).containsPattern(REFUSED);
        }
    }

    private static void compare(String told, EnergyPlan plan, long seed) {
        var objective = OBJECTIVE.matcher(told);
        if (INFEASIBLE.matcher(told).find()) {
            assertThat(plan).as("%d", seed).isInstanceOf(EnergyPlan.Infeasible.class);
            return;
        }
        assertThat(objective.find()).as("%d: %s", seed, told).isTrue();
        var theirs = Double.parseDouble(objective.group(1));
        assertThat(plan).as("%d: glpsol finds %s", seed, theirs).isInstanceOf(EnergyPlan.Optimal.class);
        assertThat(((EnergyPlan.Optimal) plan).objective())
                .as("%d", seed)
                .isCloseTo(theirs, within(RELATIVE * Math.max(1, Math.abs(theirs))));
    }

    private static String glpsol(Path data, Path folder) throws IOException, InterruptedException {
        var output = folder.resolve("glpsol.txt");
        var process = new ProcessBuilder("glpsol", "-m", model().toString(), "-d", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output);
    }

    private static Path model() {
        var root = Path.of("").toAbsolutePath();
        var here = root.resolve("bench/energy-long.mod");
        return Files.exists(here) ? here : root.resolve("../bench/energy-long.mod");
    }
}
