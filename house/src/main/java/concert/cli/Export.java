package concert.cli;

import concert.cli.run.ScenarioInput;
import concert.folder.exchange.ExchangeText;
import concert.folder.ktab.KtabText;
import concert.folder.osemosys.MathProgText;
import concert.folder.osemosys.OtooleTables;
import concert.report.OutputFiles;
import concert.scenario.Issue;
import concert.scenario.Scenario;
import concert.scenario.energy.Arrangements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `export`.
@Command(
        name = "export",
        header = "Write a scenario as an input file of another program.%n",
        description =
                "ktab: XML with the options if the file is named .xml, comma-separated otherwise. exchange: lines of "
                        + "#A, #P, #M and #D. osemosys: the energy system in MathProg's notation. otoole: a folder of "
                        + "CSV files with config.yaml. Estimates are written by their middle.",
        footer = {
            "  concert export ktab my-scenario --issue border --to border.xml",
            "  concert export exchange my-scenario --to exchange.txt",
            "  concert export osemosys my-scenario --to model.txt",
            "  concert export otoole my-scenario --to model"
        })
final class Export implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The scenario folder.")
    private Path folder;

    @Option(names = "--issue", paramLabel = "ID", description = "An issue; all unless given.")
    private @Nullable List<String> issues;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "The file to write; for otoole a folder.")
    private Path to;

    /// Formats of other programs.
    enum Format {
        /// Input of KTAB.
        KTAB,
        /// Lines of exchange models.
        EXCHANGE,
        /// An OSeMOSYS data file in MathProg's notation.
        OSEMOSYS,
        /// An OSeMOSYS data set in otoole's CSV layout, with its configuration.
        OTOOLE
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(to)) {
            throw bad(to + " is there already. Name a file that is not there yet.");
        }
        var input = ScenarioInput.read(folder, spec.commandLine().getErr());
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = input.get().scenario();
        if (format == Format.OSEMOSYS || format == Format.OTOOLE) {
            return energy(scenario);
        }
        var text = text(scenario, wanted(scenario));
        var target = to.toAbsolutePath().normalize();
        var files = new LinkedHashMap<String, OutputFiles.Content>();
        files.put(String.valueOf(target.getFileName()), OutputFiles.Content.text(text));
        OutputFiles.write(Objects.requireNonNull(target.getParent()), files);
        spec.commandLine().getOut().println("Wrote " + to + ".");
        return ExitCode.OK;
    }

    /// The energy system with the options that stand, without what is arranged around it.
    private int energy(Scenario scenario) throws IOException {
        var found = scenario.findEnergy();
        if (found.isEmpty()) {
            throw bad(folder + " has no energy system to export. Write energy/ with REGION.csv and the other tables.");
        }
        var system = found.get().inForce(found.get().standing());
        if (!system.arrangements().equals(Arrangements.NONE)) {
            spec.commandLine()
                    .getErr()
                    .println("Warning: OSeMOSYS knows no lead times, financing, contracts, suppliers, ceilings or "
                            + "unserved energy; they are left out.");
        }
        var target = to.toAbsolutePath().normalize();
        var files = new LinkedHashMap<String, OutputFiles.Content>();
        if (format == Format.OSEMOSYS) {
            files.put(String.valueOf(target.getFileName()), OutputFiles.Content.text(MathProgText.of(system)));
            OutputFiles.write(Objects.requireNonNull(target.getParent()), files);
        } else {
            files.put("config.yaml", OutputFiles.Content.text(OtooleTables.configuration(system)));
            OtooleTables.whole(system.withOwnRates())
                    .forEach((name, text) -> files.put(name, OutputFiles.Content.text(text)));
            OutputFiles.write(target, files);
        }
        spec.commandLine().getOut().println("Wrote " + to + ".");
        return ExitCode.OK;
    }

    private String text(Scenario scenario, List<Issue> wanted) {
        return switch (format) {
            case EXCHANGE -> ExchangeText.of(scenario, wanted);
            case OSEMOSYS, OTOOLE -> throw new IllegalStateException("an energy system has no issues");
            case KTAB -> {
                var ktab = KtabText.of(scenario, wanted);
                if (!ktab.problems().isEmpty()) {
                    throw bad(String.join(".\n", ktab.problems()) + ".");
                }
                yield to.toString().toLowerCase(Locale.ROOT).endsWith(".xml") ? ktab.xml() : ktab.csv();
            }
        };
    }

    private List<Issue> wanted(Scenario scenario) {
        var all = scenario.issues().stream().map(Issue::id).toList();
        var named = issues == null ? all : issues;
        named.stream().filter(issue -> !all.contains(issue)).findFirst().ifPresent(issue -> {
            throw bad("no issue " + issue + ", expected one of " + all);
        });
        if (named.isEmpty()) {
            throw bad(folder + " has no issues to export. Write issues.csv and stances.csv.");
        }
        return scenario.issues().stream()
                .filter(issue -> named.contains(issue.id()))
                .toList();
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
