package concert.cli;

import concert.bargaining.Alternative;
import concert.bargaining.Bargaining;
import concert.bargaining.Method;
import concert.bargaining.MethodRun;
import concert.bargaining.Round;
import concert.scenario.Issue;
import concert.scenario.Scenario;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The command `bargain`.
@Command(
        name = "bargain",
        header = "What will be agreed on each issue, by every model or by one of them.%n",
        footer = {
            "  concert bargain my-scenario",
            "  concert bargain my-scenario --method smp --issue border --set VotingRule=Binary --json"
        })
final class Bargain implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The scenario folder.")
    private Path folder;

    @Option(names = "--method", paramLabel = "NAME", description = "Run this model only, such as smp or eum_scholz.")
    private @Nullable String method;

    @Option(
            names = "--issue",
            paramLabel = "ID",
            description = "An issue; all unless given. Several are the dimensions of smp.")
    private @Nullable List<String> issues;

    @Option(names = "--set", paramLabel = "OPTION=VALUE", description = "An option of the model, by KTAB's names.")
    private @Nullable Map<String, String> options;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of random draws; the scenario's unless given.")
    private @Nullable Long seed;

    @Option(names = "--json", description = "Print the run of one model as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var input = ScenarioInput.read(folder, spec.commandLine().getErr());
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = input.get().scenario();
        if (method == null) {
            requireNothingOfOneMethod();
            printAll(scenario);
            return ExitCode.OK;
        }
        var model = Method.find(method)
                .orElseThrow(() -> bad("no method " + method + ", expected one of "
                        + Arrays.stream(Method.values()).map(Method::id).toList()));
        print(run(scenario, model));
        return ExitCode.OK;
    }

    private void requireNothingOfOneMethod() {
        if (json || options != null) {
            throw bad("--json and --set are about one method, expected --method NAME");
        }
    }

    private MethodRun run(Scenario scenario, Method model) {
        var stated = options == null ? Map.<String, String>of() : new LinkedHashMap<>(options);
        var draws = seed == null ? scenario.about().seed() : seed;
        try {
            return MethodRun.of(scenario, new MethodRun.Order(model, issues(scenario), stated, draws));
        } catch (IllegalArgumentException problem) {
            throw bad(String.valueOf(problem.getMessage()));
        }
    }

    private List<String> issues(Scenario scenario) {
        var all = scenario.issues().stream().map(Issue::id).toList();
        if (issues == null) {
            return all;
        }
        for (var issue : issues) {
            if (!all.contains(issue)) {
                throw bad("no issue " + issue + ", expected one of " + all);
            }
        }
        return issues;
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void printAll(Scenario scenario) {
        var out = spec.commandLine().getOut();
        var wanted = issues(scenario);
        var bargaining = Bargaining.of(scenario, Bargaining.Options.ALL);
        for (var forecast : bargaining.forecasts()) {
            if (wanted.contains(forecast.issue())) {
                var distribution = forecast.forecast().distribution();
                out.printf(
                        "%s%n  %-44s %s, 80 %% interval %s to %s%n",
                        forecast.issue(),
                        "forecast",
                        number(distribution.quantile(.5)),
                        number(distribution.quantile(.1)),
                        number(distribution.quantile(.9)));
                for (Alternative that : forecast.alternatives()) {
                    out.printf("  %-44s %s%n", that.method().title(), number(that.outcome()));
                }
            }
        }
        bargaining.withheld().forEach(that -> out.println(that.issue() + ": " + that.reason() + " " + that.fix()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void print(MethodRun run) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(tree(run).toPrettyString());
            return;
        }
        out.println(run.method().title() + ", " + run.course().issues() + ": outcome "
                + run.outcome().stream().map(Bargain::number).toList() + ", "
                + run.course().stopped().id() + " after "
                + (run.course().rounds().size() - 1) + " rounds");
        for (var round : run.course().rounds()) {
            round.moves()
                    .forEach(move -> out.println("  round " + round.number() + ": " + move.actor() + " moves by "
                            + move.kind().name().toLowerCase(Locale.ROOT) + ", " + move.partner()));
        }
    }

    private static ObjectNode tree(MethodRun run) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("method", run.method().id());
        var options = root.putObject("options");
        run.options().forEach(options::put);
        root.put("seed", run.seed());
        var rounds = root.putArray("rounds");
        for (var round : run.course().rounds()) {
            round(rounds.addObject(), run, round);
        }
        var outcome = root.putArray("outcome");
        run.outcome().forEach(outcome::add);
        root.put("stopped", run.course().stopped().id());
        return root;
    }

    private static void round(ObjectNode node, MethodRun run, Round round) {
        var actors = run.course().actors();
        node.put("round", round.number());
        var positions = node.putObject("positions");
        for (var i = 0; i < actors.size(); i++) {
            var row = positions.putArray(actors.name(i));
            round.positions().get(i).forEach(row::add);
        }
        var probability = node.putObject("probability");
        for (var i = 0; i < round.probability().size(); i++) {
            probability.put(actors.name(i), round.probability().get(i));
        }
    }
}
