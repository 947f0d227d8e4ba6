package concert.bargaining.score;

import concert.bargaining.Calibration;
import concert.bargaining.Distribution;
import concert.scenario.DecisionRule;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;

/// Whether unanimity pulls outcomes to the status quo: of an issue that was decided by it, how far the outcome of the
/// compromise model x̂ lies from the status quo q, and which share λ of that way the outcome was drawn back.
///
/// @param compromise x̂
/// @param statusQuo q
/// @param outcome what came about
record Pull(double compromise, double statusQuo, double outcome) {
    /// The shares that are tried: 0, 0.05, … 1.
    private static final int STEPS = 20;

    /// {@return the pull on an issue, empty where it was not decided by unanimity or has no status quo}
    static Optional<Pull> of(Case that) {
        return that.rule().vote() == DecisionRule.Vote.UNANIMITY
                ? Optional.ofNullable(that.statusQuo()).map(q -> new Pull(that.compromise(), q, that.outcome()))
                : Optional.empty();
    }

    /// {@return x̂ + λ(q − x̂)}
    ///
    /// @param share λ
    double drawn(double share) {
        return compromise + share * (statusQuo - compromise);
    }

    /// {@return a forecast in which the status quo comes about with probability m besides}
    ///
    /// @param forecast the forecast without it
    /// @param share m
    Distribution mixed(Distribution forecast, double share) {
        return share == 0 ? forecast : Distribution.mixture(Distribution.at(statusQuo), share, forecast);
    }

    /// {@return the λ with the least absolute error over some issues; the least of several}
    ///
    /// @param cases issues whose outcomes are known
    static double learn(List<Case> cases) {
        return best(share -> error(cases, (that, pull) -> Math.abs(pull.drawn(share) - pull.outcome)));
    }

    /// {@return the m with the least continuous ranked probability score over some issues; the least of several}
    ///
    /// @param cases issues whose outcomes are known
    /// @param calibration what the forecast without the status quo learned
    static double learn(List<Case> cases, Calibration calibration) {
        return best(share -> error(
                cases,
                (that, pull) -> pull.mixed(that.calibrated(calibration), share).crps(pull.outcome)));
    }

    private static double error(List<Case> cases, ToDoubleBiFunction<Case, Pull> error) {
        return cases.stream()
                .mapToDouble(that ->
                        of(that).map(pull -> error.applyAsDouble(that, pull)).orElse(0.0))
                .sum();
    }

    private static double best(DoubleUnaryOperator error) {
        var best = 0.0;
        var least = Double.POSITIVE_INFINITY;
        for (var step = 0; step <= STEPS; step++) {
            var share = (double) step / STEPS;
            var sum = error.applyAsDouble(share);
            if (sum < least) {
                least = sum;
                best = share;
            }
        }
        return best;
    }
}
