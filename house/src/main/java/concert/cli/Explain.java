package concert.cli;

import concert.assess.Explanation;
import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.metric.Spread;
import concert.cli.run.FolderArgument;
import concert.cli.run.Numbers;
import concert.cli.run.RunOptions;
import concert.scenario.Basis;
import concert.scenario.Provenance;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// The command `explain`.
@Command(
        name = "explain",
        header = "Tell why a metric has its value: method, spread, inputs and their sources.%n",
        footer = {
            "  concert explain examples/pakistan-russia-2021 bargaining.a_withdrawal.compromise",
            "  concert explain my-scenario alignment.convergence2.PAK.RUS --json"
        })
final class Explain implements Callable<Integer> {
    @Mixin
    private FolderArgument folder;

    @Parameters(index = "1", paramLabel = "METRIC", description = "The metric's key, as in metrics.csv.")
    private String metric;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() {
        var input = folder.read();
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        return switch (Explanation.of(run.assess(input.get()), metric)) {
            case Given<Explanation>(var explanation) -> {
                if (json) {
                    printJson(explanation);
                } else {
                    print(explanation);
                }
                yield ExitCode.OK;
            }
            case Withheld<Explanation>(var reason, var fix) -> {
                run.err().println(reason + " " + fix);
                yield ExitCode.USAGE;
            }
        };
    }

    private void print(Explanation why) {
        var out = run.out();
        out.println(String.format(
                Locale.ROOT,
                "%s = %.6g %s",
                why.metric().key(),
                why.metric().value(),
                why.metric().unit()));
        out.println(why.family().meaning());
        out.println("Method: " + why.family().method().name() + ", "
                + why.family().method().page() + ".");
        out.println(why.findSpread().map(Explain::words).orElse("Read with every estimate at its middle alone."));
        if (!why.drivers().isEmpty()) {
            out.println("Most sensitive to (rank correlation):");
            why.drivers()
                    .forEach(driver -> out.println(
                            String.format(Locale.ROOT, "  %+.2f  %s", driver.correlation(), driver.input())));
        }
        out.println("Inputs:");
        for (var ground : why.inputs()) {
            out.println("  " + ground.input().path() + " = "
                    + ground.input().estimate().text() + basis(ground.row().provenance()));
        }
        out.println("Sources:");
        why.sources()
                .forEach(source -> out.println("  " + source.id() + " [" + source.reliability() + "] " + source.title()
                        + source.findDate().map(date -> ", " + date.text()).orElse("")));
    }

    private static String basis(Provenance provenance) {
        return Stream.of(
                        provenance.source(),
                        provenance.basis() == Basis.UNSTATED
                                ? ""
                                : provenance.basis().name().toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", " (", ")"))
                .replace(" ()", "");
    }

    private static String words(Spread spread) {
        return String.format(
                Locale.ROOT,
                "Over %d futures: median %.6g, half of them from %.6g to %.6g, 80 %% from %.6g to %.6g.",
                spread.futures(),
                spread.p50(),
                spread.p25(),
                spread.p75(),
                spread.p10(),
                spread.p90());
    }

    private void printJson(Explanation why) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("key", why.metric().key())
                .put("unit", why.metric().unit())
                .put("value", why.metric().value())
                .put("meaning", why.family().meaning())
                .put("method", why.family().method().name());
        why.findSpread()
                .ifPresent(spread -> root.putObject("spread")
                        .put("futures", spread.futures())
                        .put("p10", Numbers.finite(spread.p10()))
                        .put("p50", Numbers.finite(spread.p50()))
                        .put("p90", Numbers.finite(spread.p90())));
        var drivers = root.putArray("drivers");
        why.drivers()
                .forEach(driver ->
                        drivers.addObject().put("input", driver.input()).put("correlation", driver.correlation()));
        var inputs = root.putArray("inputs");
        why.inputs()
                .forEach(ground -> inputs.addObject()
                        .put("path", ground.input().path())
                        .put("estimate", ground.input().estimate().text())
                        .put("source", ground.row().provenance().source())
                        .put("quote", ground.row().provenance().quote()));
        var sources = root.putArray("sources");
        why.sources()
                .forEach(source -> sources.addObject()
                        .put("id", source.id())
                        .put("title", source.title())
                        .put("reliability", source.reliability().name()));
        run.out().println(root.toPrettyString());
    }
}
