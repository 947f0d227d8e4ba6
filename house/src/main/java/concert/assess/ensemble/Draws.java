package concert.assess.ensemble;

import concert.assess.run.Workers;
import concert.math.RandomStream;
import concert.robustness.Design;
import concert.scenario.Future;
import concert.scenario.Input;
import concert.scenario.QuantileCurve;
import concert.scenario.Scenario;
import java.util.List;

/// Draws futures of a scenario: an input takes its quantile at the number that a design has for it.
///
/// Unless asked for another design, that number depends on the seed, the number of the future and the path of the
/// input alone. So scenarios that share an input share its draws (common random numbers), and a future is the same in
/// a short and in a long ensemble.
final class Draws {
    private final List<Input> inputs;
    private final QuantileCurve[] curves;
    private final Design design;

    private Draws(List<Input> inputs, QuantileCurve[] curves, Design design) {
        this.inputs = inputs;
        this.curves = curves;
        this.design = design;
    }

    /// {@return independent draws, as many as the run has futures}
    static Draws of(Scenario scenario, Workers workers) {
        var inputs = scenario.inputs();
        var run = workers.run();
        return of(inputs, keyed(inputs, run.futures(), run.seed()), workers);
    }

    /// {@return draws by a design with as many inputs as there are}
    static Draws of(List<Input> inputs, Design design, Workers workers) {
        var curves = new QuantileCurve[inputs.size()];
        workers.each(
                "inputs",
                curves.length,
                i -> curves[i] = QuantileCurve.of(inputs.get(i).estimate()));
        return new Draws(inputs, curves, design);
    }

    /// {@return the design that depends on the inputs' paths alone}
    static Design keyed(List<Input> inputs, int futures, long seed) {
        return new Design.Keyed(
                futures,
                inputs.stream().map(input -> RandomStream.code(input.path())).toList(),
                seed);
    }

    List<Input> inputs() {
        return inputs;
    }

    int futures() {
        return design.points();
    }

    Future future(int number) {
        return future(number, design.point(number));
    }

    /// {@return the future in which each input takes the quantile at its number, or its middle where that is NaN}
    Future future(int number, double[] point) {
        var values = new double[point.length];
        for (var i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(point[i]) ? inputs.get(i).estimate().middle() : finite(i, curves[i].at(point[i]));
        }
        return Future.of(number, values);
    }

    /// An estimate without bounds has no quantile at 0 and 1, the outer levels of some designs: its ends stand for
    /// them.
    private double finite(int input, double value) {
        if (Double.isInfinite(value)) {
            var estimate = inputs.get(input).estimate();
            return value < 0 ? estimate.lowEnd() : estimate.highEnd();
        }
        return value;
    }
}
