package concert.cli.robustness;

import concert.assess.Assessment;
import concert.assess.analysis.Computed;
import concert.assess.claim.Question;
import concert.assess.ensemble.DesignKind;
import concert.assess.ensemble.Experiment;
import concert.assess.language.Truth;
import concert.cli.run.RunOptions;
import concert.cli.run.ScenarioInput;
import concert.folder.cases.CaseTable;
import concert.robustness.Prim;
import concert.scenario.Input;
import concert.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "  concert discover my-scenario --when \"not (alignment.percent3 > 60)\" --json",
            "  concert discover runs.csv --of \"costs too much\" --inputs 3-11"
        })
public final class DiscoverCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description = "The scenario folder, or with --of a table of cases that another model computed, as CSV.")
    private Path folder;

    @Option(names = "--when", paramLabel = "CONDITION", description = "The condition, written as the test of a claim.")
    private @Nullable String when;

    @Option(
            names = "--of",
            paramLabel = "COLUMN",
            description = "Of a table of cases: the column that is 1 where a case is of interest, else 0.")
    private @Nullable String of;

    @Option(
            names = "--inputs",
            paramLabel = "COLUMN",
            split = ",",
            description =
                    "Of a table of cases: the columns that are inputs, by name, number or range such as 3-11. Default:"
                            + " all the others.")
    private List<String> inputs = List.of();

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
        if ((when == null) == (of == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found " + (when == null ? "neither --when nor --of" : "both --when and --of")
                            + ", expected --when CONDITION for a scenario folder or --of COLUMN for a table of cases.");
        }
        requireShares();
        var options = new Prim.Options(alpha, leastMass);
        return of == null ? futures(String.valueOf(when), options) : cases(of, options);
    }

    private void requireShares() {
        if (!(alpha > 0 && alpha < .5)) {
            throw new ParameterException(
                    spec.commandLine(), "--alpha: found \"" + alpha + "\", expected a share above 0 and below 0.5.");
        }
        if (!(leastMass >= 0 && leastMass <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--least-mass: found \"" + leastMass + "\", expected a share from 0 to 1.");
        }
    }

    private int cases(String column, Prim.Options options) {
        return switch (CaseTable.read(folder, new CaseTable.Columns(column, inputs))) {
            case CaseTable.Rejected(var problems) -> {
                ScenarioInput.tell(problems, folder, run.err());
                yield ExitCode.USAGE;
            }
            case CaseTable.Accepted(var table) ->
                tell(
                        table.inputs(),
                        new Cases("case", table.cases().length, table.cases(), table.ofInterest()),
                        options);
        };
    }

    private int futures(String condition, Prim.Options options) {
        var input = ScenarioInput.read(folder, run.err());
        if (input.isEmpty()) {
            return ExitCode.USAGE;
        }
        var scenario = run.scenario(input.get());
        var question = Asked.question(condition, scenario, spec);
        var drawn = drawn(scenario, question, run.options(scenario, input.get().inputHash()));
        return tell(scenario.inputs().stream().map(Input::path).toList(), drawn, options);
    }

    private int tell(List<String> names, Cases cases, Prim.Options options) {
        if (cases.holding() == 0 || cases.holding() == cases.decided()) {
            (json ? run.err() : run.out())
                    .println("It holds in " + cases.holding() + " of " + cases.decided() + " " + cases.noun()
                            + "s that decide it, so there is no region to tell apart.");
            if (json) {
                run.out()
                        .println(new Peeled(new Prim(names, options, List.of()), cases)
                                .json()
                                .toPrettyString());
            }
            return ExitCode.OK;
        }
        var told = new Peeled(Prim.peel(names, cases.rows(), cases.ofInterest(), options), cases);
        if (json) {
            run.out().println(told.json().toPrettyString());
        } else {
            told.print(run.out());
        }
        return ExitCode.OK;
    }

    private Cases drawn(Scenario scenario, Question question, Assessment.Options options) {
        var futures = scenario.about().futures();
        var points = design.of(futures, scenario.inputs(), scenario.about().seed());
        var workers = options.workers();
        var experiment = Experiment.of(Computed.inFuture(scenario), List.of(), points, workers)
                .with(question.effort());
        var truths = new Truth[futures];
        var inputs = new double[futures][];
        workers.each("futures", futures, number -> {
            var future = experiment.future(number);
            inputs[number] =
                    IntStream.range(0, future.size()).mapToDouble(future::value).toArray();
            truths[number] = question.in(experiment.computed(future));
        });
        return decided(inputs, truths);
    }

    private static Cases decided(double[][] inputs, Truth[] truths) {
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
        return new Cases("future", truths.length, cases.toArray(double[][]::new), ofInterest);
    }
}
