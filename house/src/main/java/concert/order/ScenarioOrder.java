package concert.order;

import concert.order.balance.Blocs;
import concert.order.balance.PairCost;
import concert.order.convergence.VoteConvergence;
import concert.order.idealpoint.VoteSet;
import concert.order.portfolio.SimilarityYear;
import concert.order.portfolio.VotePortfolios;
import concert.order.position.Position;
import concert.order.position.TieKinds;
import concert.order.power.Polarity;
import concert.order.power.PowerYear;
import concert.scenario.Actor;
import concert.scenario.Scenario;
import concert.scenario.world.IdealPoint;
import concert.scenario.world.World;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The international order around a scenario: what data tell of its states up to its date, and the positions
/// of its actors in its own ties. It is the same in every future.
///
/// @param states number in the Correlates of War of each actor that is a state with a code, by the actor's id
/// @param world the data
/// @param order the order of the year of the scenario's date
/// @param alliances similarity of alliances in the last year on or before that date that data cover
/// @param voteSimilarity similarity of votes in the last session that began before that date
/// @param blocs blocs of the system in the last four years on or before that date that alliances and disputes
///     cover
/// @param positions positions in networks of ties, by the kinds of ties
public record ScenarioOrder(
        Map<String, Integer> states,
        World world,
        WorldOrder order,
        Optional<SimilarityYear> alliances,
        Optional<SimilarityYear> voteSimilarity,
        Optional<Blocs> blocs,
        Map<String, List<Position>> positions) {
    /// Votes that distances are of.
    public static final String VOTES = "all";

    /// Of how many states the pairs in blocs are asked: each pair is a search of its own.
    private static final int MOST_IN_BLOCS = 8;

    /// How many years before a scenario's date are told unless it says otherwise, so that the end of the Cold
    /// War is.
    private static final int YEARS = 35;

    /// Copies the maps.
    public ScenarioOrder {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    /// {@return whether a scenario asks for the order: a claim is tested on it, or an option is set}
    ///
    /// @param scenario the scenario
    public static boolean isAsked(Scenario scenario) {
        return !scenario.about().settings().of("order").isEmpty()
                || scenario.claims().stream().anyMatch(claim -> claim.test().contains("order."));
    }

    /// {@return how many years before its date a scenario wants told}
    ///
    /// @param scenario the scenario
    public static int years(Scenario scenario) {
        return scenario.about()
                .settings()
                .find("order", "years")
                .map(Integer::parseInt)
                .orElse(YEARS);
    }

    /// The order around a scenario.
    ///
    /// @param scenario the scenario
    /// @param world the data at hand
    /// @return the order
    public static ScenarioOrder of(Scenario scenario, World world) {
        var year = scenario.about().asOf().getYear();
        var states = states(scenario, world, year);
        var options = new WorldOrder.Options(
                year, states.values().stream().distinct().toList(), windows(year), Polarity.Options.PUBLISHED);
        var order = WorldOrder.of(world, options);
        var asked = options.states().stream().limit(MOST_IN_BLOCS).toList();
        return new ScenarioOrder(
                states,
                world,
                order,
                alliances(world, order, year),
                voteSimilarity(world, year),
                Blocs.find(world, asked, year),
                TieKinds.positions(scenario));
    }

    /// The published windows, or for a scenario that does not know them windows that end in the year before
    /// its date and lie as far apart.
    private static VoteConvergence.Options windows(int year) {
        var published = VoteConvergence.Options.AFTER_THE_COLD_WAR;
        var back = Math.max(0, published.after().last() - (year - 1));
        return new VoteConvergence.Options(
                published.before().earlier(back), published.after().earlier(back));
    }

    private static Optional<SimilarityYear> alliances(World world, WorldOrder order, int year) {
        var last = world.findAlliances().map(of -> Math.min(year, of.last())).orElse(year);
        if (last == year) {
            return order.findSimilarity();
        }
        var asked = order.options();
        return WorldOrder.of(world, new WorldOrder.Options(last, List.of(), asked.windows(), asked.polarity()))
                .findSimilarity();
    }

    private static Optional<SimilarityYear> voteSimilarity(World world, int year) {
        return world.findBallots().flatMap(ballots -> {
            var votes = VotePortfolios.of(ballots.calls(), VoteSet.ALL, Math.min(year - 1, ballots.last()));
            return votes.states().isEmpty()
                    ? Optional.empty()
                    : Optional.of(SimilarityYear.ofVotes("un-votes " + ballots.version(), votes));
        });
    }

    private static Map<String, Integer> states(Scenario scenario, World world, int year) {
        var states = new LinkedHashMap<String, Integer>();
        for (var actor : scenario.actors()) {
            var number = world.states().numberOf(actor, year);
            if (actor.kind() == Actor.Kind.STATE && number > 0) {
                states.put(actor.id(), number);
            }
        }
        return states;
    }

    /// {@return the index of capabilities of an actor in a year}
    ///
    /// @param actor id of the actor
    /// @param year the year
    public OptionalDouble findCapability(String actor, int year) {
        var state = states.get(actor);
        return state == null
                ? OptionalDouble.empty()
                : order.findIndex().map(index -> index.find(state, year)).orElse(OptionalDouble.empty());
    }

    /// {@return the distribution of power in a year}
    ///
    /// @param year the year
    public Optional<PowerYear> findPower(int year) {
        return order.findPower(year);
    }

    /// {@return the distance of two actors' ideal points in the votes of a year}
    ///
    /// @param a id of the one
    /// @param b id of the other
    /// @param year the year
    public OptionalDouble findDistance(String a, String b, int year) {
        var table = world.findVotes(VOTES);
        var one = states.getOrDefault(a, 0);
        var other = states.getOrDefault(b, 0);
        if (table.isEmpty() || year > lastVotes()) {
            return OptionalDouble.empty();
        }
        var first = table.get().find(one, year);
        var second = table.get().find(other, year);
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(Math.abs(first.get().point() - second.get().point()))
                : OptionalDouble.empty();
    }

    /// {@return the distance of an actor to every other state in the votes of a year, by number in the
    ///     Correlates of War}
    ///
    /// @param actor id of the actor
    /// @param year the year
    public Map<Integer, Double> distances(String actor, int year) {
        var distances = new LinkedHashMap<Integer, Double>();
        world.findVotes(VOTES)
                .ifPresent(table -> table.find(states.getOrDefault(actor, 0), year)
                        .ifPresent(one -> {
                            for (var state : table.states()) {
                                if (state != one.state()) {
                                    table.find(state, year)
                                            .ifPresent(other ->
                                                    distances.put(state, Math.abs(one.point() - other.point())));
                                }
                            }
                        }));
        return distances;
    }

    /// {@return the last year with votes before that of the scenario's date, since a session begins in September}
    public int lastVotes() {
        return Math.min(
                order.options().year() - 1,
                world.findVotes(VOTES).map(table -> table.last()).orElse(0));
    }

    /// {@return whether two actors converged, as the first sees it: placebos are all other states}
    ///
    /// @param a id of the first
    /// @param b id of the second
    public Optional<VoteConvergence> findConvergence(String a, String b) {
        var one = states.getOrDefault(a, 0);
        var other = states.getOrDefault(b, 0);
        return world.findVotes(VOTES)
                .flatMap(table -> order.convergences().stream()
                        .filter(known -> known.isOf(table, one, other))
                        .findFirst()
                        .or(() -> VoteConvergence.find(
                                table, one, other, order.options().windows())));
    }

    /// {@return the measures of two actors' alliances}
    ///
    /// @param a id of the one
    /// @param b id of the other
    public Optional<SimilarityYear.Pair> findSimilarity(String a, String b) {
        return alliances.flatMap(year ->
                year.pairs(List.of(states.getOrDefault(a, 0), states.getOrDefault(b, 0))).stream()
                        .findFirst());
    }

    /// {@return the measures of two actors' votes}
    ///
    /// @param a id of the one
    /// @param b id of the other
    public Optional<SimilarityYear.Pair> findVoteSimilarity(String a, String b) {
        return voteSimilarity.flatMap(year ->
                year.pairs(List.of(states.getOrDefault(a, 0), states.getOrDefault(b, 0))).stream()
                        .findFirst());
    }

    /// {@return the ideal point of an actor in the votes of a year}
    ///
    /// @param actor id of the actor
    /// @param year the year
    public Optional<IdealPoint> findIdealPoint(String actor, int year) {
        return year > lastVotes()
                ? Optional.empty()
                : world.findVotes(VOTES).flatMap(table -> table.find(states.getOrDefault(actor, 0), year));
    }

    /// {@return by how much every other state came closer to an actor in votes, by number in the Correlates of War}
    ///
    /// @param actor id of the actor
    public Map<Integer, Double> placebos(String actor) {
        return world.findVotes(VOTES)
                .map(table -> VoteConvergence.placebos(
                        table, states.getOrDefault(actor, 0), order.options().windows()))
                .orElse(Map.of());
    }

    /// {@return what it costs to have two actors in one bloc or in two, by pledges of defense}
    ///
    /// @param a id of the one
    /// @param b id of the other
    public Optional<PairCost> findPairCost(String a, String b) {
        return blocs.flatMap(of -> of.defense().find(states.getOrDefault(a, 0), states.getOrDefault(b, 0)));
    }

    /// {@return the position of an actor in the network of some kinds of ties}
    ///
    /// @param kinds name of the kinds
    /// @param actor id of the actor
    public Optional<Position> findPosition(String kinds, String actor) {
        return positions.getOrDefault(kinds, List.of()).stream()
                .filter(position -> position.name().equals(actor))
                .findFirst();
    }
}
