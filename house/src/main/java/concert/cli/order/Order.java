package concert.cli.order;

import concert.cli.run.ScenarioInput;
import concert.data.DataSet;
import concert.data.DataStore;
import concert.data.Holding;
import concert.data.Holdings;
import concert.data.WorldReading;
import concert.order.WorldOrder;
import concert.order.convergence.VoteConvergence;
import concert.order.power.Polarity;
import concert.scenario.Actor;
import concert.scenario.Scenario;
import concert.scenario.world.Match;
import concert.scenario.world.Membership;
import concert.scenario.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `order`.
@Command(
        name = "order",
        header = "Power, polarity, alignment and convergence of states in a year, from public data.%n",
        description = {
            "States are named by ISO 3166 codes, by numbers of the Correlates of War, by name, or with a scheme, such as "
                    + "cow:255, gw:260, iso3:DEU. What no data tell is withheld, with the reason."
        },
        footer = {
            "  concert order --year 1913",
            "  concert order --year 2016 --states PAK,RUS,CHN,IND --json",
            "  concert order examples/pakistan-russia-2021"
        })
public final class Order implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "A scenario folder, whose states and date are taken where no option says otherwise.")
    private @Nullable Path folder;

    @Option(names = "--year", paramLabel = "Y", description = "The year. Default: the last that data cover.")
    private @Nullable Integer year;

    @Option(
            names = "--states",
            paramLabel = "CODE",
            split = ",",
            description = "States, divided by commas. Default: the folder's, else the major powers of the year.")
    private @Nullable List<String> states;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--nmc", paramLabel = "VERSION", description = "Version of NMC. Default: the newest added.")
    private @Nullable String nmc;

    @Option(
            names = "--ideal-points",
            paramLabel = "VERSION",
            description = "Edition of ideal points. Default: the newest.")
    private @Nullable String idealPoints;

    @Option(
            names = "--before",
            paramLabel = "Y-Y",
            defaultValue = "1990-1994",
            description = "Convergence: the first years. Default: ${DEFAULT-VALUE}.")
    private String before;

    @Option(
            names = "--after",
            paramLabel = "Y-Y",
            defaultValue = "2015-2019",
            description = "Convergence: the later years. Default: ${DEFAULT-VALUE}.")
    private String after;

    @Option(
            names = "--unipolar",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "Polarity: share of the strongest from which it is unipolar. Default: ${DEFAULT-VALUE}.")
    private double unipolar;

    @Option(
            names = "--bipolar",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "Polarity: share of the two strongest from which it is bipolar. Default: ${DEFAULT-VALUE}.")
    private double bipolar;

    @Option(
            names = "--each",
            paramLabel = "SHARE",
            defaultValue = "0.25",
            description = "Polarity: share that each of two poles has. Default: ${DEFAULT-VALUE}.")
    private double each;

    /// Made by the command line, which fills in what the user wrote.
    public Order() {}

    @Override
    public Integer call() throws IOException {
        Scenario scenario = null;
        if (folder != null) {
            var input = ScenarioInput.read(folder, spec.commandLine().getErr());
            if (input.isEmpty()) {
                return ExitCode.USAGE;
            }
            scenario = input.get().scenario();
        }
        var holdings = Holdings.of(DataStore.ofUser());
        requireVersion(holdings, DataSet.NMC, nmc);
        var reading = WorldReading.of(holdings, versions());
        var asked = year != null ? year : defaultYear(reading.world(), Optional.ofNullable(scenario));
        var order = WorldOrder.of(reading.world(), options(reading.world(), asked, scenario));
        var answer = new OrderAnswer(reading, order, Optional.ofNullable(scenario));
        if (json) {
            spec.commandLine().getOut().println(OrderJson.of(answer).toPrettyString());
        } else {
            new OrderText(spec.commandLine().getOut()).print(answer);
        }
        return ExitCode.OK;
    }

    /// Data, their order and the scenario that they stand beside.
    ///
    /// @param reading the data
    /// @param order the order
    /// @param scenario the scenario, if a folder was given
    record OrderAnswer(WorldReading reading, WorldOrder order, Optional<Scenario> scenario) {
        String label(int cow) {
            return reading.world().states().label(cow, order.options().year());
        }
    }

    private WorldReading.Options versions() {
        var versions = new LinkedHashMap<DataSet, String>();
        put(versions, DataSet.NMC, nmc);
        put(versions, DataSet.IDEAL_POINTS, idealPoints);
        return new WorldReading.Options(versions, WorldReading.Options.NEWEST.votes());
    }

    private void requireVersion(Holdings holdings, DataSet set, @Nullable String version) throws IOException {
        if (version != null
                && holdings.find(set, Optional.of(version.replaceFirst("^v", "")))
                        .isEmpty()) {
            var held = holdings.store().holdings().stream()
                    .filter(one -> one.set() == set)
                    .map(Holding::version)
                    .toList();
            throw bad("--" + set.id() + " is " + version + ", but the store has "
                    + (held.isEmpty() ? "none" : String.join(", ", held)) + ". Add it: concert data add " + set.id()
                    + " FILE.");
        }
    }

    private void put(Map<DataSet, String> versions, DataSet set, @Nullable String version) {
        if (version != null) {
            versions.put(set, version.replaceFirst("^v", ""));
        }
    }

    private static int defaultYear(World world, Optional<Scenario> scenario) {
        var last = world.findCapabilities()
                .map(data -> data.yearsCovered().max().orElse(0))
                .orElseGet(() -> world.votes().stream()
                        .mapToInt(table -> table.last())
                        .max()
                        .orElse(0));
        return scenario.map(of -> Math.min(of.about().asOf().getYear(), last)).orElse(last);
    }

    private WorldOrder.Options options(World world, int asked, @Nullable Scenario scenario) {
        try {
            return new WorldOrder.Options(
                    asked,
                    resolved(world, asked, scenario),
                    new VoteConvergence.Options(window("--before", before), window("--after", after)),
                    new Polarity.Options(unipolar, bipolar, each, Polarity.Options.PUBLISHED.pole()));
        } catch (IllegalArgumentException problem) {
            throw bad(String.valueOf(problem.getMessage()));
        }
    }

    private List<Integer> resolved(World world, int asked, @Nullable Scenario scenario) {
        if (states != null) {
            return resolved(world, asked, states);
        }
        if (scenario != null) {
            return scenario.actors().stream()
                    .filter(actor -> actor.kind() == Actor.Kind.STATE)
                    .mapToInt(actor -> actor.cow() > 0 ? actor.cow() : numbered(world, actor.iso3(), asked))
                    .filter(cow -> cow > 0)
                    .boxed()
                    .toList();
        }
        var listed = Math.min(
                asked,
                world.majors().stream().mapToInt(of -> of.to().getYear()).max().orElse(asked));
        return world.majors().stream()
                .filter(spell -> spell.touches(listed))
                .map(Membership::state)
                .distinct()
                .toList();
    }

    private static int numbered(World world, String iso3, int asked) {
        return world.states().resolve("iso3:" + iso3, asked) instanceof Match.Found(var state) ? state.cow() : 0;
    }

    private List<Integer> resolved(World world, int asked, List<String> texts) {
        var found = new ArrayList<Integer>();
        var problems = new ArrayList<String>();
        for (var text : texts) {
            switch (world.states().resolve(text, asked)) {
                case Match.Found(var state)
                when state.cow() == 0 ->
                    problems.add(
                            "--states: " + text + " is " + state.name() + ", which the Correlates of War do not count");
                case Match.Found(var state) -> found.add(state.cow());
                case Match.Ambiguous ambiguous -> problems.add("--states: " + ambiguous.problem());
                case Match.Unmatched(var problem) -> problems.add("--states: " + problem);
            }
        }
        if (!problems.isEmpty()) {
            throw bad(String.join(System.lineSeparator(), problems));
        }
        return found.stream().distinct().toList();
    }

    private VoteConvergence.Window window(String option, String text) {
        var years = text.split("[-–:]", 2);
        try {
            return new VoteConvergence.Window(
                    Integer.parseInt(years[0].strip()), Integer.parseInt(years[years.length - 1].strip()));
        } catch (NumberFormatException _) {
            throw bad(option + " is \"" + text + "\", expected two years such as 1990-1994");
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
