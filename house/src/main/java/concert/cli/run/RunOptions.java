package concert.cli.run;

import concert.assess.Assessment;
import concert.assess.run.Progress;
import concert.assess.run.Run;
import concert.data.events.EventReading;
import concert.data.store.DataStore;
import concert.data.world.Holdings;
import concert.data.world.WorldReading;
import concert.folder.Reading;
import concert.order.ScenarioOrder;
import concert.scenario.Scenario;
import concert.scenario.world.StateCodes;
import concert.scenario.world.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// The options of every command that computes an assessment.
public final class RunOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--futures",
            paramLabel = "N",
            description = "How many futures to draw. Default: what scenario.yaml says, else 400.")
    private @Nullable Integer futures;

    @Mixin
    private SeedOption seed;

    @Mixin
    private ThreadsOption threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress and print nothing but problems.")
    private boolean quiet;

    /// Made by the command line, which fills in what the user wrote.
    public RunOptions() {}

    /// {@return whether nothing but problems is to be printed}
    public boolean quiet() {
        return quiet;
    }

    /// {@return the assessment of what was read}
    ///
    /// @param input what was read
    public Assessment assess(Reading.Accepted input) {
        var scenario = scenario(input);
        return Assessment.of(scenario, options(scenario, input.inputHash()).withWorld(world(scenario)));
    }

    /// {@return what was read, with the seed and the number of futures that the user asks for}
    ///
    /// @param input what was read
    public Scenario scenario(Reading.Accepted input) {
        if (futures != null && futures < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--futures: found \"" + futures + "\", expected a whole number of at least 1.");
        }
        var about = input.scenario().about();
        return input.scenario().with(about.withRun(seed.or(about.seed()), futures == null ? about.futures() : futures));
    }

    /// {@return how it is computed}
    ///
    /// @param scenario the scenario
    /// @param inputHash hash of its folder
    public Assessment.Options options(Scenario scenario, String inputHash) {
        var about = scenario.about();
        var run = new Run(Version.number(), about.seed(), about.futures(), inputHash);
        return Assessment.Options.of(scenario)
                .withRun(run)
                .withProgress(progress())
                .withThreads(threads.count());
    }

    /// What data tell of the international system; nothing is read for a scenario that does not ask for it,
    /// unless the user has added data.
    private static World world(Scenario scenario) {
        var store = DataStore.ofUser();
        if (!ScenarioOrder.isAsked(scenario) && !Files.exists(store.file())) {
            return World.UNKNOWN;
        }
        try (var _ = store.hold()) {
            var world = WorldReading.of(Holdings.of(store), WorldReading.Options.of(scenario))
                    .world();
            return new EventReading(store)
                    .months(
                            List.copyOf(StateCodes.of(scenario, world.states())
                                    .byActor()
                                    .values()),
                            scenario.about().asOf())
                    .map(world::withEvents)
                    .orElse(world);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Progress progress() {
        return quiet ? Progress.NONE : ProgressBar.on(spec.commandLine().getErr());
    }

    /// {@return where answers go}
    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /// {@return where problems and progress go}
    public PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
