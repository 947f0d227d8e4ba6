package concert.cli.energy;

import concert.cli.run.ScenarioInput;
import concert.folder.EnergyFolder;
import concert.folder.osemosys.EnergyReading;
import concert.folder.osemosys.MathProgData;
import concert.scenario.Problem;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The energy systems that a command reads: of a scenario folder, of a folder in otoole's layout, or of a data file of
/// OSeMOSYS in MathProg's notation.
final class EnergyInput {
    private EnergyInput() {}

    /// The energy system at a path, or empty once all its problems are told.
    static Optional<EnergySystem> read(Path path, PrintWriter err) throws IOException {
        if (!Files.exists(path)) {
            var missing = Problem.whole(
                    path.toString(),
                    "nothing there",
                    "a data file of OSeMOSYS, a folder in otoole's layout or a scenario folder",
                    "Correct the path.");
            ScenarioInput.tell(List.of(missing), path, err);
            return Optional.empty();
        }
        if (Files.isRegularFile(path)) {
            return told(MathProgData.read(path), path, err);
        }
        if (EnergyFolder.isOne(path)) {
            return told(EnergyFolder.read(path), path, err);
        }
        return ScenarioInput.read(path, err).flatMap(input -> {
            var energy = input.scenario().findEnergy();
            if (energy.isEmpty()) {
                var missing = new Problem(
                        "energy/",
                        0,
                        "",
                        "no such folder",
                        "an energy data set in otoole's layout",
                        "Write REGION.csv, YEAR.csv and the other sets and parameters there.");
                ScenarioInput.tell(List.of(missing), path, err);
            }
            return energy;
        });
    }

    private static Optional<EnergySystem> told(EnergyReading reading, Path path, PrintWriter err) {
        return switch (reading) {
            case EnergyReading.Accepted(var system, var warnings) -> {
                ScenarioInput.warn(warnings, err);
                yield Optional.of(system);
            }
            case EnergyReading.Rejected(var problems) -> {
                ScenarioInput.tell(problems, path, err);
                yield Optional.empty();
            }
        };
    }
}
