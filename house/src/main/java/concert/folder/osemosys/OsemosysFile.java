package concert.folder.osemosys;

import concert.folder.ForeignNames;
import concert.folder.Reading;
import concert.scenario.About;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A data file of OSeMOSYS in MathProg's notation as a scenario that holds an energy system and nothing else. Its
/// as-of day is the first day of the first year, its horizon the last day of the last.
public final class OsemosysFile {
    private OsemosysFile() {}

    /// {@return the file as a scenario, or every problem with its line}
    ///
    /// @param path the file
    /// @throws IOException if the file cannot be read
    public static Reading read(Path path) throws IOException {
        return switch (MathProgData.read(path)) {
            case EnergyReading.Rejected(var problems) -> new Reading.Rejected(problems);
            case EnergyReading.Accepted(var system, var warnings) ->
                new Reading.Accepted(Scenario.of(about(path, system), List.of()).with(system), "", warnings);
        };
    }

    private static About about(Path path, EnergySystem system) {
        var file = String.valueOf(path.getFileName());
        var dot = file.lastIndexOf('.');
        var title = dot > 0 ? file.substring(0, dot) : file;
        var years = system.years();
        return new About(
                new ForeignNames().id(title),
                title,
                "",
                years.length == 0 ? LocalDate.EPOCH : LocalDate.of(years[0], 1, 1),
                years.length == 0 ? null : LocalDate.of(years[years.length - 1], 12, 31),
                About.DEFAULT_SEED,
                About.DEFAULT_FUTURES,
                Settings.NONE);
    }
}
