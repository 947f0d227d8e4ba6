package concert.assess.ensemble;

import concert.assess.analysis.Computed;
import concert.assess.metric.Gauge;
import concert.assess.run.Workers;
import concert.scenario.Future;
import concert.scenario.Input;
import concert.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Every metric in every future.
public final class Ensemble {
    private final List<Input> inputs;
    private final List<Gauge> gauges;
    private final double[][] draws;
    private final double[][] values;
    private final int[] drawn;
    private final int futures;

    private Ensemble(List<Input> inputs, List<Gauge> gauges, int futures, Computed middle) {
        this.inputs = inputs;
        this.gauges = gauges;
        this.futures = futures;
        this.draws = new double[inputs.size()][futures];
        this.values =
                gauges.stream().map(gauge -> column(gauge, futures, middle)).toArray(double[][]::new);
        this.drawn = IntStream.range(0, gauges.size())
                .filter(g -> gauges.get(g).isDrawn())
                .toArray();
    }

    private static double[] column(Gauge gauge, int futures, Computed middle) {
        var column = new double[futures];
        if (!gauge.isDrawn()) {
            Arrays.fill(column, gauge.reading().applyAsDouble(middle));
        }
        return column;
    }

    /// {@return the ensemble that the options ask for}
    ///
    /// @param middle the scenario and its results at the middle, for gauges that are read there alone
    /// @param gauges what is read in each future
    /// @param workers do the work
    public static Ensemble of(Computed middle, List<Gauge> gauges, Workers workers) {
        var scenario = middle.scenario();
        var drawn = Draws.of(scenario, workers);
        var ensemble = new Ensemble(drawn.inputs(), gauges, workers.run().futures(), middle);
        workers.each("futures", ensemble.futures, number -> ensemble.compute(scenario, drawn.future(number)));
        return ensemble;
    }

    private void compute(Scenario scenario, Future future) {
        var number = (int) future.number();
        for (var i = 0; i < draws.length; i++) {
            draws[i][number] = future.value(i);
        }
        var computed = Computed.inFuture(scenario.in(future));
        for (var g : drawn) {
            values[g][number] = gauges.get(g).reading().applyAsDouble(computed);
        }
    }

    /// {@return how many futures there are}
    public int futures() {
        return futures;
    }

    /// {@return the uncertain numbers, in the folder's order}
    public List<Input> inputs() {
        return inputs;
    }

    /// {@return what is read in each future}
    public List<Gauge> gauges() {
        return gauges;
    }

    /// {@return the value of an input in each future; not to be written to}
    ///
    /// @param input its place among [#inputs()]
    public double[] draws(int input) {
        return draws[input];
    }

    /// {@return the value of a gauge in each future, NaN where it has none; not to be written to}
    ///
    /// @param gauge its place among [#gauges()]
    public double[] values(int gauge) {
        return values[gauge];
    }
}
