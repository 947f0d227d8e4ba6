package concert.bargaining;

import concert.bargaining.election.PceModel;
import concert.scenario.Scenario;
import java.util.Arrays;

/// The headline forecast of an issue: a distribution learned from issues whose outcomes are known.
///
/// It mixes two parts. With probability 1 − a the outcome is the compromise x̂ plus one of the compromise model's past
/// errors, multiplied by b·(σ/σ̄)ʰ and cut to the scale; σ is the issue's disagreement, the standard deviation of
/// positions by weight. With probability a it is one of the stated positions, as likely as a Condorcet election says.
/// Then the levels of the mixture are read so that its intervals held their share of past outcomes. A mixture because
/// two thirds of outcomes are a stated position; see docs/methods/forecast.md for how the numbers were chosen and
/// docs/track-record.md for its record.
///
/// @param issue id of the issue
/// @param calibration what it learned
/// @param compromise x̂: the outcome by the compromise model
/// @param distribution the forecast
public record CalibratedForecast(String issue, Calibration calibration, double compromise, Distribution distribution) {
    private static final double LEAST = 0;
    private static final double MOST = 100;

    /// Disagreement counts as at least this much, so that an interval never has width 0.
    private static final double LEAST_DISAGREEMENT = 5;

    /// {@return the forecast of an issue}
    ///
    /// @param scenario the scenario
    /// @param issue id of an issue on which somebody carries weight
    /// @param calibration what was learned
    public static CalibratedForecast forecast(Scenario scenario, String issue, Calibration calibration) {
        return forecast(Contest.of(scenario, issue), calibration);
    }

    /// {@return the forecast of a contest}
    ///
    /// @param contest a contest in which somebody carries weight
    /// @param calibration what was learned
    public static CalibratedForecast forecast(Contest contest, Calibration calibration) {
        contest.requireWeight();
        var compromise = CompromiseModel.forecast(contest).outcome();
        var mixture = mixture(
                compromise,
                disagreement(contest.weights(), contest.position()),
                stated(contest, calibration.shape().stated()),
                calibration);
        return new CalibratedForecast(
                contest.issue(), calibration, compromise, mixture.recalibrated(calibration.levels()));
    }

    /// {@return the outcome above and below which the forecast is equally likely}
    public double median() {
        return distribution.quantile(.5);
    }

    /// {@return σ = √(Σ w (x − x̂)² / Σ w), at least 5 points}
    ///
    /// @param w weights
    /// @param x positions
    public static double disagreement(double[] w, double[] x) {
        return Math.max(LEAST_DISAGREEMENT, Contest.spread(w, x));
    }

    /// {@return how likely each stated position is}
    ///
    /// @param contest a contest in which somebody carries weight
    /// @param stated how they are weighed
    public static Distribution stated(Contest contest, Calibration.Stated stated) {
        return switch (stated) {
            case WEIGHT -> Distribution.of(contest.position(), contest.weights());
            case CONDITIONAL -> elected(contest, PceModel.CONDITIONAL);
            case MARKOV_UNIFORM -> elected(contest, PceModel.MARKOV_UNIFORM);
            case MARKOV_INCENTIVE -> elected(contest, PceModel.MARKOV_INCENTIVE);
        };
    }

    private static Distribution elected(Contest contest, PceModel pce) {
        return CondorcetElection.distribution(contest, CondorcetElection.rules(pce));
    }

    /// {@return the mixture before its levels are read}
    ///
    /// @param compromise x̂
    /// @param disagreement σ
    /// @param stated the stated positions
    /// @param calibration what was learned
    public static Distribution mixture(
            double compromise, double disagreement, Distribution stated, Calibration calibration) {
        var shape = calibration.shape();
        var factor = shape.spread() * StrictMath.pow(disagreement / calibration.scale(), shape.disagreement());
        var errors = new double[calibration.errors().size()];
        for (var i = 0; i < errors.length; i++) {
            errors[i] = Math.clamp(compromise + factor * calibration.errors().get(i), LEAST, MOST);
        }
        var even = new double[errors.length];
        Arrays.fill(even, 1);
        return Distribution.mixture(stated, shape.share(), Distribution.ascending(errors, even));
    }
}
