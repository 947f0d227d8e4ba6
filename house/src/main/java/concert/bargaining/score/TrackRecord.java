package concert.bargaining.score;

import concert.bargaining.Calibration;
import concert.bargaining.exchange.EqualGainExchange;
import concert.bargaining.exchange.Market;
import concert.math.Sample;
import concert.scenario.DecisionRule;
import concert.scenario.Roster;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/// How the models of bargaining would have done on issues whose outcomes are known. Each issue is forecast from the
/// issues of other acts only: whatever a method learns, the choice of the headline forecast's shape included, is
/// learned anew without the act.
///
/// @param cases how many issues there are
/// @param acts how many acts they belong to
/// @param learned what the headline forecast learns from all of them, for issues to come
/// @param scores how well each method did, in the order of [Forecaster]
/// @param votes how well some did by what a proposal needed to pass
/// @param differences how much worse each method did than the compromise model, and than the headline forecast
/// @param reliability how often outcomes lay within central intervals, for methods that have them
/// @param seed seed of the bootstrap
public record TrackRecord(
        int cases,
        int acts,
        Calibration learned,
        List<Score> scores,
        List<VoteScore> votes,
        List<Difference> differences,
        List<Reliability> reliability,
        long seed) {
    /// The fewest acts from which something can be learned while one is left out.
    public static final int LEAST_ACTS = 3;

    private static final int LEVELS = 9;
    private static final Set<Forecaster> BY_VOTE = EnumSet.of(
            Forecaster.STATUS_QUO,
            Forecaster.MEAN,
            Forecaster.COMPROMISE,
            Forecaster.VETO_PLAYERS,
            Forecaster.DRAWN,
            Forecaster.CALIBRATED_MIXED,
            Forecaster.CALIBRATED);

    /// Copies the lists.
    public TrackRecord {
        scores = List.copyOf(scores);
        votes = List.copyOf(votes);
        differences = List.copyOf(differences);
        reliability = List.copyOf(reliability);
    }

    /// {@return the track record on some issues}
    ///
    /// @param cases issues whose outcomes are known, of at least three acts
    /// @param seed seed of the bootstrap
    public static TrackRecord of(List<Case> cases, long seed) {
        var acts = Case.acts(cases);
        if (acts.size() < LEAST_ACTS) {
            throw new IllegalArgumentException(
                    "the issues belong to " + acts.size() + " acts, expected at least " + LEAST_ACTS);
        }
        var shapes = Learner.shapes();
        var results = new ArrayList<Result>();
        for (var act : acts) {
            var own = cases.stream().filter(that -> that.act().equals(act)).toList();
            var others = cases.stream().filter(that -> !that.act().equals(act)).toList();
            var known = new Knowledge(others, Learner.learn(others, shapes), exchange(own));
            own.forEach(that -> results.add(Result.of(that, known)));
        }
        var scores = scores(results, EnumSet.allOf(Forecaster.class));
        return new TrackRecord(
                cases.size(),
                acts.size(),
                Learner.learn(cases, shapes),
                scores,
                votes(results),
                new Bootstrap(results, acts, seed).differences(scores),
                reliability(results, scores),
                seed);
    }

    /// {@return how well a method did, empty if it forecast nothing}
    ///
    /// @param forecaster the method
    public Optional<Score> find(Forecaster forecaster) {
        return scores.stream().filter(score -> score.forecaster() == forecaster).findFirst();
    }

    /// Exchange needs several issues; actors are all who take a stance on one of them.
    private static Optional<EqualGainExchange> exchange(List<Case> own) {
        if (own.size() < 2) {
            return Optional.empty();
        }
        var names = new LinkedHashSet<String>();
        own.forEach(that -> names.addAll(that.contest().actors().names()));
        var actors = new Roster(List.copyOf(names));
        return Optional.of(EqualGainExchange.of(
                Market.of(actors, own.stream().map(Case::contest).toList()), EqualGainExchange.Options.STANDARD));
    }

    private static List<Score> scores(List<Result> results, Set<Forecaster> forecasters) {
        return forecasters.stream()
                .map(forecaster -> score(results, forecaster))
                .filter(score -> score.cases() > 0)
                .toList();
    }

    private static List<VoteScore> votes(List<Result> results) {
        var votes = new ArrayList<VoteScore>();
        for (var vote : DecisionRule.Vote.values()) {
            var decided =
                    results.stream().filter(result -> result.vote() == vote).toList();
            scores(decided, BY_VOTE).forEach(score -> votes.add(new VoteScore(vote, score)));
        }
        return votes;
    }

    private static Score score(List<Result> results, Forecaster forecaster) {
        var said = results.stream().filter(result -> result.has(forecaster)).toList();
        var sure = said.stream()
                .allMatch(result ->
                        result.get(forecaster).distribution().positions().size() == 1);
        return new Score(
                forecaster,
                said.size(),
                mean(said, forecaster, Result::error),
                Math.sqrt(mean(said, forecaster, (result, that) -> result.error(that) * result.error(that))),
                mean(said, forecaster, Result::crps),
                sure ? Double.NaN : mean(said, forecaster, (result, that) -> result.isWithin(that, .25)),
                sure ? Double.NaN : mean(said, forecaster, (result, that) -> result.isWithin(that, .1)),
                sure ? Double.NaN : mean(said, forecaster, Result::width));
    }

    private static double mean(
            List<Result> results, Forecaster forecaster, ToDoubleBiFunction<Result, Forecaster> value) {
        return Sample.of(results.stream()
                        .mapToDouble(result -> value.applyAsDouble(result, forecaster))
                        .toArray())
                .mean();
    }

    private static List<Reliability> reliability(List<Result> results, List<Score> scores) {
        return scores.stream()
                .filter(score -> !Double.isNaN(score.eighty()))
                .map(Score::forecaster)
                .map(forecaster -> new Reliability(forecaster, coverage(results, forecaster)))
                .toList();
    }

    private static List<Double> coverage(List<Result> results, Forecaster forecaster) {
        var said = results.stream().filter(result -> result.has(forecaster)).toList();
        var coverage = new ArrayList<Double>();
        for (var i = 0; i < LEVELS; i++) {
            var tail = (1 - Reliability.nominal(i)) / 2;
            coverage.add(mean(said, forecaster, (result, that) -> result.isWithin(that, tail)));
        }
        return coverage;
    }
}
