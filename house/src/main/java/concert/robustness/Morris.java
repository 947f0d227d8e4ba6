package concert.robustness;

import concert.math.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Morris' screening: which inputs matter at all, at the price of few runs.
///
/// Each trajectory starts at a point of a grid of `levels` levels and moves every input once, in random order, by
/// Δ = levels / (2(levels − 1)). The elementary effect is the change of the result over Δ (Morris 1991,
/// doi:10.1080/00401706.1991.10484804); μ* is the mean of its absolute value (Campolongo, Cariboni & Saltelli 2007,
/// doi:10.1016/j.envsoft.2006.10.004).
///
/// @param effects one for each input, in their order
/// @param runs how many times the model ran
/// @param incomplete how many elementary effects were left out, since a run of theirs had no result
public record Morris(List<Effect> effects, int runs, int incomplete) {
    private static final long START = RandomStream.code("start");
    private static final long ORDER = RandomStream.code("order");
    private static final long DIRECTION = RandomStream.code("direction");

    /// Copies the list.
    public Morris {
        effects = List.copyOf(effects);
    }

    /// What moving one input does.
    ///
    /// @param mean mean elementary effect μ
    /// @param meanAbsolute mean absolute elementary effect μ*
    /// @param deviation standard deviation σ of the elementary effects: interaction or curvature
    public record Effect(double mean, double meanAbsolute, double deviation) {}

    /// How to screen.
    ///
    /// @param trajectories how many trajectories, at least 2
    /// @param levels levels of the grid, even, at least 2
    /// @param seed seed of the draws
    public record Options(int trajectories, int levels, long seed) {
        /// Checks the numbers.
        public Options {
            if (trajectories < 2 || levels < 2 || levels % 2 != 0) {
                throw new IllegalArgumentException("trajectories is " + trajectories + " and levels is " + levels
                        + ", expected at least 2 trajectories and an even number of at least 2 levels");
            }
        }
    }

    /// Runs the model at trajectories × (inputs + 1) points.
    ///
    /// @param model gives the result for one number from 0 to 1 for each input
    /// @param inputs how many inputs
    /// @param options how to screen
    /// @return the effects
    public static Morris screen(ToDoubleFunction<double[]> model, int inputs, Options options) {
        var change = new double[inputs][options.trajectories()];
        for (var trajectory = 0; trajectory < options.trajectories(); trajectory++) {
            var point = start(inputs, trajectory, options);
            var before = model.applyAsDouble(point);
            for (var input : order(inputs, trajectory, options.seed())) {
                var step = step(point[input], input, trajectory, options);
                point[input] += step;
                var after = model.applyAsDouble(point);
                change[input][trajectory] = (after - before) / step;
                before = after;
            }
        }
        var effects = new ArrayList<Effect>();
        for (var each : change) {
            effects.add(effect(each));
        }
        var incomplete = Arrays.stream(change)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isNaN)
                .count();
        return new Morris(effects, options.trajectories() * (inputs + 1), (int) incomplete);
    }

    private static double[] start(int inputs, int trajectory, Options options) {
        return IntStream.range(0, inputs)
                .mapToDouble(input ->
                        Math.floor(RandomStream.uniform(options.seed() ^ START, trajectory, input) * options.levels())
                                / (options.levels() - 1))
                .toArray();
    }

    /// Up or down by Δ, whichever stays on the grid. With Δ just over half the range exactly one does.
    private static double step(double from, int input, int trajectory, Options options) {
        var delta = options.levels() / (2.0 * (options.levels() - 1));
        var up = from + delta <= 1 + 1e-12;
        var down = from - delta >= -1e-12;
        if (up && down) {
            return RandomStream.uniform(options.seed() ^ DIRECTION, trajectory, input) < .5 ? delta : -delta;
        }
        return up ? delta : -delta;
    }

    private static int[] order(int inputs, int trajectory, long seed) {
        var order = IntStream.range(0, inputs).toArray();
        for (var i = inputs - 1; i > 0; i--) {
            var j = (int) (RandomStream.uniform(seed ^ ORDER, trajectory, i) * (i + 1));
            var held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
        return order;
    }

    private static Effect effect(double[] all) {
        var changes = Arrays.stream(all).filter(change -> !Double.isNaN(change)).toArray();
        var mean =
                IntStream.range(0, changes.length).mapToDouble(t -> changes[t]).sum() / changes.length;
        var absolute = 0.0;
        var squares = 0.0;
        for (var change : changes) {
            absolute += Math.abs(change);
            squares += (change - mean) * (change - mean);
        }
        return new Effect(mean, absolute / changes.length, Math.sqrt(squares / (changes.length - 1)));
    }
}
