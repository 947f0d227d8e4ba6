package concert.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.folder.osemosys.EnergyReading;
import concert.folder.osemosys.MathProgData;
import concert.folder.osemosys.MathProgText;
import concert.folder.osemosys.OsemosysFile;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A data file imported into a scenario folder, and read from there, plans as the file itself does: to the last bit.
class OtooleRoundTripTest {
    private static final double RELATIVE = 1e-6;

    @TempDir
    private Path temporary;

    static Stream<List<String>> models() {
        return Stream.concat(
                Published.rows("osemosys/objectives.csv", ",").stream()
                        .map(row -> List.of("osemosys/" + row.get(0), "optimal", row.get(1))),
                Published.rows("random/expected.tsv", "\t").stream()
                        .map(row -> List.of("random/" + row.get(0), row.get(1), row.size() > 2 ? row.get(2) : "")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void importedAndReadAgain(List<String> model) throws IOException {
        var plan = Osemosys.plan(throughAFolder(model.get(0) + ".txt"), Osemosys.Options.DEFAULTS);
        assertThat(plan.status()).isEqualTo(model.get(1));
        if (plan instanceof EnergyPlan.Optimal optimal) {
            var objective = Double.parseDouble(model.get(2));
            assertThat(optimal.objective()).isCloseTo(objective, within(RELATIVE * Math.abs(objective)));
        }
    }

    /// Written in MathProg's notation and read again, every number is the same; rates that were left to the region are
    /// written out.
    @ParameterizedTest
    @MethodSource("models")
    void writtenAndReadAgain(List<String> model) {
        var system = Published.system(model.get(0) + ".txt").withOwnRates();
        var reading = MathProgData.parse("again.txt", MathProgText.of(system));
        assertThat(reading).isInstanceOfSatisfying(EnergyReading.Accepted.class, accepted -> {
            for (var parameter : EnergyParameter.values()) {
                if (!Double.isNaN(system.table(parameter).otherwise())) {
                    assertThat(accepted.system().table(parameter)).isEqualTo(system.table(parameter));
                }
            }
            assertThat(accepted.system().sets()).isEqualTo(system.sets());
        });
    }

    private EnergySystem throughAFolder(String name) throws IOException {
        var file = temporary.resolve("model.txt");
        Files.writeString(file, String.join("\n", Published.lines(name)));
        var folder = temporary.resolve("folder");
        if (OsemosysFile.read(file) instanceof Reading.Accepted imported) {
            ScenarioFolder.write(imported.scenario(), folder);
        }
        return switch (ScenarioFolder.read(folder)) {
            case Reading.Accepted accepted -> accepted.scenario().findEnergy().orElseThrow();
            case Reading.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
