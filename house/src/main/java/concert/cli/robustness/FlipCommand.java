package concert.cli.robustness;

import concert.assess.analysis.Computed;
import concert.assess.analysis.QuickAnalyses;
import concert.assess.claim.Question;
import concert.assess.language.Truth;
import concert.cli.run.FolderArgument;
import concert.cli.run.RunOptions;
import concert.folder.Reading;
import concert.robustness.FlipPoint;
import concert.scenario.Future;
import concert.scenario.Input;
import concert.scenario.Nearest;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The command `flip`.
@Command(
        name = "flip",
        header = "Which single estimate would flip a condition, and at what value?%n",
        description = {
            "Moves each estimate alone over its range, all others at their middle, and tells every value at which the "
                    + "condition changes: found on a grid, then by bisection. With --along A,B it tells the flips "
                    + "along A for nine values of B: the border between the region where it holds and the rest."
        },
        footer = {
            "  concert flip my-scenario \"bargaining.pipeline.forecast > 50\"",
            "  concert flip my-scenario \"bargaining.pipeline.forecast > 50\" --along stances.pipeline.IND.salience"
        })
public final class FlipCommand implements Callable<Integer> {
    private static final int GRID = 32;
    private static final double TOLERANCE = 1e-7;
    private static final int BORDER = 9;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderArgument folder;

    @Parameters(index = "1", paramLabel = "CONDITION", description = "The condition, written as the test of a claim.")
    private String condition;

    @Option(
            names = "--along",
            paramLabel = "PATH",
            split = ",",
            description = "One or two estimates by their paths; all, one at a time, unless given.")
    private List<String> along = List.of();

    @Option(names = "--json", description = "Print the flips as JSON.")
    private boolean json;

    @Mixin
    private RunOptions run;

    /// Made by the command line, which fills in what the user wrote.
    public FlipCommand() {}

    @Override
    public Integer call() {
        var input = folder.read();
        return input.isPresent() ? flip(input.get()) : ExitCode.USAGE;
    }

    /// A change of the condition.
    ///
    /// @param input the estimate that moves
    /// @param other value of the second estimate, NaN where there is none
    /// @param point where it changes
    private record Found(Input input, double other, FlipPoint point) {}

    private int flip(Reading.Accepted accepted) {
        var scenario = run.scenario(accepted);
        var question = Asked.question(condition, scenario, spec);
        var inputs = scenario.inputs();
        var chosen = chosen(inputs);
        var holds = question.in(question.effort().with(Computed.inFuture(scenario)));
        if (holds == Truth.UNKNOWN) {
            throw new ParameterException(
                    spec.commandLine(),
                    "CONDITION: found \"" + condition + "\", expected numbers that have a value with every estimate at "
                            + "its middle and are computed in every future. One of them has none.");
        }
        var found = new ArrayList<Found>();
        var asked = new Moved(QuickAnalyses.of(scenario), question, inputs);
        if (along.size() == 2) {
            border(asked, chosen, found);
        } else {
            for (var input : chosen) {
                asked.flips(input, -1, Double.NaN)
                        .forEach(point -> found.add(new Found(inputs.get(input), Double.NaN, point)));
            }
        }
        tell(
                holds,
                found,
                chosen.size() == 2 && along.size() == 2
                        ? inputs.get(chosen.get(1)).path()
                        : "");
        return ExitCode.OK;
    }

    private static void border(Moved asked, List<Integer> chosen, List<Found> found) {
        var second = asked.inputs().get(chosen.get(1)).estimate();
        for (var step = 0; step < BORDER; step++) {
            var other = second.lowEnd() + (second.highEnd() - second.lowEnd()) * step / (BORDER - 1);
            asked.flips(chosen.get(0), chosen.get(1), other)
                    .forEach(point -> found.add(new Found(asked.inputs().get(chosen.get(0)), other, point)));
        }
    }

    private List<Integer> chosen(List<Input> inputs) {
        var paths = inputs.stream().map(Input::path).toList();
        if (along.isEmpty()) {
            return IntStream.range(0, inputs.size()).boxed().toList();
        }
        if (along.size() > 2) {
            throw new ParameterException(
                    spec.commandLine(), "--along: found " + along.size() + " paths, expected one or two.");
        }
        for (var path : along) {
            if (!paths.contains(path)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--along: found \"" + path + "\", expected the path of an uncertain number. "
                                + Nearest.fix(path, paths, "Write an estimate such as 40..55..70 in its cell first."));
            }
        }
        return along.stream().map(paths::indexOf).toList();
    }

    /// A scenario with one or two estimates moved and all others at their middle.
    private record Moved(QuickAnalyses analyses, Question question, List<Input> inputs) {
        List<FlipPoint> flips(int input, int second, double other) {
            var estimate = inputs.get(input).estimate();
            var low = estimate.lowEnd();
            var high = estimate.highEnd();
            return FlipPoint.between(
                    value -> holds(input, value, second, other), low, high, GRID, TOLERANCE * (high - low));
        }

        private boolean holds(int input, double value, int second, double other) {
            var values =
                    inputs.stream().mapToDouble(one -> one.estimate().middle()).toArray();
            values[input] = value;
            if (second >= 0) {
                values[second] = other;
            }
            return question.in(question.effort().with(analyses.in(Future.of(0, values)))) == Truth.TRUE;
        }
    }

    private void tell(Truth holds, List<Found> found, String second) {
        if (json) {
            var root = JsonMapper.shared().createObjectNode();
            root.put("condition", condition);
            root.put("holdsAtMiddle", holds == Truth.TRUE);
            fill(root.putArray("flips"), found, second);
            run.out().println(root.toPrettyString());
            return;
        }
        run.out()
                .println("With every estimate at its middle the condition "
                        + (holds == Truth.TRUE ? "holds." : "does not hold."));
        if (found.isEmpty()) {
            run.out()
                    .println(
                            second.isEmpty()
                                    ? "No single estimate flips it within its range."
                                    : "It does not flip along these two estimates.");
        }
        for (var that : found) {
            run.out()
                    .println("It " + (that.point().holdsBelow() ? "holds below " : "holds above ")
                            + number(that.point().at()) + " of " + that.input().path() + " (now "
                            + number(that.input().estimate().middle()) + ")"
                            + (second.isEmpty() ? "" : ", with " + second + " at " + number(that.other())));
        }
    }

    private static void fill(ArrayNode flips, List<Found> found, String second) {
        for (var that : found) {
            var node = flips.addObject();
            node.put("input", that.input().path());
            node.put("middle", that.input().estimate().middle());
            node.put("at", that.point().at());
            node.put("width", that.point().width());
            node.put("holdsBelow", that.point().holdsBelow());
            if (!second.isEmpty()) {
                node.put("second", second);
                node.put("secondAt", that.other());
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
