package concert.cli;

import concert.cli.run.ScenarioInput;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.folder.cib.ScenarioWizardFile;
import concert.folder.deu.DeuFile;
import concert.folder.exchange.ExchangeFile;
import concert.folder.genius.GeniusFolder;
import concert.folder.ktab.KtabFile;
import concert.folder.osemosys.OsemosysFile;
import concert.scenario.Problem;
import concert.scenario.Scenario;
import concert.scenario.Term;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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
        description = "ktab: input of KTAB, comma-separated or XML. exchange: lines of #A, #P, #M and #D. "
                + "deu: DEU III, tab-separated. genius: a directory with a domain and profiles of GENIUS. "
                + "osemosys: a data file of OSeMOSYS in MathProg's notation.",
        footer = {
            "  concert import ktab SOE-Pol-Comp.csv --to soe",
            "  concert import exchange sample.txt --to exchange",
            "  concert import deu deu3.tsv --to deu",
            "  concert import genius EnglandZimbabwe --to england-zimbabwe",
            "  concert import osemosys utopia.txt --to utopia"
        })
final class Import implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file, or the directory of genius.")
    private Path file;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "The scenario folder to make.")
    private Path to;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "A profile of genius that is read, such as Itex.xml; all in the directory unless given.")
    private List<String> profiles = List.of();

    /// Formats of other programs.
    enum Format {
        /// Input of KTAB, comma-separated or XML.
        KTAB,
        /// Lines of exchange models.
        EXCHANGE,
        /// DEU III.
        DEU,
        /// A domain and profiles of GENIUS.
        GENIUS,
        /// A project of ScenarioWizard.
        CIB,
        /// A data file of OSeMOSYS in MathProg's notation.
        OSEMOSYS
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
            case GENIUS -> genius();
            case CIB -> ScenarioWizardFile.read(file);
            case OSEMOSYS -> OsemosysFile.read(file);
        };
        return switch (reading) {
            case Reading.Rejected(var problems) -> {
                problems.stream().map(Problem::text).forEach(spec.commandLine().getErr()::println);
                yield ExitCode.USAGE;
            }
            case Reading.Accepted accepted -> {
                var scenario = accepted.scenario();
                ScenarioInput.warn(accepted.warnings(), spec.commandLine().getErr());
                write(scenario);
                spec.commandLine()
                        .getOut()
                        .println("Wrote " + to + ": " + contents(scenario) + ". Check the date in scenario.yaml.");
                yield ExitCode.OK;
            }
        };
    }

    /// Writes the folder and reads it back. If it does not come back as it went, which is a fault of the
    /// program, nothing stays.
    private void write(Scenario scenario) throws IOException {
        ScenarioFolder.write(scenario, to);
        var lost = switch (ScenarioFolder.read(to)) {
            case Reading.Accepted back -> isSame(scenario, back.scenario()) ? "" : "other values";
            case Reading.Rejected(var problems) -> problems.getFirst().text();
        };
        if (!lost.isEmpty()) {
            try (var files = Files.walk(to)) {
                for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
            throw new IllegalStateException(file + " was read, but its folder does not come back as it went: " + lost);
        }
    }

    /// An energy system may come back with another default where every number is stated, so that none stands for it.
    private static boolean isSame(Scenario went, Scenario came) {
        return went.findEnergy().isPresent() ? came.findEnergy().isPresent() : came.equals(went);
    }

    private Reading genius() {
        var read = GeniusFolder.read(file, profiles);
        read.remarks().forEach(spec.commandLine().getErr()::println);
        return read.reading();
    }

    private static String counted(EnergySystem energy, EnergySet set, String one, String several) {
        var size = energy.roster(set).size();
        return size + " " + (size == 1 ? one : several);
    }

    private static String contents(Scenario scenario) {
        return scenario.findEnergy()
                .map(energy -> counted(energy, EnergySet.TECHNOLOGY, "technology", "technologies") + ", "
                        + counted(energy, EnergySet.FUEL, "fuel", "fuels") + ", "
                        + counted(energy, EnergySet.YEAR, "year", "years"))
                .orElseGet(() -> scenario.actors().size() + " actors, "
                        + scenario.issues().size() + " issues, "
                        + scenario.stances().size() + " stances, "
                        + scenario.outcomes().size() + " outcomes"
                        + (scenario.rows(Term.class).isEmpty()
                                ? ""
                                : ", " + scenario.rows(Term.class).size() + " terms of one deal"));
    }
}
