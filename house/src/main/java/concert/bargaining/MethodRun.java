package concert.bargaining;

import concert.bargaining.election.PceModel;
import concert.bargaining.eum.ExpectedUtilityModel;
import concert.bargaining.exchange.EqualGainExchange;
import concert.bargaining.smp.SpatialInput;
import concert.bargaining.smp.SpatialModel;
import concert.bargaining.smp.SpatialOptions;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One model run with stated options: how it was computed, its course and its outcome.
///
/// @param method the model
/// @param options value of each of its options
/// @param seed seed of its draws
/// @param course the rounds; a model without rounds has the opening only
/// @param outcome outcome on each issue, 0 to 100
/// @param exchange the trades of each round, null but for exchange
public record MethodRun(
        Method method,
        Map<String, String> options,
        long seed,
        Course course,
        List<Double> outcome,
        @Nullable EqualGainExchange exchange) {
    /// Copies the collections.
    public MethodRun {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        outcome = List.copyOf(outcome);
    }

    /// {@return the trades of each round, empty but for exchange}
    public Optional<EqualGainExchange> findExchange() {
        return Optional.ofNullable(exchange);
    }

    private static MethodRun of(Order order, Map<String, String> options, Course course, List<Double> outcome) {
        return new MethodRun(order.method, options, order.seed, course, outcome, null);
    }

    /// What to run.
    ///
    /// @param method the model
    /// @param issues ids of the issues; one, but for the spatial model and exchange
    /// @param options value of each stated option
    /// @param seed seed of its draws
    public record Order(Method method, List<String> issues, Map<String, String> options, long seed) {
        /// Copies the collections.
        public Order {
            issues = List.copyOf(issues);
            options = Map.copyOf(options);
        }
    }

    /// {@return the run}
    ///
    /// @param scenario the scenario
    /// @param order what to run
    /// @throws IllegalArgumentException naming every option that is unknown or has no such value, or why the model
    ///     has nothing to say
    public static MethodRun of(Scenario scenario, Order order) {
        return switch (order.method) {
            case SMP -> spatial(scenario, order);
            case EXCHANGE -> exchange(scenario, order);
            case EUM_PRINTED -> expected(scenario, order, ExpectedUtilityModel.Options.PRINTED);
            case EUM_SCHOLZ -> expected(scenario, order, ExpectedUtilityModel.Options.SCHOLZ);
            case PCE_CONDITIONAL -> elected(scenario, order, PceModel.CONDITIONAL);
            case PCE_UNIFORM -> elected(scenario, order, PceModel.MARKOV_UNIFORM);
            case PCE_INCENTIVE -> elected(scenario, order, PceModel.MARKOV_INCENTIVE);
            case COMPROMISE, MEDIAN, MEAN, STATUS_QUO, NASH, KALAI_SMORODINSKY, VETO_PLAYERS -> point(scenario, order);
        };
    }

    private static Contest contest(Scenario scenario, Order order) {
        if (order.issues.size() != 1) {
            throw new IllegalArgumentException(
                    order.method.id() + " runs on one issue, found " + order.issues + "; name one by --issue");
        }
        return Contest.of(scenario, order.issues.getFirst()).requireWeight();
    }

    private static MethodRun spatial(Scenario scenario, Order order) {
        var stated = scenario.about().settings().of(SpatialOptions.ANALYSIS);
        stated.putAll(order.options);
        var options = SpatialOptions.of(stated, order.seed);
        options.accommodation().requireKnown(scenario.roster());
        var model = SpatialModel.of(SpatialInput.of(scenario, order.issues), options);
        return of(order, options.values(), model.course(), model.outcome());
    }

    private static MethodRun exchange(Scenario scenario, Order order) {
        var options = EqualGainExchange.Options.STANDARD.with(order.options);
        order.issues.forEach(issue -> Contest.of(scenario, issue).requireWeight());
        var model = EqualGainExchange.forecast(scenario, order.issues, options);
        var rounds = new ArrayList<Round>();
        rounds.add(round(0, model.actors(), model.rounds().getFirst().opening()));
        for (var each : model.rounds()) {
            rounds.add(round(each.number(), model.actors(), each.positions()));
        }
        return new MethodRun(
                order.method,
                Map.of("MaxRounds", Integer.toString(options.mostRounds())),
                order.seed,
                new Course(model.actors(), model.issues(), rounds, model.stopped()),
                model.outcomes(),
                model);
    }

    /// Positions by issue, then by actor, the other way round.
    private static Round round(int number, Roster actors, List<List<Double>> byIssue) {
        var positions = new ArrayList<List<Double>>();
        for (var i = 0; i < actors.size(); i++) {
            var actor = i;
            positions.add(byIssue.stream().map(issue -> issue.get(actor)).toList());
        }
        return new Round(number, positions, List.of(), List.of(), List.of());
    }

    private static MethodRun expected(Scenario scenario, Order order, ExpectedUtilityModel.Options unstated) {
        var options = unstated.with(order.options);
        var model = ExpectedUtilityModel.forecast(contest(scenario, order), options);
        return of(
                order,
                Map.of("Q", Double.toString(options.stay()), "MaxRounds", Integer.toString(options.mostRounds())),
                model.course(),
                List.of(model.outcome()));
    }

    private static MethodRun elected(Scenario scenario, Order order, PceModel pce) {
        var contest = contest(scenario, order);
        var rules = CondorcetElection.rules(CondorcetElection.rules(pce), order.options);
        var election = CondorcetElection.forecast(contest, rules);
        var probability = new ArrayList<Double>();
        for (var x : contest.position()) {
            probability.add(election.probability().get(election.positions().indexOf(x)));
        }
        var opening = new Round(0, opening(contest), probability, List.of(), List.of());
        return of(
                order,
                election.values(),
                new Course(contest.actors(), order.issues, List.of(opening), Stop.SETTLED),
                List.of(election.outcome()));
    }

    private static MethodRun point(Scenario scenario, Order order) {
        if (!order.options.isEmpty()) {
            throw new IllegalArgumentException(order.method.id() + " has no options, found "
                    + order.options.keySet().stream().sorted().toList());
        }
        var contest = contest(scenario, order);
        var said = new Models(scenario.about(), null)
                .run(order.method, contest)
                .orElseThrow(() -> new IllegalArgumentException(order.method.id() + " needs "
                        + (order.method == Method.VETO_PLAYERS ? "vote unanimity or consent and " : "")
                        + "a status quo for " + contest.issue() + ", found none in issues.csv"));
        var opening = new Round(0, opening(contest), List.of(), List.of(), List.of());
        return of(
                order,
                Map.of(),
                new Course(contest.actors(), order.issues, List.of(opening), Stop.SETTLED),
                List.of(said.outcome()));
    }

    private static List<List<Double>> opening(Contest contest) {
        var positions = new ArrayList<List<Double>>();
        for (var x : contest.position()) {
            positions.add(List.of(x));
        }
        return positions;
    }
}
