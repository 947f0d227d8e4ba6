package concert.cli.robustness;

import concert.cli.run.FolderArgument;
import concert.cli.run.ScenarioInput;
import concert.folder.ScenarioFolder;
import concert.folder.cib.ScenarioWizardText.Solution;
import concert.folder.cib.SolutionFile;
import concert.report.OutputFiles;
import concert.robustness.CrossImpact;
import concert.robustness.CrossImpact.Combination;
import concert.robustness.Succession;
import concert.scenario.Branch;
import concert.scenario.Impact;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `futures`.
@Command(
        name = "futures",
        header = "Which futures support themselves, by the judgements in cross_impact.csv?%n",
        description = {
            "Cross-impact balances: finds every combination of developments in which each has the highest impact "
                    + "balance of its descriptor, and from how many combinations global succession leads to it."
        },
        footer = {
            "  concert import cib CIB_global.scw --to global && concert futures global",
            "  concert futures my-scenario --to solutions.sl",
            "  concert futures my-scenario --branches my-scenario-with-branches"
        })
public final class FuturesCommand implements Callable<Integer> {
    private static final int MOST = 100_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write ScenarioWizard's files: the judgements as .scw, the consistent futures as .sl.")
    private @Nullable Path to;

    @Option(
            names = "--branches",
            paramLabel = "NEW",
            description = "Write the scenario to the new folder NEW with the consistent futures as its branches, each "
                    + "with the share of its basin as probability.")
    private @Nullable Path branches;

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description =
                    "Compare with the list of solutions, .sl, that ScenarioWizard found. Exit code 1 where it differs.")
    private @Nullable Path listed;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    /// Made by the command line, which fills in what the user wrote.
    public FuturesCommand() {}

    @Override
    public Integer call() throws IOException {
        var input = folder.read();
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = input.get().scenario();
        var rows = scenario.rows(Impact.class);
        if (rows.isEmpty()) {
            throw bad(folder + " has no cross_impact.csv. Write one with the columns descriptor, variant, on, "
                    + "on_variant, impact, or import a file with concert import cib.");
        }
        var impacts = CrossImpact.of(rows);
        var found = new ConsistentFutures(impacts, consistent(impacts), succession(impacts));
        var solutions = listed == null ? List.<Solution>of() : solutions(listed, impacts);
        if (solutions.isEmpty() && listed != null) {
            return ExitCode.USAGE;
        }
        write(scenario, found);
        if (json) {
            spec.commandLine().getOut().println(found.json().toPrettyString());
        } else {
            found.print(spec.commandLine().getOut());
        }
        return listed == null ? ExitCode.OK : compare(found, solutions);
    }

    /// Empty once the file's problems are told.
    private List<Solution> solutions(Path file, CrossImpact impacts) {
        var variants = impacts.descriptors().stream()
                .map(each -> each.variants().size())
                .toList();
        return switch (SolutionFile.read(file, variants)) {
            case SolutionFile.Accepted(var solutions) -> solutions;
            case SolutionFile.Rejected(var problems) -> {
                ScenarioInput.tell(problems, file, spec.commandLine().getErr());
                yield List.of();
            }
        };
    }

    private int compare(ConsistentFutures found, List<Solution> solutions) {
        var differences = found.differences(solutions);
        var err = spec.commandLine().getErr();
        err.println(differences.isEmpty() ? listed + " says the same." : listed + " differs:");
        differences.forEach(each -> err.println("  " + each));
        return differences.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Combination> consistent(CrossImpact impacts) {
        var found = impacts.consistent(MOST + 1);
        if (found.size() > MOST) {
            throw bad(
                    "cross_impact.csv: more than " + MOST + " of the combinations are consistent, expected fewer: these"
                            + " judgements rule out too little. Judge more pairs, or drop descriptors that nothing acts on.");
        }
        return found;
    }

    private static Optional<Succession> succession(CrossImpact impacts) {
        return impacts.combinations() <= Succession.MOST ? Optional.of(Succession.of(impacts)) : Optional.empty();
    }

    private void write(Scenario scenario, ConsistentFutures found) throws IOException {
        if (to != null) {
            var target = to.toAbsolutePath().normalize();
            var name = String.valueOf(target.getFileName());
            var files = new LinkedHashMap<String, OutputFiles.Content>();
            files.put(name, OutputFiles.Content.text(name.endsWith(".sl") ? found.solutions() : found.project(name)));
            OutputFiles.write(Objects.requireNonNull(target.getParent()), files);
        }
        if (branches != null) {
            if (Files.exists(branches)) {
                throw bad("--branches: " + branches + " is there already. Name a folder that is not there yet.");
            }
            if (!scenario.rows(Branch.class).isEmpty()) {
                throw bad("--branches: " + folder + " has branches of its own. Remove branches.csv from a copy first.");
            }
            if (found.succession().isEmpty()) {
                throw bad("--branches: more than " + Succession.MOST + " combinations, so basins are not known. "
                        + "Merge descriptors or variants.");
            }
            if (found.consistent().isEmpty()) {
                throw bad(
                        "--branches: no combination is consistent, so there are no branches. Look at the cycles, or judge"
                                + " anew.");
            }
            found.tellCycles(spec.commandLine().getErr());
            ScenarioFolder.write(scenario.with(Branch.class, found.branches()), branches);
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
