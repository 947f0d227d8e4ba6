package concert.cli;

import concert.folder.Problem;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The scenario folders that a command reads.
final class ScenarioInput {
    private ScenarioInput() {}

    /// A folder's scenario, or empty once all its problems are told.
    static Optional<Reading.Accepted> read(Path folder, PrintWriter err) {
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
    static void warn(List<Problem> warnings, PrintWriter err) {
        warnings.forEach(warning -> err.println("Warning: " + warning.text()));
    }

    static void tell(List<Problem> problems, Path folder, PrintWriter err) {
        problems.forEach(problem -> err.println(problem.text()));
        var count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        err.println(count + " in " + folder + ". Nothing was written.");
    }
}
