package concert.assess.ensemble;

import concert.assess.analysis.Computed;
import concert.assess.metric.Gauge;
import concert.assess.metric.Metric;
import concert.assess.run.Workers;
import concert.scenario.Future;
import concert.scenario.Input;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Every metric in every future.
public final class Ensemble {
    private final List<Input> inputs;
    private final List<Gauge> gauges;
    private final double[] middle;
    private final double[][] draws;
    private final double[][] values;
    private final int futures;

    private Ensemble(Experiment experiment) {
        this.inputs = experiment.inputs();
        this.gauges = experiment.gauges();
        this.middle = experiment.middle();
        this.futures = experiment.futures();
        this.draws = new double[inputs.size()][futures];
        this.values = gauges.stream()
                .map(gauge -> new double[gauge.isDrawn() ? futures : 0])
                .toArray(double[][]::new);
    }

    private Ensemble(Ensemble of, double[] middle) {
        this.inputs = of.inputs;
        this.gauges = of.gauges;
        this.middle = middle;
        this.futures = of.futures;
        this.draws = of.draws;
        this.values = of.values;
    }

    /// {@return every metric at every point of an experiment}
    ///
    /// @param experiment the experiment
    /// @param workers do the work
    public static Ensemble of(Experiment experiment, Workers workers) {
        var ensemble = new Ensemble(experiment);
        workers.stretches("futures", ensemble.futures, (from, to) -> ensemble.compute(experiment, from, to));
        return ensemble;
    }

    /// Some futures at a time: a column is another place in memory, and each visit to one costs more than the numbers.
    private void compute(Experiment experiment, int from, int to) {
        var drawn = IntStream.range(from, to).mapToObj(experiment::future).toArray(Future[]::new);
        var read = Arrays.stream(drawn).map(experiment::metrics).toArray(double[][]::new);
        for (var i = 0; i < draws.length; i++) {
            for (var k = 0; k < drawn.length; k++) {
                draws[i][from + k] = drawn[k].value(i);
            }
        }
        for (var g = 0; g < values.length; g++) {
            if (!gauges.get(g).isDrawn()) {
                continue;
            }
            for (var k = 0; k < read.length; k++) {
                values[g][from + k] = read[k][g];
            }
        }
    }

    /// The same futures with another middle: what is not drawn is read there, and takes longer to compute than they do.
    ///
    /// @param other the scenario and its results at the middle
    /// @return the ensemble
    public Ensemble around(Computed other) {
        return new Ensemble(
                this,
                gauges.stream()
                        .mapToDouble(gauge -> gauge.reading().applyAsDouble(other))
                        .toArray());
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

    /// {@return a gauge with every estimate at its middle, its value NaN where it has none}
    ///
    /// @param gauge its place among [#gauges()]
    public Metric metric(int gauge) {
        var one = gauges.get(gauge);
        return new Metric(one.analysis(), one.key(), one.unit(), middle[gauge]);
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
        if (gauges.get(gauge).isDrawn()) {
            return values[gauge];
        }
        var same = new double[futures];
        Arrays.fill(same, middle[gauge]);
        return same;
    }
}
