package concert.cli.run;

import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The scenario folders that a command reads.
public final class ScenarioInput {
    private ScenarioInput() {}

    /// {@return a folder's scenario, or empty once all its problems are told}
    ///
    /// @param folder the folder
    /// @param err where problems go
    public static Optional<Reading.Accepted> read(Path folder, PrintWriter err) {
        return switch (ScenarioFolder.read(folder)) {
            case Reading.Accepted accepted -> {
                warn(accepted.warnings(), err);
                yield Optional.of(accepted);
            }
            case Reading.Rejected(var problems) -> {
                tell(problems, folder, err);
                yield Optional.empty();
            }
        };
    }

    /// Tells what is probably a mistake, but can be computed as it stands.
    ///
    /// @param warnings what it is
    /// @param err where it goes
    public static void warn(List<Problem> warnings, PrintWriter err) {
        warnings.forEach(warning -> err.println("Warning: " + warning.text()));
    }

    /// Tells every problem and that nothing was written.
    ///
    /// @param problems the problems
    /// @param folder the folder that has them
    /// @param err where they go
    public static void tell(List<Problem> problems, Path folder, PrintWriter err) {
        problems.forEach(problem -> err.println(problem.text()));
        var count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        err.println(count + " in " + folder + ". Nothing was written.");
    }
}
