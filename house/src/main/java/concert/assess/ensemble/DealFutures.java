package concert.assess.ensemble;

import concert.assess.run.Workers;
import concert.robustness.Regret;
import concert.scenario.Branch;
import concert.scenario.Deal;
import concert.scenario.Scenario;
import concert.scenario.Way;
import concert.strategy.DealPayoffs;
import concert.strategy.GrandStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What each actor has of each deal over many futures, everybody adapting to the deal and to the future:
/// grand strategy is solved anew for each.
///
/// @param choices names of the choices: no deal, each deal alone, the deals that hold by themselves
/// @param actors ids of the actors, in the order of the roster
/// @param payoffs by actor, choice and future; only futures in which every choice can be made and has an
///     equilibrium
///     within the tolerance
/// @param futures how many futures were drawn
/// @param leftOut why the other futures do not count, with their number
public record DealFutures(
        List<String> choices,
        List<String> actors,
        List<List<List<Double>>> payoffs,
        int futures,
        SequencedMap<String, Integer> leftOut) {
    private static final String NONE = "no deal";
    private static final String HOLDING = "deals that hold";
    private static final int MOST_SETS = 8;
    private static final GrandStrategy.Options OPTIONS = GrandStrategy.Options.BRIEF;

    /// Copies the lists.
    public DealFutures {
        choices = List.copyOf(choices);
        actors = List.copyOf(actors);
        payoffs = List.copyOf(payoffs);
    }

    /// What came of a future.
    private sealed interface Solved {
        /// Every choice has an equilibrium.
        record Compared(DealPayoffs deals) implements Solved {}

        /// The choices cannot be compared in it.
        record Left(String why) implements Solved {}
    }

    /// {@return what each actor has of each deal in every future of the run}
    ///
    /// @param scenario a scenario with ends and ways
    /// @param workers do the work
    public static DealFutures of(Scenario scenario, Workers workers) {
        return of(scenario, workers.run().futures(), workers);
    }

    /// {@return what each actor has of each deal in the first futures of the run}
    ///
    /// @param scenario a scenario with ends and ways
    /// @param futures how many
    /// @param workers do the work
    public static DealFutures of(Scenario scenario, int futures, Workers workers) {
        var inputs = scenario.inputs();
        var draws = Draws.of(inputs, Draws.keyed(inputs, futures, workers.run().seed()), workers);
        var deals = scenario.rows(Deal.class).stream().map(Deal::id).toList();
        var choices = Stream.of(Stream.of(NONE), deals.stream(), Stream.of(HOLDING))
                .flatMap(each -> each)
                .toList();
        var solved = new Solved[draws.futures()];
        workers.each(
                "futures",
                solved.length,
                number -> solved[number] = solved(scenario.in(draws.future(number)), choices));
        var compared = Arrays.stream(solved)
                .flatMap(each -> each instanceof Solved.Compared(var found) ? Stream.of(found.all()) : Stream.empty())
                .toList();
        var actors = scenario.roster().names();
        var payoffs = IntStream.range(0, actors.size())
                .mapToObj(actor -> IntStream.range(0, choices.size())
                        .mapToObj(choice -> compared.stream()
                                .map(each -> each.get(choice).expected().get(actor))
                                .toList())
                        .toList())
                .toList();
        return new DealFutures(choices, actors, payoffs, solved.length, leftOut(solved));
    }

    private static Solved solved(Scenario future, List<String> choices) {
        DealPayoffs deals;
        try {
            deals = DealPayoffs.of(future, OPTIONS);
        } catch (IllegalArgumentException _) {
            return new Solved.Left("somebody has no best response");
        }
        var outcomes = deals.all();
        for (var choice = 0; choice < outcomes.size(); choice++) {
            if (outcomes.get(choice).obstacle().isPresent()) {
                return new Solved.Left(choices.get(choice) + " takes more than there is");
            }
            if (!(outcomes.get(choice).epsilon() <= OPTIONS.tolerance())) {
                return new Solved.Left(choices.get(choice) + " has no equilibrium within " + OPTIONS.tolerance());
            }
        }
        return new Solved.Compared(deals);
    }

    private static SequencedMap<String, Integer> leftOut(Solved... solved) {
        var left = new TreeMap<String, Integer>();
        for (var each : solved) {
            if (each instanceof Solved.Left(var why)) {
                left.merge(why, 1, Integer::sum);
            }
        }
        return left;
    }

    /// How much work a future is: programs to solve, each by its size. Some ten thousand take a second.
    ///
    /// @param scenario a scenario with ends and ways
    /// @return ways × actors × branches × sets of deals
    public static double work(Scenario scenario) {
        var sets = Math.pow(2, Math.min(MOST_SETS, scenario.rows(Deal.class).size()));
        return (double) scenario.rows(Way.class).size()
                * scenario.actors().size()
                * Math.max(1, scenario.rows(Branch.class).size())
                * sets;
    }

    /// {@return how many futures count}
    public int decided() {
        return payoffs.getFirst().getFirst().size();
    }

    /// {@return how the choices compare for an actor, whose threshold is what it has on average without a
    /// deal}
    ///
    /// @param actor id of the actor
    /// @param tail share of worst futures that make the tail, above 0 and at most 1
    public Regret regret(String actor, double tail) {
        var own = payoffs.get(actors.indexOf(actor));
        var threshold = own.getFirst().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        return Regret.compare(
                choices,
                own.stream()
                        .map(row ->
                                row.stream().mapToDouble(Double::doubleValue).toArray())
                        .toArray(double[][]::new),
                tail,
                threshold);
    }
}
