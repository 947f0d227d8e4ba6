package concert.cli.strategy;

import concert.alignment.Coalition;
import concert.alignment.Landscape;
import concert.cli.run.FolderArgument;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `alignment`.
@Command(
        name = "alignment",
        header = "Whose interests converge, which coalitions hold, and who leaves first.%n",
        description =
                "A pair of actors is worth the net convergence of their interests plus the signed ties between them, in "
                        + "MACTOR's grades; a coalition is worth the sum of its pairs.",
        footer = {
            "  concert alignment my-scenario",
            "  concert alignment my-scenario --coalition \"RUS PAK CHN\" --json"
        })
public final class AlignmentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(
            names = "--coalition",
            paramLabel = "ACTORS",
            description = "Ids of two to twelve actors, apart by blanks; may be given several times. Default: those "
                    + "that scenario.yaml names under alignment, coalitions.")
    private @Nullable List<String> coalitions;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    /// Made by the command line, which fills in what the user wrote.
    public AlignmentCommand() {}

    @Override
    public Integer call() {
        var input = folder.read();
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = input.get().scenario();
        if (scenario.stances().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "stances.csv: found no stances, expected at least one. Write issues.csv and stances.csv in "
                            + folder + "; docs/reference.md names their columns.");
        }
        var landscape = Landscape.of(scenario, wanted(scenario));
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? AlignmentJson.of(landscape).toPrettyString()
                                : AlignmentText.of(landscape).stripTrailing());
        return ExitCode.OK;
    }

    private List<List<String>> wanted(Scenario scenario) {
        if (coalitions == null) {
            return Landscape.coalitions(scenario);
        }
        var wanted = new ArrayList<List<String>>();
        for (var text : coalitions) {
            var members = Coalition.parse(scenario.roster(), text)
                    .filter(ids -> ids.size() >= 2 && ids.size() <= Coalition.MOST);
            wanted.add(members.orElseThrow(() -> new ParameterException(
                    spec.commandLine(),
                    "--coalition: found \"" + text + "\", expected two to " + Coalition.MOST + " different ids of "
                            + scenario.roster().names() + ", apart by blanks.")));
        }
        return wanted;
    }
}
