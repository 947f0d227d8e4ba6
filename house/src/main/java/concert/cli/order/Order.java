package concert.cli.order;

import concert.cli.run.ScenarioInput;
import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.data.store.DataStore;
import concert.data.world.Holdings;
import concert.data.world.WorldReading;
import concert.order.Missing;
import concert.order.WorldOrder;
import concert.order.balance.Blocs;
import concert.order.convergence.VoteConvergence;
import concert.order.convergence.VoteConvergence.Window;
import concert.order.power.CompositeIndex;
import concert.order.power.Polarity;
import concert.scenario.Scenario;
import concert.scenario.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
            "  concert order --similarity dyads.csv --years 1816-2018",
            "  concert order --year 2016 --states PAK,RUS,CHN,IND --json",
            "  concert order examples/pakistan-russia-2021"
        })
public final class Order implements Callable<Integer> {
    /// Of how many states the pairs in blocs are asked: each pair is a search of its own.
    static final int MOST_IN_BLOCS = 12;

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
            names = "--alliances",
            paramLabel = "SET",
            description = "Whose alliances count: atop or cow-alliances. Default: ATOP's, where they are at hand.")
    private @Nullable String alliances;

    @Option(
            names = "--similarity",
            paramLabel = "FILE",
            description = "Write the similarity of alliances and of votes of all pairs of states to FILE, as CSV.")
    private @Nullable Path similarity;

    @Option(names = "--years", paramLabel = "Y-Y", description = "Years that FILE covers. Default: the year.")
    private @Nullable String years;

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

    private List<Missing> merged = List.of();

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
        requirePoints(holdings);
        alliances().ifPresent(set -> require(holdings, set));
        var reading = WorldReading.of(holdings, versions(Optional.ofNullable(scenario)));
        var asked = year != null ? year : defaultYear(reading.world(), Optional.ofNullable(scenario));
        var options = options(reading.world(), asked, scenario);
        var written = similarities(reading.world(), asked);
        var answer = new OrderAnswer(
                reading,
                WorldOrder.of(reading.world(), options),
                Optional.ofNullable(scenario),
                editions(holdings),
                merged,
                Blocs.find(
                        reading.world(),
                        options.states().stream().limit(MOST_IN_BLOCS).toList(),
                        asked));
        if (json) {
            spec.commandLine().getOut().println(OrderJson.of(answer).toPrettyString());
        } else {
            new OrderText(spec.commandLine().getOut()).print(answer);
            written.ifPresent(file -> spec.commandLine().getOut().println(file.words()));
        }
        return ExitCode.OK;
    }

    private Optional<SimilarityFile> similarities(World world, int asked) throws IOException {
        if (similarity == null) {
            return Optional.empty();
        }
        if (Files.isDirectory(similarity)) {
            throw bad("--similarity: found the folder \"" + similarity + "\", expected a file");
        }
        var window = years == null ? new Window(asked, asked) : window("--years", years);
        return Optional.of(SimilarityFile.write(world, window, similarity));
    }

    /// The index by every version of NMC at hand, since a figure depends on it.
    private List<CompositeIndex> editions(Holdings holdings) throws IOException {
        var editions = new ArrayList<CompositeIndex>();
        for (var held : holdings.added()) {
            if (json && held.set() == DataSet.NMC) {
                editions.add(CompositeIndex.of(holdings.capabilities(held), CompositeIndex.Options.CINC));
            }
        }
        return editions;
    }

    private Optional<DataSet> alliances() {
        return Optional.ofNullable(alliances)
                .map(name -> DataSet.find(name)
                        .filter(set -> set == DataSet.ATOP || set == DataSet.COW_ALLIANCES)
                        .orElseThrow(() -> bad("--alliances: found \"" + name + "\", expected atop or cow-alliances")));
    }

    private void require(Holdings holdings, DataSet set) {
        try {
            if (holdings.find(set, Optional.empty()).isEmpty()) {
                throw bad("--alliances is " + set.id() + ", but the store has none. Add it: concert data add "
                        + set.id() + " FILE.");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The versions that options name, else those that the folder names.
    private WorldReading.Options versions(Optional<Scenario> scenario) {
        var versions =
                new LinkedHashMap<>(scenario.map(WorldReading.Options::versions).orElse(Map.of()));
        put(versions, DataSet.NMC, nmc);
        put(versions, DataSet.IDEAL_POINTS, idealPoints);
        var whose = alliances()
                .or(() -> scenario.map(of -> WorldReading.Options.of(of).alliances()))
                .orElse(DataSet.ATOP);
        return new WorldReading.Options(versions, WorldReading.Options.NEWEST.votes(), whose);
    }

    private void requirePoints(Holdings holdings) throws IOException {
        if (idealPoints != null
                && holdings.idealPoints("all", Optional.of(idealPoints)).isEmpty()) {
            var editions = holdings.all().stream()
                    .filter(one -> one.set() == DataSet.IDEAL_POINTS)
                    .map(Holding::version)
                    .toList();
            throw bad("--ideal-points is " + idealPoints + ", but at hand are " + String.join(", ", editions)
                    + ". Add it: concert data add ideal-points FILE.");
        }
    }

    private void requireVersion(Holdings holdings, DataSet set, @Nullable String version) throws IOException {
        if (version != null
                && holdings.find(set, Optional.of(version.replaceFirst("^v", "")))
                        .isEmpty()) {
            var held = holdings.added().stream()
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
            return switch (AskedStates.named(world, asked, states)) {
                case AskedStates.Known(var numbers, var same) -> {
                    merged = same;
                    yield numbers;
                }
                case AskedStates.Unknown(var problems) -> throw bad(String.join(System.lineSeparator(), problems));
            };
        }
        if (scenario == null) {
            return AskedStates.majors(world, asked);
        }
        merged = AskedStates.unknown(world, asked, scenario);
        return AskedStates.of(world, asked, scenario);
    }

    private Window window(String option, String text) {
        var years = text.split("[-–:]", 2);
        try {
            return new Window(Integer.parseInt(years[0].strip()), Integer.parseInt(years[years.length - 1].strip()));
        } catch (NumberFormatException _) {
            throw bad(option + " is \"" + text + "\", expected two years such as 1990-1994");
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
