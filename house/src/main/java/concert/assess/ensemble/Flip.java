package concert.assess.ensemble;

import concert.assess.analysis.Computed;
import concert.scenario.Estimate;
import concert.scenario.Future;
import concert.scenario.Input;
import concert.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where a judgement flips when one input alone leaves its middle and all others stay.
///
/// @param input the input
/// @param value the value beyond which the judgement no longer holds
/// @param side on which side of the value it no longer holds
public record Flip(Input input, double value, Side side) {
    /// Halvings of an input's range: enough for six digits.
    private static final int BISECTIONS = 24;

    private static final double TAIL = .001;

    /// A side of a value.
    public enum Side {
        /// The judgement flips below the value.
        BELOW,
        /// The judgement flips above the value.
        ABOVE
    }

    /// A scenario that is asked with single inputs changed.
    ///
    /// @param scenario the scenario
    /// @param inputs its uncertain numbers
    /// @param holds whether the judgement holds in what is computed
    public record Asked(Scenario scenario, List<Input> inputs, Predicate<Computed> holds) {
        private boolean at(int input, double value) {
            var middle =
                    inputs.stream().mapToDouble(one -> one.estimate().middle()).toArray();
            middle[input] = value;
            return holds.test(Computed.inFuture(scenario.in(Future.of(0, middle))));
        }
    }

    /// {@return where the judgement flips, the nearer place if there is one on either side, empty if there is none}
    ///
    /// @param asked scenario and judgement
    /// @param input place of the input that is changed
    public static Optional<Flip> find(Asked asked, int input) {
        var estimate = asked.inputs().get(input).estimate();
        var middle = estimate.middle();
        var down = find(asked, input, low(estimate), Side.BELOW);
        var up = find(asked, input, high(estimate), Side.ABOVE);
        if (down.isPresent() && up.isPresent()) {
            return middle - down.get().value() <= up.get().value() - middle ? down : up;
        }
        return down.or(() -> up);
    }

    private static Optional<Flip> find(Asked asked, int input, double end, Side side) {
        var before = asked.inputs().get(input).estimate().middle();
        var holds = asked.at(input, before);
        if (before == end || asked.at(input, end) == holds) {
            return Optional.empty();
        }
        var same = before;
        var other = end;
        for (var k = 0; k < BISECTIONS; k++) {
            var half = .5 * (same + other);
            if (asked.at(input, half) == holds) {
                same = half;
            } else {
                other = half;
            }
        }
        return Optional.of(new Flip(asked.inputs().get(input), .5 * (same + other), side));
    }

    private static double low(Estimate estimate) {
        return Double.isFinite(estimate.low()) ? estimate.low() : estimate.quantile(TAIL);
    }

    private static double high(Estimate estimate) {
        return Double.isFinite(estimate.high()) ? estimate.high() : estimate.quantile(1 - TAIL);
    }
}
