package concert.cli;

import concert.cli.run.FolderArgument;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Problem;
import concert.scenario.Scenario;
import concert.scenario.Table;
import concert.scenario.energy.EnergySet;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// The command `check`.
@Command(
        name = "check",
        header = "Read a scenario folder and tell every problem in it, with line and fix. Computes nothing.%n",
        footer = {"  concert check my-scenario", "  concert check my-scenario --json | jq '.problems[].fix'"})
final class Check implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(names = "--json", description = "Print the problems as JSON.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing when there is no problem.")
    private boolean quiet;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (json) {
            return printJson(out);
        }
        var input = folder.read();
        if (input.isPresent() && !quiet) {
            out.println(folder + " is in order: " + contents(input.get().scenario()) + ".");
        }
        return input.isPresent() ? ExitCode.OK : ExitCode.USAGE;
    }

    private int printJson(PrintWriter out) {
        var problems = switch (ScenarioFolder.read(folder.path())) {
            case Reading.Accepted _ -> List.<Problem>of();
            case Reading.Rejected(var found) -> found;
        };
        var root = JsonMapper.shared().createObjectNode();
        var array = root.putArray("problems");
        for (var problem : problems) {
            array.addObject()
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("field", problem.field())
                    .put("found", problem.found())
                    .put("expected", problem.expected())
                    .put("fix", problem.fix());
        }
        out.println(root.toPrettyString());
        return problems.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
    }

    private static String contents(Scenario scenario) {
        var tables = Arrays.stream(Table.values())
                .filter(table -> !scenario.rows(table).isEmpty())
                .map(table -> scenario.rows(table).size() + " " + table.id());
        var energy = scenario.findEnergy().stream()
                .map(system -> "an energy system of "
                        + system.roster(EnergySet.TECHNOLOGY).size() + " technologies and "
                        + system.roster(EnergySet.YEAR).size() + " years");
        return Stream.concat(tables, energy).collect(Collectors.joining(", "));
    }
}
