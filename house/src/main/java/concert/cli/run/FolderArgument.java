package concert.cli.run;

import concert.folder.Reading;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// The scenario folder that a command reads, its first argument.
public final class FolderArgument {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The scenario folder.")
    private Path folder;

    /// Made by the command line, which fills in what the user wrote.
    public FolderArgument() {}

    /// {@return the folder}
    public Path path() {
        return folder;
    }

    /// {@return what stands in the folder, or empty once all its problems are told}
    public Optional<Reading.Accepted> read() {
        return ScenarioInput.read(folder, spec.commandLine().getErr());
    }

    /// {@return the folder as the user wrote it}
    @Override
    public String toString() {
        return String.valueOf(folder);
    }
}
