package concert.assess.ensemble;

import concert.assess.analysis.Computed;
import concert.assess.analysis.Effort;
import concert.assess.analysis.QuickAnalyses;
import concert.assess.metric.Gauge;
import concert.assess.run.Workers;
import concert.robustness.Design;
import concert.scenario.Future;
import concert.scenario.Input;
import java.util.List;
import java.util.stream.IntStream;

/// A scenario as a function from a point of a design to metrics: what the methods of robustness ask.
///
/// It keeps nothing between two points, so it may be asked on several threads and in any order.
public final class Experiment {
    private final QuickAnalyses analyses;
    private final List<Gauge> gauges;
    private final Draws draws;
    private final double[] middle;
    private final int[] drawn;
    private final Effort effort;

    private Experiment(Computed middle, List<Gauge> gauges, Draws draws, Effort effort) {
        this.effort = effort;
        this.analyses = QuickAnalyses.of(middle.scenario());
        this.gauges = List.copyOf(gauges);
        this.draws = draws;
        this.drawn = IntStream.range(0, gauges.size())
                .filter(g -> gauges.get(g).isDrawn())
                .toArray();
        this.middle = gauges.stream()
                .mapToDouble(gauge -> gauge.reading().applyAsDouble(middle))
                .toArray();
    }

    private Experiment(Experiment of, Effort effort) {
        this.analyses = of.analyses;
        this.gauges = of.gauges;
        this.draws = of.draws;
        this.middle = of.middle;
        this.drawn = of.drawn;
        this.effort = effort;
    }

    /// {@return the experiment with independent draws, as many as the run has futures}
    ///
    /// @param middle the scenario and its results at the middle
    /// @param gauges what is read
    /// @param workers do the work
    public static Experiment of(Computed middle, List<Gauge> gauges, Workers workers) {
        var run = workers.run();
        return of(middle, gauges, independent(middle.scenario().inputs(), run.futures(), run.seed()), workers);
    }

    /// {@return the design of independent draws, in which an input's numbers depend on the seed, the future and the
    /// input's path alone}
    ///
    /// @param inputs the uncertain numbers
    /// @param futures how many futures
    /// @param seed seed of the draws
    public static Design independent(List<Input> inputs, int futures, long seed) {
        return Draws.keyed(inputs, futures, seed);
    }

    /// {@return the experiment at the points of a design}
    ///
    /// @param middle the scenario and its results at the middle
    /// @param gauges what is read
    /// @param design has a number for each uncertain input of the scenario
    /// @param workers do the work
    public static Experiment of(Computed middle, List<Gauge> gauges, Design design, Workers workers) {
        var inputs = middle.scenario().inputs();
        if (design.inputs() != inputs.size()) {
            throw new IllegalArgumentException(
                    "the design has " + design.inputs() + " inputs, expected " + inputs.size());
        }
        return new Experiment(middle, gauges, Draws.of(inputs, design, workers), Effort.QUICK);
    }

    /// {@return the same with more or less computed at each point}
    ///
    /// @param other how much is computed
    public Experiment with(Effort other) {
        return new Experiment(this, other);
    }

    /// {@return the uncertain numbers, in the folder's order}
    public List<Input> inputs() {
        return draws.inputs();
    }

    /// {@return what is read at each point}
    public List<Gauge> gauges() {
        return gauges;
    }

    /// {@return the value of each gauge with every estimate at its middle, NaN where it has none}
    public double[] middle() {
        return middle.clone();
    }

    /// {@return how many points the design has}
    public int futures() {
        return draws.futures();
    }

    /// {@return the future at a point of the design}
    ///
    /// @param number number of the point, from 0
    public Future future(int number) {
        return draws.future(number);
    }

    /// {@return what is computed in a future}
    ///
    /// @param future the future
    public Computed computed(Future future) {
        return effort.with(analyses.in(future));
    }

    /// {@return the value of each gauge, NaN where it has none}
    ///
    /// @param future the future
    public double[] metrics(Future future) {
        var values = middle.clone();
        var computed = computed(future);
        for (var g : drawn) {
            values[g] = gauges.get(g).reading().applyAsDouble(computed);
        }
        return values;
    }

    /// {@return the value of each gauge at any point, NaN where it has none}
    ///
    /// @param point for each input the probability whose quantile it takes, or NaN for its middle
    public double[] metricsAt(double[] point) {
        return metrics(draws.future(0, point));
    }
}
