package concert.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/// Runs in one process what users run most, and what tells of every command, so that the Java virtual machine learns
/// how it starts. The launcher keeps
/// what it learns; nothing is printed.
public final class Training {
    private Training() {}

    /// Runs the commands.
    ///
    /// @param arguments the folder of the examples, and a folder for what is written, which is made
    public static void main(String[] arguments) {
        var example = Path.of(arguments[0], "pakistan-russia-2021").toString();
        var game = Path.of(arguments[0], "khyber").toString();
        var model = Path.of(arguments[1], "model.txt").toString();
        var commands = List.of(
                List.of("--help"),
                List.of("assess", example, "--out", arguments[1]),
                List.of("check", example),
                List.of("strategy", game, "--json"),
                List.of("export", "osemosys", example, "--to", model),
                List.of("energy", model),
                List.of("energy", model, "--json"));
        var nowhere = new PrintWriter(Writer.nullWriter());
        commands.forEach(command -> Concert.run(nowhere, nowhere, command.toArray(String[]::new)));
    }
}
