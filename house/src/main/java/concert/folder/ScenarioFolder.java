package concert.folder;

import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;

/// The scenario folder: a directory with `scenario.yaml` and tables in CSV files, described field by field in
/// docs/reference.md.
///
/// The hash of its input is SHA-256 over one line for each file that is read: the file's SHA-256 in hexadecimal
/// digits, two blanks, its name and a line feed, in the order of the names, as `sha256sum` prints them. The files of
/// `energy/` belong to it, those of `documents/` do not: no number is computed from them.
public final class ScenarioFolder {
    private ScenarioFolder() {}

    /// Reads a scenario folder and checks all of it.
    ///
    /// @param folder the folder
    /// @return the scenario, or every problem of every file
    public static Reading read(Path folder) {
        return new FolderReader().read(folder);
    }

    /// Writes a scenario as a folder that [#read(Path)] reads as an equal scenario.
    ///
    /// @param scenario the scenario
    /// @param folder the folder, which may exist; its other files are left alone
    /// @throws IOException if the folder cannot be written; then it is as it was before
    public static void write(Scenario scenario, Path folder) throws IOException {
        new FolderWriter(FieldTable.load()).write(scenario, folder);
    }
}
