package concert.bargaining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The models of bargaining, each under the name that metrics and the command line use.
public enum Method {
    /// [CompromiseModel].
    COMPROMISE("compromise model"),
    /// [WeightedMedian].
    MEDIAN("weighted median"),
    /// [MeanPosition].
    MEAN("mean position"),
    /// [StatusQuo].
    STATUS_QUO("status quo"),
    /// [AsymmetricNash].
    NASH("asymmetric Nash solution"),
    /// [KalaiSmorodinsky].
    KALAI_SMORODINSKY("Kalai–Smorodinsky solution"),
    /// [VetoPlayers].
    VETO_PLAYERS("veto players"),
    /// [CondorcetElection] by [concert.bargaining.election.PceModel#CONDITIONAL].
    PCE_CONDITIONAL("Condorcet election, conditional"),
    /// [CondorcetElection] by [concert.bargaining.election.PceModel#MARKOV_UNIFORM].
    PCE_UNIFORM("Condorcet election, Markov-uniform"),
    /// [CondorcetElection] by [concert.bargaining.election.PceModel#MARKOV_INCENTIVE].
    PCE_INCENTIVE("Condorcet election, Markov-incentive"),
    /// [concert.bargaining.eum.ExpectedUtilityModel] by [concert.bargaining.eum.Equations#PRINTED].
    EUM_PRINTED("expected utility model, printed equations"),
    /// [concert.bargaining.eum.ExpectedUtilityModel] by [concert.bargaining.eum.Equations#SCHOLZ].
    EUM_SCHOLZ("expected utility model, Scholz variant"),
    /// [concert.bargaining.smp.SpatialModel] on this issue alone.
    SMP("spatial model of politics"),
    /// [concert.bargaining.exchange.EqualGainExchange] across all issues.
    EXCHANGE("exchange of equal gain");

    private final String title;

    Method(String title) {
        this.title = title;
    }

    /// {@return its name in words}
    public String title() {
        return title;
    }

    /// {@return its name in metric keys and on the command line, such as `status_quo`}
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return the model of this name}
    ///
    /// @param id a name such as `status_quo`
    public static Optional<Method> find(String id) {
        return Arrays.stream(values()).filter(method -> method.id().equals(id)).findFirst();
    }
}
