package concert.cli.robustness;

import concert.assess.ensemble.DealFutures;
import concert.cli.run.FolderArgument;
import concert.cli.run.RunOptions;
import concert.robustness.Regret;
import concert.scenario.End;
import concert.scenario.Nearest;
import concert.scenario.Way;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// The command `regret`.
@Command(
        name = "regret",
        header = "What each actor may regret about each deal, over many futures.%n",
        description = {
            "Solves grand strategy anew in every future: without a deal, with each deal alone, and with the deals that "
                    + "hold by themselves. Tells the expected and the worst payoff, the mean of the worst futures "
                    + "(CVaR), the largest regret, and the share of futures with at least what the actor has on average "
                    + "without a deal. Futures in which a deal cannot be made, or "
                    + "without an equilibrium within the tolerance, are counted and left out."
        },
        footer = {"  concert regret examples/khyber --futures 100", "  concert regret my-scenario --actor PAK --json"})
public final class RegretCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(names = "--actor", paramLabel = "ID", split = ",", description = "These actors only.")
    private List<String> wanted = List.of();

    @Option(
            names = "--tail",
            paramLabel = "P",
            defaultValue = "0.2",
            description = "Share of worst futures that CVaR averages. Default: ${DEFAULT-VALUE}.")
    private double tail;

    @Option(names = "--json", description = "Print the tables as JSON.")
    private boolean json;

    @Mixin
    private RunOptions run;

    /// Made by the command line, which fills in what the user wrote.
    public RegretCommand() {}

    @Override
    public Integer call() {
        var input = folder.read();
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = run.scenario(input.get());
        if (!(tail > 0 && tail <= 1)) {
            throw bad("--tail: found \"" + tail + "\", expected a share above 0 and at most 1.");
        }
        if (scenario.rows(Way.class).isEmpty() || scenario.rows(End.class).isEmpty()) {
            throw bad(folder + " has no ways or no ends. Write ways.csv and ends.csv; docs/reference.md names the "
                    + "columns.");
        }
        var names = scenario.roster().names();
        for (var actor : wanted) {
            if (!names.contains(actor)) {
                throw bad("--actor: found \"" + actor + "\", expected one of " + names + ". "
                        + Nearest.fix(actor, names, "Choose one of them."));
            }
        }
        var found = DealFutures.of(
                scenario, run.options(scenario, input.get().inputHash()).workers());
        tell(found, wanted.isEmpty() ? owners(names, scenario.rows(End.class)) : wanted);
        return ExitCode.OK;
    }

    private static List<String> owners(List<String> names, List<End> ends) {
        return names.stream()
                .filter(name -> ends.stream().anyMatch(end -> end.actor().equals(name)))
                .toList();
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void tell(DealFutures found, List<String> actors) {
        if (found.decided() == 0) {
            run.err()
                    .println("In none of " + found.futures() + " futures every choice can be made and has an "
                            + "equilibrium within the tolerance, so nothing can be compared. " + leftOut(found));
        } else if (json) {
            printJson(found, actors);
        } else {
            run.out()
                    .println(found.decided() + " of " + found.futures()
                            + " futures allow every choice and have an equilibrium for it. " + leftOut(found));
            actors.forEach(actor -> print(actor, found.regret(actor, tail), run.out()));
        }
    }

    private static String leftOut(DealFutures found) {
        return found.leftOut().isEmpty()
                ? "None is left out."
                : "Left out: "
                        + found.leftOut().entrySet().stream()
                                .map(each -> each.getValue() + " in which " + each.getKey())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static void print(String actor, Regret regret, PrintWriter out) {
        out.printf("%n%-28s %10s %10s %10s %10s %10s%n", actor, "expected", "worst", "CVaR", "regret", "satisfied");
        for (var i = 0; i < regret.options().size(); i++) {
            var row = regret.rows().get(i);
            out.printf(
                    Locale.ROOT,
                    "  %-26s %10.4g %10.4g %10.4g %10.4g %10.2f%n",
                    regret.options().get(i),
                    row.expected(),
                    row.worst(),
                    row.tail(),
                    row.maximumRegret(),
                    row.satisficing());
        }
    }

    private void printJson(DealFutures found, List<String> actors) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("futures", found.futures());
        root.put("decided", found.decided());
        var left = root.putObject("leftOut");
        found.leftOut().forEach(left::put);
        root.put("tail", tail);
        var tables = root.putObject("actors");
        for (var actor : actors) {
            var regret = found.regret(actor, tail);
            var choices = tables.putObject(actor);
            IntStream.range(0, regret.options().size()).forEach(i -> {
                var row = regret.rows().get(i);
                choices.putObject(regret.options().get(i))
                        .put("expected", row.expected())
                        .put("worst", row.worst())
                        .put("cvar", row.tail())
                        .put("maximumRegret", row.maximumRegret())
                        .put("satisficing", row.satisficing());
            });
        }
        run.out().println(root.toPrettyString());
    }
}
