package concert.cli;

import concert.folder.Problem;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.folder.deu.DeuFile;
import concert.folder.exchange.ExchangeFile;
import concert.folder.ktab.KtabFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `import`.
@Command(
        name = "import",
        header = "Make a scenario folder from a file of another program.%n",
        description =
                "ktab: comma-separated input of KTAB. exchange: lines of #A, #P, #M and #D. deu: DEU III, tab-separated.",
        footer = {
            "  concert import ktab SOE-Pol-Comp.csv --to soe",
            "  concert import exchange sample.txt --to exchange",
            "  concert import deu deu3.tsv --to deu"
        })
final class Import implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file.")
    private Path file;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "The scenario folder to make.")
    private Path to;

    /// Formats of other programs.
    enum Format {
        /// Comma-separated input of KTAB.
        KTAB,
        /// Lines of exchange models.
        EXCHANGE,
        /// DEU III.
        DEU
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(to)) {
            throw new ParameterException(
                    spec.commandLine(), to + " is there already. Name a folder that is not there yet.");
        }
        var reading = switch (format) {
            case KTAB -> KtabFile.read(file);
            case EXCHANGE -> ExchangeFile.read(file);
            case DEU -> DeuFile.read(file);
        };
        return switch (reading) {
            case Reading.Rejected(var problems) -> {
                problems.stream().map(Problem::text).forEach(spec.commandLine().getErr()::println);
                yield ExitCode.USAGE;
            }
            case Reading.Accepted accepted -> {
                var scenario = accepted.scenario();
                ScenarioFolder.write(scenario, to);
                spec.commandLine()
                        .getOut()
                        .println("Wrote " + to + ": " + scenario.actors().size() + " actors, "
                                + scenario.issues().size() + " issues, "
                                + scenario.stances().size() + " stances, "
                                + scenario.outcomes().size() + " outcomes. Check the date in scenario.yaml.");
                yield ExitCode.OK;
            }
        };
    }
}
