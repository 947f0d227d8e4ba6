package concert.cli.robustness;

import concert.assess.analysis.Computed;
import concert.assess.ensemble.Flip;
import concert.assess.language.Truth;
import concert.assess.run.Workers;
import concert.assess.vulnerability.Border;
import concert.assess.vulnerability.VulnerabilityWords;
import concert.cli.run.FolderArgument;
import concert.cli.run.RunOptions;
import concert.folder.Reading;
import concert.robustness.FlipPoint;
import concert.scenario.Input;
import concert.scenario.Nearest;
import java.util.Arrays;
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
import tools.jackson.databind.node.ObjectNode;

/// The command `flip`.
@Command(
        name = "flip",
        header = "Which single estimate would flip a condition, and at what value?%n",
        description = {
            "Moves each estimate alone over its range, all others at their middle, and tells every value at which the "
                    + "condition changes: found on a grid, then by bisection. With --along A,B it tells for nine "
                    + "values of B where along A it holds: the border between the region where it holds and the rest."
        },
        footer = {
            "  concert flip my-scenario \"bargaining.pipeline.forecast > 50\"",
            "  concert flip my-scenario \"bargaining.pipeline.forecast > 50\" --along stances.pipeline.IND.salience"
        })
public final class FlipCommand implements Callable<Integer> {
    private static final double TOLERANCE = 1e-7;
    private static final int BORDER = 9;
    private static final int COLUMN = 14;

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

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "64",
            description =
                    "Steps of the grid over the range of an estimate; what comes and goes within one stays unseen. "
                            + "Default: ${DEFAULT-VALUE}.")
    private int steps;

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

    /// Changes of the condition along an estimate.
    ///
    /// @param input the estimate that moves
    /// @param points where it changes
    private record Found(Input input, List<FlipPoint> points) {}

    private int flip(Reading.Accepted accepted) {
        var scenario = run.scenario(accepted);
        var question = Asked.question(condition, scenario, spec);
        var inputs = scenario.inputs();
        var chosen = chosen(inputs);
        if (steps < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--steps: found \"" + steps + "\", expected a whole number of at least 1.");
        }
        var holds = question.in(question.effort().with(Computed.inFuture(scenario)));
        if (holds == Truth.UNKNOWN) {
            throw new ParameterException(
                    spec.commandLine(),
                    "CONDITION: found \"" + condition + "\", expected numbers that have a value with every estimate at "
                            + "its middle and are computed in every future. One of them has none.");
        }
        var effort = question.effort();
        var asked = Flip.Asked.of(scenario, computed -> question.in(effort.with(computed)) == Truth.TRUE);
        var workers = run.options(scenario, accepted.inputHash()).workers();
        if (along.size() == 2) {
            tell(holds, border(asked, chosen, workers));
        } else {
            tell(holds, flips(asked, chosen, workers));
        }
        return ExitCode.OK;
    }

    private Border border(Flip.Asked asked, List<Integer> chosen, Workers workers) {
        return Border.of(
                asked,
                new Border.Along(chosen.getFirst(), chosen.getLast()),
                new Border.Grid(BORDER, steps, TOLERANCE),
                workers);
    }

    private List<Found> flips(Flip.Asked asked, List<Integer> chosen, Workers workers) {
        var found = new Found[chosen.size()];
        var middle = asked.middle();
        workers.each("flips", found.length, k -> {
            var place = chosen.get(k);
            var input = asked.inputs().get(place);
            var low = input.estimate().lowEnd();
            var high = input.estimate().highEnd();
            found[k] = new Found(
                    input,
                    FlipPoint.between(
                            value -> asked.at(middle, place, value), low, high, steps, TOLERANCE * (high - low)));
        });
        return Arrays.asList(found);
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

    private void tell(Truth holds, List<Found> found) {
        if (json) {
            var root = root(holds);
            var flips = root.putArray("flips");
            found.forEach(that -> that.points().forEach(point -> fill(flips.addObject(), that.input(), point)));
            run.out().println(root.toPrettyString());
            return;
        }
        say(holds);
        if (found.stream().allMatch(that -> that.points().isEmpty())) {
            run.out().println("No single estimate flips it within its range.");
        }
        found.stream()
                .filter(that -> !that.points().isEmpty())
                .forEach(that -> run.out()
                        .println("It holds with " + that.input().path() + " (now "
                                + number(that.input().estimate().middle()) + ") " + holds(that)));
        resolution();
    }

    private static String holds(Found that) {
        var first = that.points().getFirst();
        var point = new Border.Point(Double.NaN, first.holdsBelow(), that.points());
        return VulnerabilityWords.holds(point, that.input(), FlipCommand::number);
    }

    private void tell(Truth holds, Border border) {
        var second = border.second().path();
        if (json) {
            var root = root(holds);
            var flips = root.putArray("flips");
            var points = root.putArray("border");
            for (var point : border.points()) {
                var line = points.addObject().put("second", second).put("secondAt", point.second());
                line.put("holdsAtLowEnd", point.holds());
                var at = line.putArray("flips");
                for (var flip : point.flips()) {
                    at.add(flip.at());
                    fill(flips.addObject(), border.first(), flip)
                            .put("second", second)
                            .put("secondAt", point.second());
                }
            }
            run.out().println(root.toPrettyString());
            return;
        }
        say(holds);
        run.out()
                .printf(
                        "%n%" + COLUMN + "s  holds where %s is%n",
                        second,
                        border.first().path());
        for (var point : border.points()) {
            run.out()
                    .printf(
                            "%" + Math.max(COLUMN, second.length()) + "s  %s%n",
                            number(point.second()),
                            VulnerabilityWords.holds(point, border.first(), FlipCommand::number));
        }
        resolution();
    }

    private ObjectNode root(Truth holds) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("condition", condition);
        root.put("holdsAtMiddle", holds == Truth.TRUE);
        root.put("steps", steps);
        return root;
    }

    private void say(Truth holds) {
        run.out()
                .println("With every estimate at its middle the condition "
                        + (holds == Truth.TRUE ? "holds." : "does not hold."));
    }

    private void resolution() {
        run.out()
                .println("Each range was looked at in " + steps
                        + " steps: what comes and goes within one stays unseen (--steps looks closer).");
    }

    private static ObjectNode fill(ObjectNode node, Input input, FlipPoint point) {
        return node.put("input", input.path())
                .put("middle", input.estimate().middle())
                .put("at", point.at())
                .put("width", point.width())
                .put("holdsBelow", point.holdsBelow());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
