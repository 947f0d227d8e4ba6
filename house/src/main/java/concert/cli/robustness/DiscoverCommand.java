package concert.cli.robustness;

import concert.assess.Assessment;
import concert.assess.analysis.Computed;
import concert.assess.claim.Question;
import concert.assess.ensemble.DesignKind;
import concert.assess.ensemble.Experiment;
import concert.assess.language.Truth;
import concert.cli.run.RunOptions;
import concert.cli.run.ScenarioInput;
import concert.folder.Reading;
import concert.robustness.Prim;
import concert.scenario.Input;
import concert.scenario.Scenario;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The command `discover`.
@Command(
        name = "discover",
        header = "In which region of the estimates does a condition hold?%n",
        description = {
            "Scenario discovery by PRIM: draws futures, marks those in which the condition holds, and peels the "
                    + "estimates' ranges until they are dense in the box that is left. The whole path is told, since "
                    + "the choice between coverage and density is the analyst's."
        },
        footer = {
            "  concert discover my-scenario --when \"bargaining.pipeline.forecast < 50\" --futures 2000",
            "  concert discover my-scenario --when \"not (alignment.percent3 > 60)\" --json"
        })
public final class DiscoverCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The scenario folder.")
    private Path folder;

    @Option(
            names = "--when",
            paramLabel = "CONDITION",
            required = true,
            description = "The condition, written as the test of a claim.")
    private String when;

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            defaultValue = "latin",
            description = "How futures are drawn: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private DesignKind design;

    @Option(
            names = "--alpha",
            paramLabel = "A",
            defaultValue = "0.1",
            description = "Share of the box that a cut takes off. Default: ${DEFAULT-VALUE}.")
    private double alpha;

    @Option(
            names = "--least-mass",
            paramLabel = "M",
            defaultValue = "0.05",
            description = "Share of the futures that a box must hold. Default: ${DEFAULT-VALUE}.")
    private double leastMass;

    @Option(names = "--json", description = "Print the path as JSON.")
    private boolean json;

    @Mixin
    private RunOptions run;

    /// Made by the command line, which fills in what the user wrote.
    public DiscoverCommand() {}

    @Override
    public Integer call() {
        var input = ScenarioInput.read(folder, run.err());
        return input.isPresent() ? discover(input.get()) : ExitCode.USAGE;
    }

    private int discover(Reading.Accepted input) {
        var scenario = run.scenario(input);
        var question = Asked.question(when, scenario, spec);
        var options = Asked.checked(spec, () -> new Prim.Options(alpha, leastMass));
        var drawn = drawn(scenario, question, run.options(scenario, input.inputHash()));
        if (drawn.holding() == 0 || drawn.holding() == drawn.decided()) {
            run.out()
                    .println("The condition holds in " + drawn.holding() + " of " + drawn.decided()
                            + " futures that decide it, so there is no region to tell apart.");
            return ExitCode.OK;
        }
        var names = scenario.inputs().stream().map(Input::path).toList();
        var prim = Prim.peel(names, drawn.cases(), drawn.ofInterest(), options);
        if (json) {
            run.out().println(tree(prim, drawn).toPrettyString());
        } else {
            print(prim, drawn, run.out());
        }
        return ExitCode.OK;
    }

    /// The futures that decide the condition.
    ///
    /// @param futures how many were drawn
    /// @param cases the inputs of each that decides it
    /// @param ofInterest whether it holds there
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Drawn(int futures, double[][] cases, boolean[] ofInterest) {
        int decided() {
            return cases.length;
        }

        int holding() {
            var holding = 0;
            for (var holds : ofInterest) {
                holding += holds ? 1 : 0;
            }
            return holding;
        }
    }

    private Drawn drawn(Scenario scenario, Question question, Assessment.Options options) {
        var futures = scenario.about().futures();
        var points = design.of(futures, scenario.inputs(), scenario.about().seed());
        var workers = options.workers();
        var experiment = Experiment.of(Computed.inFuture(scenario), List.of(), points, workers);
        var truths = new Truth[futures];
        var inputs = new double[futures][];
        workers.each("futures", futures, number -> {
            var future = experiment.future(number);
            inputs[number] =
                    IntStream.range(0, future.size()).mapToDouble(future::value).toArray();
            truths[number] = question.in(Computed.inFuture(scenario.in(future)));
        });
        return decided(inputs, truths);
    }

    private static Drawn decided(double[][] inputs, Truth[] truths) {
        var cases = new ArrayList<double[]>();
        var holds = new ArrayList<Boolean>();
        for (var number = 0; number < truths.length; number++) {
            if (truths[number] != Truth.UNKNOWN) {
                cases.add(inputs[number]);
                holds.add(truths[number] == Truth.TRUE);
            }
        }
        var ofInterest = new boolean[holds.size()];
        for (var i = 0; i < ofInterest.length; i++) {
            ofInterest[i] = holds.get(i);
        }
        return new Drawn(truths.length, cases.toArray(double[][]::new), ofInterest);
    }

    private static void print(Prim prim, Drawn drawn, PrintWriter out) {
        out.println("The condition holds in " + drawn.holding() + " of " + drawn.decided() + " futures that decide it"
                + (drawn.decided() < drawn.futures() ? ", of " + drawn.futures() + " drawn" : "") + ".");
        out.println("box  coverage  density   mass  limits");
        for (var box = 0; box < prim.path().size(); box++) {
            var that = prim.path().get(box);
            out.printf(
                    Locale.ROOT,
                    "%3d  %8.3f  %7.3f  %5.3f  %s%s%n",
                    box,
                    that.coverage(),
                    that.density(),
                    that.mass(),
                    String.join(
                            " & ",
                            that.limits().stream().map(DiscoverCommand::words).toList()),
                    that.tie() ? "  (a tie was broken)" : "");
        }
    }

    private static String words(Prim.Limit limit) {
        return limit.input()
                + (limit.side() == Prim.Side.LOWER ? " >= " : " <= ")
                + String.format(Locale.ROOT, "%.4g", limit.value());
    }

    private static ObjectNode tree(Prim prim, Drawn drawn) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("method", "prim");
        root.put("futures", drawn.futures());
        root.put("decided", drawn.decided());
        root.put("holding", drawn.holding());
        root.put("alpha", prim.options().alpha());
        root.put("leastMass", prim.options().leastMass());
        var path = root.putArray("path");
        for (var box : prim.path()) {
            var node = path.addObject();
            node.put("cases", box.cases());
            node.put("ofInterest", box.ofInterest());
            node.put("coverage", box.coverage());
            node.put("density", box.density());
            node.put("mass", box.mass());
            node.put("tie", box.tie());
            var limits = node.putArray("limits");
            for (var limit : box.limits()) {
                limits.addObject()
                        .put("input", limit.input())
                        .put("side", limit.side().name().toLowerCase(Locale.ROOT))
                        .put("value", limit.value());
            }
        }
        return root;
    }
}
