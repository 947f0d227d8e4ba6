package concert.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// One input at a time: how a result moves when an input goes from its 10 % to its 90 % quantile and all others stay at
/// their middle (Howard 1988, doi:10.1287/mnsc.34.6.679). It shows no interaction.
///
/// @param middle the result with all inputs at their middle
/// @param bars the inputs, the one with the longest bar first; those that change nothing are left out
public record Tornado(double middle, List<Bar> bars) {
    private static final double LOW = .1;
    private static final double HIGH = .9;

    /// Copies the bars.
    public Tornado {
        bars = List.copyOf(bars);
    }

    /// What one input does.
    ///
    /// @param input number of the input, from 0
    /// @param low the result with the input at its 10 % quantile, NaN where there is none
    /// @param high the result with the input at its 90 % quantile, NaN where there is none
    public record Bar(int input, double low, double high) {
        /// {@return length of the bar, infinite where one end has no result}
        public double length() {
            return Double.isNaN(high - low) ? Double.POSITIVE_INFINITY : Math.abs(high - low);
        }
    }

    /// Runs the model 2k + 1 times for k inputs.
    ///
    /// @param model gives the result for one number for each input: a probability, whose quantile the input
    ///     takes, or NaN for its middle
    /// @param inputs how many inputs
    /// @return the bars
    public static Tornado of(ToDoubleFunction<double[]> model, int inputs) {
        var point = new double[inputs];
        Arrays.fill(point, Double.NaN);
        var middle = model.applyAsDouble(point);
        var bars = new ArrayList<Bar>();
        for (var input = 0; input < inputs; input++) {
            point[input] = LOW;
            var low = model.applyAsDouble(point);
            point[input] = HIGH;
            var high = model.applyAsDouble(point);
            point[input] = Double.NaN;
            if (!same(low, middle) || !same(high, middle)) {
                bars.add(new Bar(input, low, high));
            }
        }
        bars.sort(Comparator.comparingDouble((Bar bar) -> -bar.length()).thenComparingInt(Bar::input));
        return new Tornado(middle, bars);
    }

    private static boolean same(double a, double b) {
        return a == b || (Double.isNaN(a) && Double.isNaN(b));
    }
}
