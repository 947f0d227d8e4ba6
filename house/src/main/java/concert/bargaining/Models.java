package concert.bargaining;

import concert.bargaining.election.PceModel;
import concert.bargaining.eum.ExpectedUtilityModel;
import concert.bargaining.exchange.EqualGainExchange;
import concert.bargaining.smp.SpatialInput;
import concert.bargaining.smp.SpatialModel;
import concert.bargaining.smp.SpatialOptions;
import concert.scenario.About;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The models run on one issue, each with its standard options.
///
/// @param about what the scenario is about, with the options that it states
/// @param exchange the exchanges across its issues, null if they were not asked for
record Models(About about, @Nullable EqualGainExchange exchange) {

    /// {@return what a model says, empty where it has nothing to say}
    Optional<Alternative> run(Method method, Contest contest) {
        return switch (method) {
            case COMPROMISE -> point(method, CompromiseModel.forecast(contest).outcome());
            case MEDIAN -> point(method, WeightedMedian.forecast(contest).outcome());
            case MEAN -> point(method, MeanPosition.forecast(contest).outcome());
            case STATUS_QUO -> StatusQuo.find(contest).map(that -> Alternative.of(method, that.outcome()));
            case NASH -> AsymmetricNash.find(contest).map(that -> Alternative.of(method, that.outcome()));
            case KALAI_SMORODINSKY ->
                KalaiSmorodinsky.find(contest).map(that -> Alternative.of(method, that.outcome()));
            case VETO_PLAYERS -> VetoPlayers.find(contest).map(that -> Alternative.of(method, that.outcome()));
            case PCE_CONDITIONAL -> elected(method, contest, PceModel.CONDITIONAL);
            case PCE_UNIFORM -> elected(method, contest, PceModel.MARKOV_UNIFORM);
            case PCE_INCENTIVE -> elected(method, contest, PceModel.MARKOV_INCENTIVE);
            case EUM_PRINTED -> expected(method, contest, ExpectedUtilityModel.Options.PRINTED);
            case EUM_SCHOLZ -> expected(method, contest, ExpectedUtilityModel.Options.SCHOLZ);
            case SMP -> spatial(method, contest);
            case EXCHANGE ->
                Optional.ofNullable(exchange)
                        .flatMap(that -> that.find(contest.issue()))
                        .map(outcome -> Alternative.of(method, outcome));
        };
    }

    private static Optional<Alternative> point(Method method, double outcome) {
        return Optional.of(Alternative.of(method, outcome));
    }

    private static Optional<Alternative> elected(Method method, Contest contest, PceModel pce) {
        return point(
                method,
                CondorcetElection.forecast(contest, CondorcetElection.rules(pce))
                        .outcome());
    }

    private static Optional<Alternative> expected(
            Method method, Contest contest, ExpectedUtilityModel.Options options) {
        var model = ExpectedUtilityModel.forecast(contest, options);
        return Optional.of(new Alternative(method, model.outcome(), model.course()));
    }

    private Optional<Alternative> spatial(Method method, Contest contest) {
        var model = SpatialModel.of(SpatialInput.of(contest), SpatialOptions.of(about));
        return Optional.of(new Alternative(method, model.outcome().getFirst(), model.course()));
    }
}
