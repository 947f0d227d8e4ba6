package concert.assess.ensemble;

import concert.assess.run.Workers;
import concert.robustness.Regret;
import concert.scenario.Deal;
import concert.scenario.Scenario;
import concert.strategy.GrandStrategy;
import concert.strategy.result.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What each actor has of each deal over many futures, everybody adapting to the deal and to the future: grand
/// strategy is solved anew for each.
///
/// @param choices names of the choices: no deal, each deal alone, the deals that hold by themselves
/// @param actors ids of the actors, in the order of the roster
/// @param payoffs by actor, choice and future; only futures in which every choice can be made and has an equilibrium
///     within the tolerance
/// @param futures how many futures were drawn
public record DealFutures(List<String> choices, List<String> actors, List<List<List<Double>>> payoffs, int futures) {
    private static final String NONE = "no deal";
    private static final String HOLDING = "deals that hold";

    /// Copies the lists.
    public DealFutures {
        choices = List.copyOf(choices);
        actors = List.copyOf(actors);
        payoffs = List.copyOf(payoffs);
    }

    /// {@return what each actor has of each deal}
    ///
    /// @param scenario a scenario with ends and ways
    /// @param workers do the work
    public static DealFutures of(Scenario scenario, Workers workers) {
        var draws = Draws.of(scenario, workers);
        var deals = scenario.rows(Deal.class).stream().map(Deal::id).toList();
        var choices = Stream.of(Stream.of(NONE), deals.stream(), Stream.of(HOLDING))
                .flatMap(each -> each)
                .toList();
        var plans = new ArrayList<List<Plan>>(Collections.nCopies(draws.futures(), List.of()));
        workers.each(
                "futures",
                draws.futures(),
                number -> plans.set(number, plans(scenario.in(draws.future(number)), deals)));
        var certain = plans.stream().filter(DealFutures::areEquilibria).toList();
        var actors = scenario.roster().names();
        var payoffs = IntStream.range(0, actors.size())
                .mapToObj(actor -> IntStream.range(0, choices.size())
                        .mapToObj(choice -> certain.stream()
                                .map(each ->
                                        each.get(choice).payoffs().get(actor).expected())
                                .toList())
                        .toList())
                .toList();
        return new DealFutures(choices, actors, payoffs, draws.futures());
    }

    /// None where a deal takes more than there is in this future: then the choices cannot be compared in it.
    private static List<Plan> plans(Scenario future, List<String> deals) {
        var without = GrandStrategy.of(future, GrandStrategy.Options.BRIEF);
        var plans = Stream.of(
                        Stream.of(without.none()),
                        deals.stream()
                                .flatMap(deal -> GrandStrategy.of(
                                        future, GrandStrategy.Options.BRIEF.withAsked(Map.of(deal, 0.0)))
                                        .findAsked()
                                        .stream()),
                        Stream.of(without.plan()))
                .flatMap(each -> each)
                .toList();
        return plans.size() == deals.size() + 2 ? plans : List.of();
    }

    private static boolean areEquilibria(List<Plan> plans) {
        return !plans.isEmpty()
                && plans.stream()
                        .allMatch(plan -> plan.certificate().epsilon() <= GrandStrategy.Options.BRIEF.tolerance());
    }

    /// {@return how many futures count}
    public int decided() {
        return payoffs.getFirst().getFirst().size();
    }

    /// {@return how the choices compare for an actor, whose threshold is what it has on average without a deal}
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
