package concert.order;

import concert.order.convergence.VoteConvergence;
import concert.order.idealpoint.VoteSet;
import concert.order.portfolio.SimilarityYear;
import concert.order.portfolio.VotePortfolios;
import concert.order.power.CompositeIndex;
import concert.order.power.Polarity;
import concert.order.power.PowerYear;
import concert.scenario.world.IdealPointTable;
import concert.scenario.world.State;
import concert.scenario.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The international order as data tell it: power over time, polarity, similarity of alliances in a year, and
/// for every pair of some states whether they converged in their votes.
///
/// @param options what was asked
/// @param index capabilities of every state in every year, null if no data are at hand
/// @param history the distribution of power in every year with data, in order
/// @param similarity similarity of alliances in the year, null if no data cover it
/// @param voteSimilarity similarity of all votes in the session that began in the year, null if no data cover it
/// @param convergences for each pair of the states and each set of votes that tells of both
/// @param missing what could not be computed, and why
public record WorldOrder(
        Options options,
        @Nullable CompositeIndex index,
        List<PowerYear> history,
        @Nullable SimilarityYear similarity,
        @Nullable SimilarityYear voteSimilarity,
        List<VoteConvergence> convergences,
        List<Missing> missing) {
    /// Copies the lists.
    public WorldOrder {
        history = List.copyOf(history);
        convergences = List.copyOf(convergences);
        missing = List.copyOf(missing);
    }

    /// What is asked.
    ///
    /// @param year the year
    /// @param states the states whose pairs are looked at, by their numbers in the Correlates of War
    /// @param windows the years that are compared for convergence
    /// @param polarity thresholds of polarity
    public record Options(int year, List<Integer> states, VoteConvergence.Options windows, Polarity.Options polarity) {
        /// Copies the states.
        public Options {
            states = List.copyOf(states);
        }
    }

    /// The order of a world.
    ///
    /// @param world the data at hand
    /// @param options what is asked
    /// @return the order
    public static WorldOrder of(World world, Options options) {
        var missing = new ArrayList<Missing>();
        var index = world.findCapabilities()
                .map(data -> CompositeIndex.of(data, CompositeIndex.Options.CINC))
                .orElse(null);
        var history = index == null ? List.<PowerYear>of() : history(world, index, options);
        if (index == null) {
            missing.add(new Missing(
                    "power",
                    "no data on material capabilities are at hand, or not in the version asked",
                    "Add them: concert data add nmc FILE."));
        } else if (history.stream().noneMatch(of -> of.year() == options.year())) {
            missing.add(new Missing(
                    "power",
                    "NMC " + index.version() + " covers " + index.years().getFirst() + " to "
                            + index.years().getLast() + ", not " + options.year(),
                    "Ask for a year that it covers, or add a later version."));
        }
        if (world.findDisputes().isEmpty()) {
            missing.add(new Missing(
                    "blocs", "no data on militarized disputes are at hand", "Add them: concert data add mid FILE."));
        }
        return new WorldOrder(
                options,
                index,
                history,
                similarity(world, index, options, missing).orElse(null),
                votes(world, options, missing).orElse(null),
                convergences(world, options, missing),
                missing);
    }

    private static List<PowerYear> history(World world, CompositeIndex index, Options options) {
        return index.years().stream()
                .map(year -> PowerYear.find(index, world.majors(), year, options.polarity()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SimilarityYear> similarity(
            World world, @Nullable CompositeIndex index, Options options, List<Missing> missing) {
        var year = options.year();
        var alliances = world.findAlliances();
        if (alliances.isEmpty()) {
            missing.add(new Missing(
                    "similarity", "no data on alliances are at hand", "Add them: concert data add atop FILE."));
            return Optional.empty();
        }
        if (!alliances.get().covers(year)) {
            missing.add(new Missing(
                    "similarity",
                    alliances.get().source() + " " + alliances.get().version() + " covers "
                            + alliances.get().first() + " to " + alliances.get().last() + ", not " + year,
                    "Ask for a year that it covers. After its last year alliances are missing, not absent."));
            return Optional.empty();
        }
        var members = world.states().members(year).stream().map(State::cow).toList();
        return Optional.of(SimilarityYear.of(
                alliances.get(),
                members,
                year,
                state -> index == null ? OptionalDouble.empty() : index.find(state, year)));
    }

    private static Optional<SimilarityYear> votes(World world, Options options, List<Missing> missing) {
        var ballots = world.findBallots();
        if (ballots.isEmpty()) {
            return Optional.empty();
        }
        var portfolios = VotePortfolios.of(ballots.get().calls(), VoteSet.ALL, options.year());
        if (portfolios.states().isEmpty()) {
            missing.add(new Missing(
                    "similarity of votes",
                    "the roll calls at hand are of sessions that began in "
                            + ballots.get().first() + " to " + ballots.get().last()
                            + ", and none in " + options.year(),
                    "Ask for a year with roll calls, or add later ones: concert data add un-votes FILE."));
            return Optional.empty();
        }
        return Optional.of(SimilarityYear.ofVotes("un-votes " + ballots.get().version(), portfolios));
    }

    private static List<VoteConvergence> convergences(World world, Options options, List<Missing> missing) {
        if (world.votes().isEmpty()) {
            missing.add(new Missing(
                    "convergence",
                    "no ideal points are at hand, or not in the edition asked",
                    "Add them: concert data add ideal-points FILE."));
        }
        var first =
                world.votes().stream().mapToInt(IdealPointTable::first).min().orElse(Integer.MIN_VALUE);
        if (options.year() < first) {
            missing.add(new Missing(
                    "convergence",
                    "votes in the General Assembly begin in " + first + ", after " + options.year(),
                    "Ask for a later year."));
            return List.of();
        }
        return pairs(options.states())
                .flatMap(pair -> world.votes().stream()
                        .flatMap(table -> VoteConvergence.find(table, pair[0], pair[1], options.windows()).stream()))
                .toList();
    }

    private static Stream<int[]> pairs(List<Integer> states) {
        return states.stream()
                .flatMap(a -> states.stream().skip(states.indexOf(a) + 1L).map(b -> new int[] {a, b}));
    }

    /// {@return the index of capabilities}
    public Optional<CompositeIndex> findIndex() {
        return Optional.ofNullable(index);
    }

    /// {@return similarity of alliances in the year}
    public Optional<SimilarityYear> findSimilarity() {
        return Optional.ofNullable(similarity);
    }

    /// {@return similarity of votes in the session that began in the year}
    public Optional<SimilarityYear> findVoteSimilarity() {
        return Optional.ofNullable(voteSimilarity);
    }

    /// {@return the distribution of power in a year}
    ///
    /// @param year the year
    public Optional<PowerYear> findPower(int year) {
        return history.stream().filter(of -> of.year() == year).findFirst();
    }
}
