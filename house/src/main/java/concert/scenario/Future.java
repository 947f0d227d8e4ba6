package concert.scenario;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// One sampled uncertainty: a value for every uncertain number of a scenario.
public final class Future {
    private final long number;
    private final double[] values;

    private Future(long number, double[] values) {
        this.number = number;
        this.values = values;
    }

    /// The future that takes, for each input, the value that `value` gives.
    ///
    /// @param number its number within its ensemble, from 0
    /// @param inputs the uncertain numbers, as [Scenario#inputs()] lists them
    /// @param value a finite number
    /// @return the future
    public static Future of(long number, List<Input> inputs, ToDoubleFunction<Input> value) {
        return new Future(number, inputs.stream().mapToDouble(value).toArray());
    }

    /// The future that takes, for each input, the value at the same place.
    ///
    /// @param number its number within its ensemble, from 0
    /// @param values finite numbers in the order of [Scenario#inputs()], copied
    /// @return the future
    public static Future of(long number, double... values) {
        return new Future(number, values.clone());
    }

    /// {@return its number within its ensemble, from 0}
    public long number() {
        return number;
    }

    /// {@return how many inputs it settles}
    public int size() {
        return values.length;
    }

    /// {@return the value of the input at this place in [Scenario#inputs()]}
    ///
    /// @param input place in that list
    public double value(int input) {
        return values[input];
    }
}
