package concert.bargaining.score;

import concert.bargaining.AsymmetricNash;
import concert.bargaining.Calibration;
import concert.bargaining.Contest;
import concert.bargaining.Distribution;
import concert.bargaining.KalaiSmorodinsky;
import concert.bargaining.MeanPosition;
import concert.bargaining.VetoPlayers;
import concert.bargaining.WeightedMedian;
import concert.bargaining.eum.ExpectedUtilityModel;
import concert.bargaining.smp.SpatialInput;
import concert.bargaining.smp.SpatialModel;
import concert.bargaining.smp.SpatialOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A method of the track record, as it forecasts an issue from the issues of other acts.
public enum Forecaster {
    /// Position 50, whatever the issue.
    MIDDLE("constant 50"),
    /// The outcomes of the other acts' issues, each as likely.
    CLIMATOLOGY("outcomes of other acts"),
    /// What would have held without agreement.
    STATUS_QUO("status quo"),
    /// [MeanPosition].
    MEAN("mean position"),
    /// [WeightedMedian].
    MEDIAN("weighted median"),
    /// [concert.bargaining.CompromiseModel].
    COMPROMISE("compromise model"),
    /// The compromise with its errors on the issues of the other acts, cut to the scale.
    COMPROMISE_ERRORS("compromise with past errors"),
    /// Each stated position as likely as its supporters' share of weight.
    WEIGHTS("stated positions by weight"),
    /// [AsymmetricNash].
    NASH("asymmetric Nash solution"),
    /// [KalaiSmorodinsky].
    KALAI_SMORODINSKY("Kalai–Smorodinsky solution"),
    /// [VetoPlayers], on issues decided by unanimity or consent.
    VETO_PLAYERS("veto players"),
    /// The compromise drawn to the status quo under unanimity, by the share that served best on the other acts' issues.
    DRAWN("compromise drawn to the status quo by unanimity"),
    /// [concert.bargaining.CondorcetElection], conditional.
    PCE_CONDITIONAL("Condorcet election, conditional"),
    /// [concert.bargaining.CondorcetElection], Markov-uniform.
    PCE_UNIFORM("Condorcet election, Markov-uniform"),
    /// [concert.bargaining.CondorcetElection], Markov-incentive.
    PCE_INCENTIVE("Condorcet election, Markov-incentive"),
    /// [ExpectedUtilityModel] by the printed equations.
    EUM_PRINTED("expected utility model, printed equations"),
    /// [ExpectedUtilityModel] in the Scholz variant.
    EUM_SCHOLZ("expected utility model, Scholz variant"),
    /// [SpatialModel] on the issue alone, its final probabilities.
    SMP("spatial model of politics"),
    /// [concert.bargaining.exchange.EqualGainExchange] among the issues of one act.
    EXCHANGE("exchange of equal gain within the act"),
    /// Concert's forecast mixed with the status quo under unanimity, by the share that served best on the other acts.
    CALIBRATED_MIXED("Concert's forecast mixed with the status quo by unanimity"),
    /// [concert.bargaining.CalibratedForecast], learned from the other acts.
    CALIBRATED("Concert's forecast");

    private static final double FIFTY = 50;
    private static final double LEAST = 0;
    private static final double MOST = 100;

    private final String title;

    Forecaster(String title) {
        this.title = title;
    }

    /// {@return its name in words}
    public String title() {
        return title;
    }

    /// {@return the last part of the key of its metric, such as `smp` of `bargaining.ISSUE.smp`, where it has one}
    public String id() {
        return this == CALIBRATED ? "forecast" : name().toLowerCase(Locale.ROOT);
    }

    /// {@return what it forecasts of an issue, empty where it has nothing to say}
    ///
    /// @param that the issue
    /// @param known what the forecast may rest on besides
    Optional<Forecast> forecast(Case that, Knowledge known) {
        var contest = that.contest();
        return switch (this) {
            case MIDDLE -> Optional.of(Forecast.at(FIFTY));
            case CLIMATOLOGY -> Optional.of(Forecast.median(even(outcomes(known.others()))));
            case STATUS_QUO -> Optional.ofNullable(that.statusQuo()).map(Forecast::at);
            case MEAN -> Optional.of(Forecast.at(MeanPosition.forecast(contest).outcome()));
            case MEDIAN ->
                Optional.of(Forecast.at(WeightedMedian.forecast(contest).outcome()));
            case COMPROMISE -> Optional.of(Forecast.at(that.compromise()));
            case COMPROMISE_ERRORS -> Optional.of(new Forecast(even(withErrors(that, known)), that.compromise()));
            case WEIGHTS -> stated(that, Calibration.Stated.WEIGHT);
            case NASH ->
                Optional.ofNullable(that.statusQuo())
                        .map(d -> Forecast.at(AsymmetricNash.outcome(contest.weights(), contest.position(), d)));
            case KALAI_SMORODINSKY ->
                Optional.ofNullable(that.statusQuo())
                        .map(d -> Forecast.at(KalaiSmorodinsky.outcome(contest.weights(), contest.position(), d)));
            case VETO_PLAYERS ->
                Optional.ofNullable(that.statusQuo())
                        .flatMap(q -> VetoPlayers.find(contest, that.rule(), q))
                        .map(said -> Forecast.at(said.outcome()));
            case DRAWN -> Pull.of(that).map(pull -> Forecast.at(pull.drawn(Pull.learn(known.others()))));
            case PCE_CONDITIONAL -> stated(that, Calibration.Stated.CONDITIONAL);
            case PCE_UNIFORM -> stated(that, Calibration.Stated.MARKOV_UNIFORM);
            case PCE_INCENTIVE -> stated(that, Calibration.Stated.MARKOV_INCENTIVE);
            case EUM_PRINTED -> expectedUtility(contest, ExpectedUtilityModel.Options.PRINTED);
            case EUM_SCHOLZ -> expectedUtility(contest, ExpectedUtilityModel.Options.SCHOLZ);
            case SMP -> spatial(contest);
            case EXCHANGE ->
                known.exchange()
                        .flatMap(exchange -> exchange.find(contest.issue()))
                        .map(Forecast::at);
            case CALIBRATED_MIXED ->
                Pull.of(that)
                        .map(pull -> Forecast.median(pull.mixed(
                                that.calibrated(known.calibration()),
                                Pull.learn(known.others(), known.calibration()))));
            case CALIBRATED -> Optional.of(Forecast.median(that.calibrated(known.calibration())));
        };
    }

    private static double[] outcomes(List<Case> cases) {
        return cases.stream().mapToDouble(Case::outcome).toArray();
    }

    private static double[] withErrors(Case that, Knowledge known) {
        return known.others().stream()
                .mapToDouble(other -> Math.clamp(that.compromise() + other.outcome() - other.compromise(), LEAST, MOST))
                .toArray();
    }

    private static Distribution even(double[] positions) {
        var weights = new double[positions.length];
        Arrays.fill(weights, 1);
        return Distribution.of(positions, weights);
    }

    private static Optional<Forecast> stated(Case that, Calibration.Stated way) {
        return Optional.of(Forecast.mean(Objects.requireNonNull(that.stated().get(way))));
    }

    private static Optional<Forecast> expectedUtility(Contest contest, ExpectedUtilityModel.Options options) {
        return Optional.of(
                Forecast.at(ExpectedUtilityModel.forecast(contest, options).outcome()));
    }

    private static Optional<Forecast> spatial(Contest contest) {
        var last = SpatialModel.of(SpatialInput.of(contest), SpatialOptions.STANDARD)
                .course()
                .last();
        return Optional.of(Forecast.mean(Distribution.of(
                last.positions().stream().mapToDouble(List::getFirst).toArray(),
                last.share().stream().mapToDouble(share -> share).toArray())));
    }
}
