package concert.data.world;

import concert.data.sets.DataSet;
import concert.data.sets.Holding;
import concert.scenario.Scenario;
import concert.scenario.world.Alliances;
import concert.scenario.world.Disputes;
import concert.scenario.world.IdealPointTable;
import concert.scenario.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is at hand, read as one world, and the data sets that it was read from.
///
/// @param world the world
/// @param sources the data sets
public record WorldReading(World world, List<Holding> sources) {
    private static final List<String> VOTE_SETS = List.of("all", "important", "final-passage");

    /// Copies the sources.
    public WorldReading {
        sources = List.copyOf(sources);
    }

    /// Which versions are read; the newest where nothing is said.
    ///
    /// @param versions version by data set
    /// @param votes the sets of votes whose ideal points are read
    /// @param alliances whose alliances are read, where both are at hand
    public record Options(Map<DataSet, String> versions, List<String> votes, DataSet alliances) {
        /// The newest of each.
        public static final Options NEWEST = new Options(Map.of(), VOTE_SETS, DataSet.ATOP);

        /// The newest of each, and of ideal points those from all votes: what an assessment reads.
        public static final Options OF_ASSESSMENT = new Options(Map.of(), List.of("all"), DataSet.ATOP);

        /// {@return what an assessment reads: the versions that the scenario names, and of ideal points those from all
        ///     votes}
        ///
        /// @param scenario the scenario
        public static Options of(Scenario scenario) {
            return new Options(
                    versions(scenario),
                    OF_ASSESSMENT.votes(),
                    scenario.about()
                            .settings()
                            .find("order", "alliances")
                            .flatMap(DataSet::find)
                            .orElse(DataSet.ATOP));
        }

        /// {@return the versions that a scenario names}
        ///
        /// @param scenario the scenario
        public static Map<DataSet, String> versions(Scenario scenario) {
            var versions = new EnumMap<DataSet, String>(DataSet.class);
            var settings = scenario.about().settings();
            settings.find("order", "nmc").ifPresent(version -> versions.put(DataSet.NMC, version));
            settings.find("order", "ideal_points").ifPresent(version -> versions.put(DataSet.IDEAL_POINTS, version));
            return versions;
        }

        /// Copies the versions.
        public Options {
            versions = Map.copyOf(versions);
            votes = List.copyOf(votes);
        }

        Optional<String> version(DataSet set) {
            return Optional.ofNullable(versions.get(set));
        }
    }

    /// Reads what is at hand.
    ///
    /// @param holdings where
    /// @param options which versions
    /// @return the world
    /// @throws IOException if the store cannot be read
    public static WorldReading of(Holdings holdings, Options options) throws IOException {
        var sources = new TreeMap<String, Holding>();
        var capabilities = find(holdings, options, sources, DataSet.NMC);
        var other = options.alliances() == DataSet.ATOP ? DataSet.COW_ALLIANCES : DataSet.ATOP;
        var alliances =
                find(holdings, options, sources, options.alliances()).or(() -> find(holdings, options, sources, other));
        var disputes = find(holdings, options, sources, DataSet.MID);
        find(holdings, options, sources, DataSet.COW_MAJORS);
        find(holdings, options, sources, DataSet.COW_STATES);
        var ballots = holdings.ballots();
        sources.put("votes roll calls", ballots.holding());
        var votes = new ArrayList<IdealPointTable>();
        for (var set : options.votes()) {
            holdings.idealPoints(set, options.version(DataSet.IDEAL_POINTS)).ifPresent(points -> {
                votes.add(new IdealPointTable(set, points.holding().version(), points.points()));
                sources.put("votes " + points.holding().version(), points.holding());
            });
        }
        return new WorldReading(
                new World(
                        holdings.states().with(holdings.members()),
                        holdings.majors(),
                        capabilities.isPresent() ? holdings.capabilities(capabilities.get()) : null,
                        alliances.isPresent() ? alliances(holdings, alliances.get()) : null,
                        disputes.isPresent() ? disputes(holdings, disputes.get()) : null,
                        votes,
                        ballots.ballots(),
                        null),
                List.copyOf(sources.values()));
    }

    private static Optional<Holding> find(
            Holdings holdings, Options options, Map<String, Holding> sources, DataSet set) {
        try {
            var found = holdings.find(set, options.version(set));
            found.ifPresent(holding -> sources.put(set.id(), holding));
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Alliances alliances(Holdings holdings, Holding held) throws IOException {
        return new Alliances(held.set().id(), held.version(), held.first(), held.last(), holdings.pledges(held));
    }

    private static Disputes disputes(Holdings holdings, Holding held) throws IOException {
        return new Disputes(held.version(), held.first(), held.last(), holdings.disputes(held));
    }
}
