package concert.cli.strategy;

import concert.assess.analysis.HandOver;
import concert.assess.words.Words;
import concert.cli.run.FolderArgument;
import concert.report.strategy.StrategyJson;
import concert.report.strategy.StrategyText;
import concert.scenario.Deal;
import concert.scenario.End;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Way;
import concert.strategy.GrandStrategy;
import concert.strategy.GrandStrategy.Depth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `strategy`.
@Command(
        name = "strategy",
        header = "What each actor should do with its means when the others adapt, and what would flip it.%n",
        description =
                "Reads means, ends, ways, effects, deals and branches. Prints plans with a certificate, a sheet for each deal, flip points and values of means.",
        footer = {
            "  concert strategy examples/khyber",
            "  concert strategy examples/khyber --with pipeline --price pipeline=0.25 --json",
            "  concert strategy examples/khyber --lever effects.pressure.PAK.security.effect"
        })
public final class Strategy implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Option(
            names = "--with",
            paramLabel = "DEAL",
            split = ",",
            description = "Also compute the plan with these deals on, whether they hold or not.")
    private @Nullable List<String> with;

    @Option(
            names = "--price",
            paramLabel = "DEAL=PRICE",
            description = "Also compute the plan with this deal on at this price; negative if the payee pays.")
    private @Nullable Map<String, Double> prices;

    @Option(
            names = "--lever",
            paramLabel = "PATH",
            split = ",",
            description =
                    "Also look for flips along this number, such as effects.pressure.PAK.security.effect or means.RUS.money.amount.")
    private @Nullable List<String> levers;

    @Option(
            names = "--margin",
            paramLabel = "U",
            defaultValue = "0",
            description = "What each party must gain of a deal for it to hold. Default: ${DEFAULT-VALUE}.")
    private double margin;

    @Option(
            names = "--starts",
            paramLabel = "N",
            defaultValue = "6",
            description = "How many starts and orders of moving are tried. Default: ${DEFAULT-VALUE}.")
    private int starts;

    @Option(names = "--plans", description = "Compute the plans and gains only, not what flips them.")
    private boolean plans;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    /// Made by the command line, which fills in what the user wrote.
    public Strategy() {}

    @Override
    public Integer call() {
        var input = folder.read();
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = input.get().scenario();
        require(scenario, Way.class, "ways");
        require(scenario, End.class, "ends");
        tellStated(scenario);
        var strategy = strategy(scenario);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(StrategyJson.render(scenario, strategy));
        } else {
            StrategyText.render(scenario, strategy).forEach(out::println);
        }
        return ExitCode.OK;
    }

    /// Numbers that an assessment takes over from other analyses stand here as the folder states them.
    private void tellStated(Scenario scenario) {
        var items = HandOver.of(scenario, _ -> Double.NaN).items();
        if (!items.isEmpty()) {
            var first = items.getFirst();
            spec.commandLine()
                    .getErr()
                    .println(Words.count(items.size(), "number")
                            + " that assess takes over from other analyses, such as "
                            + first.path() + " (" + first.formula() + "), stand here as the folder states them, so its "
                            + "answer may differ.");
        }
    }

    private void require(Scenario scenario, Class<? extends Row> kind, String what) {
        if (scenario.rows(kind).isEmpty()) {
            throw bad(what + ".csv: found no " + what + ", expected at least one. Write " + what + ".csv in " + folder
                    + "; docs/reference.md names its columns.");
        }
    }

    private GrandStrategy strategy(Scenario scenario) {
        try {
            return GrandStrategy.of(
                    scenario,
                    new GrandStrategy.Options(
                            plans ? Depth.PLANS : Depth.FULL,
                            GrandStrategy.Options.DEFAULTS.tolerance(),
                            margin,
                            starts,
                            levers == null ? List.of() : levers,
                            asked(scenario)));
        } catch (IllegalArgumentException problem) {
            throw bad(String.valueOf(problem.getMessage()));
        }
    }

    private Map<String, Double> asked(Scenario scenario) {
        var asked = new LinkedHashMap<String, Double>();
        if (with != null) {
            with.forEach(deal -> asked.put(deal, 0.0));
        }
        if (prices != null) {
            asked.putAll(prices);
        }
        var deals = scenario.rows(Deal.class).stream().map(Deal::id).toList();
        for (var deal : asked.keySet()) {
            if (!deals.contains(deal)) {
                throw bad("no deal " + deal + ", expected one of " + deals);
            }
        }
        return asked;
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
