package concert.assess.ensemble;

import concert.assess.analysis.Computed;
import concert.assess.analysis.QuickAnalyses;
import concert.robustness.FlipPoint;
import concert.scenario.Future;
import concert.scenario.Input;
import concert.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/// Where a judgement flips when one input alone leaves its middle and all others stay.
///
/// @param input the input
/// @param value the value beyond which the judgement no longer holds
/// @param side on which side of the value it no longer holds
public record Flip(Input input, double value, Side side) {
    /// Steps on either side of the middle; changes that come and go within one stay unseen.
    public static final int STEPS = 8;

    /// Enough for three digits of what lies between the middle and an end.
    private static final double TOLERANCE = 1e-4;

    /// A side of a value.
    public enum Side {
        /// The judgement flips below the value.
        BELOW,
        /// The judgement flips above the value.
        ABOVE
    }

    /// A scenario that is asked with single inputs changed.
    ///
    /// @param analyses what computes the scenario
    /// @param inputs its uncertain numbers
    /// @param holds whether the judgement holds in what is computed
    public record Asked(QuickAnalyses analyses, List<Input> inputs, Predicate<Computed> holds) {
        /// {@return a scenario that is asked}
        ///
        /// @param scenario the scenario
        /// @param holds whether the judgement holds in what is computed
        public static Asked of(Scenario scenario, Predicate<Computed> holds) {
            return new Asked(QuickAnalyses.of(scenario), scenario.inputs(), holds);
        }

        /// {@return each input at its middle}
        public double[] middle() {
            return inputs.stream().mapToDouble(one -> one.estimate().middle()).toArray();
        }

        /// {@return whether it holds with one input at a value}
        ///
        /// @param others value of each other input
        /// @param input place of the one
        /// @param value its value
        public boolean at(double[] others, int input, double value) {
            var values = others.clone();
            values[input] = value;
            return holds.test(analyses.in(Future.of(0, values)));
        }
    }

    /// {@return where the judgement flips, the nearer place if there is one on either side, empty if there is none}
    ///
    /// @param asked scenario and judgement
    /// @param input place of the input that is changed
    public static Optional<Flip> find(Asked asked, int input) {
        var one = asked.inputs().get(input);
        var values = asked.middle();
        var now = values[input];
        var holdsNow = asked.at(values, input, now);
        DoublePredicate holds = value -> value == now ? holdsNow : asked.at(values, input, value);
        var down = between(holds, one.estimate().lowEnd(), now);
        var up = between(holds, now, one.estimate().highEnd());
        var below = down.isEmpty() ? Double.NEGATIVE_INFINITY : down.getLast().at();
        var above = up.isEmpty() ? Double.POSITIVE_INFINITY : up.getFirst().at();
        if (down.isEmpty() && up.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                now - below <= above - now ? new Flip(one, below, Side.BELOW) : new Flip(one, above, Side.ABOVE));
    }

    private static List<FlipPoint> between(DoublePredicate holds, double low, double high) {
        return low < high ? FlipPoint.between(holds, low, high, STEPS, TOLERANCE * (high - low)) : List.of();
    }
}
