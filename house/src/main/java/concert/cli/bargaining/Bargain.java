package concert.cli.bargaining;

import concert.assess.ensemble.MethodEnsemble;
import concert.assess.run.Run;
import concert.assess.run.Workers;
import concert.bargaining.Alternative;
import concert.bargaining.Bargaining;
import concert.bargaining.Course;
import concert.bargaining.IssueForecast;
import concert.bargaining.Method;
import concert.bargaining.MethodRun;
import concert.bargaining.Move;
import concert.bargaining.Round;
import concert.bargaining.exchange.EqualGainExchange;
import concert.cli.run.FolderArgument;
import concert.cli.run.ProgressBar;
import concert.cli.run.SeedOption;
import concert.cli.run.ThreadsOption;
import concert.cli.run.Version;
import concert.folder.Reading;
import concert.scenario.Issue;
import concert.scenario.Scenario;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `bargain`.
@Command(
        name = "bargain",
        header = "What will be agreed on each issue, by every model or by one of them.%n",
        description = {
            "Models: compromise, median, mean, status_quo, nash, kalai_smorodinsky, veto_players, "
                    + "pce_conditional, pce_uniform, pce_incentive, eum_printed, eum_scholz, smp, exchange.",
            "Options of smp, by KTAB's names: VotingRule, VictoryProbModel, PCEModel, StateTransitions, BigRAdjust, "
                    + "BigRRange, ThirdPartyCommit, InterVecBrgn, BargnModel, IdealAdjustment (0.5, or A>B=0.2|…), "
                    + "MaxTurns, and Variant=ktab to keep two faults of KTAB. Of pce_*: VotingRule, VictoryProbModel. "
                    + "Of eum_* and exchange: MaxRounds. docs/reference.md lists the values.%n"
        },
        footer = {
            "  concert bargain my-scenario",
            "  concert bargain my-scenario --method smp --issue border --set VotingRule=Binary --json",
            "  concert bargain my-scenario --method smp --futures 10000"
        })
public final class Bargain implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(names = "--method", paramLabel = "NAME", description = "Run this model only, such as smp or eum_scholz.")
    private @Nullable String method;

    @Option(
            names = "--issue",
            paramLabel = "ID",
            description = "An issue; all unless given. Several are the dimensions of smp.")
    private @Nullable List<String> issues;

    @Option(names = "--set", paramLabel = "OPTION=VALUE", description = "An option of the model, by KTAB's names.")
    private @Nullable Map<String, String> options;

    @Mixin
    private SeedOption seed;

    @Option(
            names = "--futures",
            paramLabel = "N",
            description = "Run the model in so many futures that draw every estimate; prints quantiles.")
    private @Nullable Integer futures;

    @Mixin
    private ThreadsOption threads;

    @Option(names = "--json", description = "Print JSON: the run of one model, or what all models say.")
    private boolean json;

    /// Made by the command line, which fills in what the user wrote.
    public Bargain() {}

    @Override
    public Integer call() {
        var input = folder.read();
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = input.get().scenario();
        if (method == null) {
            requireNothingOfOneMethod();
            printAll(Bargaining.of(scenario, Bargaining.Options.ALL), issues(scenario));
            return ExitCode.OK;
        }
        var model = Method.find(method)
                .orElseThrow(() -> bad("no method " + method + ", expected one of "
                        + Arrays.stream(Method.values()).map(Method::id).toList()));
        if (futures == null) {
            print(run(scenario, model));
        } else {
            print(ensemble(input.get(), model, futures));
        }
        return ExitCode.OK;
    }

    private void requireNothingOfOneMethod() {
        if (options != null || seed.isAsked() || futures != null) {
            throw bad("--set, --seed and --futures are about one method, expected --method NAME");
        }
    }

    private MethodRun run(Scenario scenario, Method model) {
        try {
            return MethodRun.of(scenario, order(scenario, model));
        } catch (IllegalArgumentException problem) {
            throw bad(String.valueOf(problem.getMessage()));
        }
    }

    private MethodRun.Order order(Scenario scenario, Method model) {
        var stated = options == null ? Map.<String, String>of() : new LinkedHashMap<>(options);
        return new MethodRun.Order(
                model, issues(scenario), stated, seed.or(scenario.about().seed()));
    }

    private MethodEnsemble ensemble(Reading.Accepted input, Method model, int count) {
        if (count < 1) {
            throw bad("--futures: found \"" + count + "\", expected a whole number of at least 1.");
        }
        var progress = ProgressBar.on(spec.commandLine().getErr());
        var order = order(input.scenario(), model);
        var run = new Run(Version.number(), order.seed(), count, input.inputHash());
        try {
            return MethodEnsemble.of(input.scenario(), order, new Workers(run, threads.count(), progress, () -> false));
        } catch (IllegalArgumentException problem) {
            throw bad(String.valueOf(problem.getMessage()));
        }
    }

    private void print(MethodEnsemble ensemble) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(BargainJson.of(ensemble).toPrettyString());
            return;
        }
        ensemble.outcomes()
                .forEach(spread -> out.println(spread.key() + ": median " + number(spread.p50())
                        + ", 80 % of the futures " + number(spread.p10()) + " to " + number(spread.p90())));
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
        if (new HashSet<>(issues).size() < issues.size()) {
            throw bad("--issue names " + issues + ", expected each issue once");
        }
        return issues;
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void printAll(Bargaining bargaining, List<String> wanted) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(BargainJson.all(bargaining, wanted).toPrettyString());
            return;
        }
        bargaining.forecasts().stream()
                .filter(forecast -> wanted.contains(forecast.issue()))
                .forEach(this::print);
        bargaining.withheld().stream()
                .filter(that -> wanted.contains(that.issue()))
                .forEach(that -> out.println(that.issue() + ": " + that.reason() + " " + that.fix()));
    }

    private void print(IssueForecast forecast) {
        var out = spec.commandLine().getOut();
        var distribution = forecast.forecast().distribution();
        out.printf(
                "%s%n  %-44s %s, 50 %% interval %s to %s, 80 %% interval %s to %s%n",
                forecast.issue(),
                "forecast",
                number(forecast.forecast().median()),
                number(distribution.quantile(.25)),
                number(distribution.quantile(.75)),
                number(distribution.quantile(.1)),
                number(distribution.quantile(.9)));
        for (Alternative that : forecast.alternatives()) {
            out.printf("  %-44s %s%n", that.method().title(), number(that.outcome()));
        }
        forecast.withheld()
                .forEach(that -> out.printf("  %-44s – %s%n", that.method().title(), that.reason()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String ending(Course course) {
        var rounds = course.rounds().size() - 1;
        return rounds == 0
                ? "no rounds"
                : course.stopped().id() + " after " + rounds + (rounds == 1 ? " round" : " rounds");
    }

    private static String told(Course course, Round before, Round now, Move move) {
        var actor = course.actors().index(move.actor());
        var how = switch (move.kind()) {
            case CONFRONTATION -> "gives way to ";
            case COMPROMISE -> "compromises with ";
            case CAPITULATION -> "gives in to ";
            case PROPOSAL -> "keeps to its own proposal to ";
            case ACCEPTANCE -> "takes the proposal of ";
        };
        return move.actor() + " " + how + move.partner() + ", from "
                + numbers(before.positions().get(actor)) + " to "
                + numbers(now.positions().get(actor));
    }

    private static String numbers(List<Double> position) {
        return position.stream().map(Bargain::number).collect(Collectors.joining(" "));
    }

    private void print(EqualGainExchange model) {
        var out = spec.commandLine().getOut();
        for (var round : model.rounds()) {
            out.println("  round " + round.number() + ": " + round.exchanges().size() + " of " + round.potential()
                    + " potential exchanges realized");
            round.exchanges()
                    .forEach(that -> out.printf(
                            Locale.ROOT,
                            "    %s gets its way on %s, %s on %s: each gains %.4f%n",
                            that.demander(),
                            that.demanded(),
                            that.supplier(),
                            that.supplied(),
                            that.gain()));
        }
    }

    private void print(MethodRun run) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(BargainJson.of(run).toPrettyString());
            return;
        }
        out.println(run.method().title() + ", " + run.course().issues() + ": outcome "
                + run.outcome().stream().map(Bargain::number).toList() + ", "
                + ending(run.course()));
        for (var number = 1; number < run.course().rounds().size(); number++) {
            var before = run.course().rounds().get(number - 1);
            var now = run.course().rounds().get(number);
            now.moves()
                    .forEach(move ->
                            out.println("  round " + now.number() + ": " + told(run.course(), before, now, move)));
        }
        run.findExchange().ifPresent(this::print);
    }
}
