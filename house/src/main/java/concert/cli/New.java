package concert.cli;

import concert.report.OutputFiles;
import concert.report.OutputFiles.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `new`.
@Command(
        name = "new",
        header = "Make a scenario folder to start from: a small scenario that can be assessed at once.%n",
        description = {"Replace its rows by your own. Each field is described in docs/reference.md."},
        footer = {"  concert new my-scenario", "  concert assess my-scenario"})
final class New implements Callable<Integer> {
    private static final List<String> FILES = List.of(
            "scenario.yaml",
            "sources.csv",
            "actors.csv",
            "ties.csv",
            "issues.csv",
            "stances.csv",
            "facts.csv",
            "claims.csv");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder to make. It must not exist or be empty.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (isTaken()) {
            spec.commandLine()
                    .getErr()
                    .println(folder + ": found something there, expected no such folder or an empty one. "
                            + "Choose another name.");
            return ExitCode.USAGE;
        }
        var files = new LinkedHashMap<String, Content>();
        for (var file : FILES) {
            files.put(file, Content.text(text(file)));
        }
        OutputFiles.write(folder, files);
        spec.commandLine()
                .getOut()
                .println("Made " + folder + ". Read scenario.yaml first; then: concert assess " + folder);
        return ExitCode.OK;
    }

    private boolean isTaken() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(New.class.getResourceAsStream("new/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
