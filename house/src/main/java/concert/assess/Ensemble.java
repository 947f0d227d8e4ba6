package concert.assess;

import concert.scenario.Future;
import concert.scenario.Input;
import concert.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Every metric in every future.
final class Ensemble {
    private final List<Input> inputs;
    private final List<Gauge> gauges;
    private final double[][] draws;
    private final double[][] values;
    private final int[] drawn;
    private final int futures;

    private Ensemble(List<Input> inputs, List<Gauge> gauges, int futures) {
        this.inputs = inputs;
        this.gauges = gauges;
        this.futures = futures;
        this.draws = new double[inputs.size()][futures];
        this.values = gauges.stream().map(gauge -> column(gauge, futures)).toArray(double[][]::new);
        this.drawn = IntStream.range(0, gauges.size())
                .filter(g -> gauges.get(g).isDrawn())
                .toArray();
    }

    private static double[] column(Gauge gauge, int futures) {
        var column = new double[futures];
        if (gauge.reading() instanceof Gauge.Fixed(var value)) {
            Arrays.fill(column, value);
        }
        return column;
    }

    /// {@return the ensemble that the options ask for}
    ///
    /// @param scenario the scenario
    /// @param gauges what is read in each future
    /// @param workers do the work
    static Ensemble of(Scenario scenario, List<Gauge> gauges, Workers workers) {
        var drawn = Draws.of(scenario, workers);
        var ensemble =
                new Ensemble(drawn.inputs(), gauges, workers.options().run().futures());
        workers.each("futures", ensemble.futures, number -> ensemble.compute(scenario, drawn.future(number)));
        return ensemble;
    }

    private void compute(Scenario scenario, Future future) {
        var number = (int) future.number();
        for (var i = 0; i < draws.length; i++) {
            draws[i][number] = future.value(i);
        }
        var computed = Computed.of(scenario.in(future));
        for (var g : drawn) {
            values[g][number] = gauges.get(g).reading().applyAsDouble(computed);
        }
    }

    int futures() {
        return futures;
    }

    List<Input> inputs() {
        return inputs;
    }

    List<Gauge> gauges() {
        return gauges;
    }

    /// {@return the value of an input in each future; not to be written to}
    double[] draws(int input) {
        return draws[input];
    }

    /// {@return the value of a gauge in each future, NaN where it has none; not to be written to}
    double[] values(int gauge) {
        return values[gauge];
    }
}
