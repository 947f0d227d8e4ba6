package concert.assess.ensemble;

import concert.assess.run.Workers;
import concert.math.RandomStream;
import concert.scenario.Future;
import concert.scenario.Input;
import concert.scenario.QuantileCurve;
import concert.scenario.Scenario;
import java.util.List;

/// Draws futures of a scenario.
///
/// The value of an input is its quantile at a uniform number that depends on the seed, the number of the future and
/// the path of the input alone. So scenarios that share an input share its draws (common random numbers), and a
/// future is the same in a short and in a long ensemble.
final class Draws {
    private final long seed;
    private final List<Input> inputs;
    private final QuantileCurve[] curves;
    private final long[] codes;

    private Draws(long seed, List<Input> inputs) {
        this.seed = seed;
        this.inputs = inputs;
        this.curves = new QuantileCurve[inputs.size()];
        this.codes = inputs.stream()
                .mapToLong(input -> RandomStream.code(input.path()))
                .toArray();
    }

    static Draws of(Scenario scenario, Workers workers) {
        var run = workers.run();
        var draws = new Draws(run.seed(), scenario.inputs());
        workers.each(
                "inputs",
                draws.curves.length,
                i -> draws.curves[i] = QuantileCurve.of(draws.inputs.get(i).estimate()));
        return draws;
    }

    List<Input> inputs() {
        return inputs;
    }

    Future future(int number) {
        var values = new double[curves.length];
        for (var i = 0; i < values.length; i++) {
            values[i] = curves[i].at(RandomStream.uniform(seed, number, codes[i]));
        }
        return Future.of(number, values);
    }
}
