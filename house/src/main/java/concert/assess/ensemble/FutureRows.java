package concert.assess.ensemble;

import concert.assess.analysis.Computed;
import concert.assess.analysis.Effort;
import concert.assess.metric.Gauge;
import concert.assess.metric.Gauges;
import concert.assess.run.Workers;
import concert.scenario.End;
import concert.scenario.Input;
import concert.scenario.Scenario;
import concert.scenario.Way;
import java.util.List;
import java.util.stream.Stream;

/// The futures of an ensemble as rows of numbers: what a future draws, then what each metric is in it.
///
/// A row depends on the scenario, its seed and number of futures, the options and the row's number, on nothing else. So
/// rows may be asked for on several threads, in any order and on several machines.
public final class FutureRows {
    private final Experiment experiment;

    private FutureRows(Experiment experiment) {
        this.experiment = experiment;
    }

    /// What a row holds.
    ///
    /// @param design how futures are drawn
    /// @param analyses names of the analyses whose metrics are kept; all of them where none is named
    public record Options(DesignKind design, List<String> analyses) {
        /// Copies the names.
        public Options {
            analyses = List.copyOf(analyses);
        }
    }

    /// {@return the futures of a scenario that has uncertain numbers, as many as it asks for}
    ///
    /// @param scenario the scenario
    /// @param options what a row holds
    /// @param workers do the work
    public static FutureRows of(Scenario scenario, Options options, Workers workers) {
        var about = scenario.about();
        var gauges = asked(scenario, options.analyses());
        var effort = effort(gauges);
        var middle = effort.with(Computed.inFuture(scenario));
        var points = options.design().of(about.futures(), scenario.inputs(), about.seed());
        return new FutureRows(
                Experiment.of(middle, known(gauges, middle), points, workers).with(effort));
    }

    /// The metrics that are read in every future. What takes more than the quick analyses is computed where it is
    /// named.
    private static List<Gauge> asked(Scenario scenario, List<String> analyses) {
        return Gauges.of(scenario).stream()
                .filter(gauge -> gauge.findEffort().isPresent() && !(gauge.reading() instanceof Gauge.Fixed))
                .filter(gauge -> analyses.isEmpty() ? gauge.isDrawn() : analyses.contains(gauge.analysis()))
                .map(Gauge::inFutures)
                .toList();
    }

    private static Effort effort(List<Gauge> gauges) {
        return gauges.stream().flatMap(gauge -> gauge.findEffort().stream()).reduce(Effort.QUICK, Effort::and);
    }

    /// One that has no value even at the middle is of a model that is not run in every future.
    private static List<Gauge> known(List<Gauge> gauges, Computed middle) {
        return gauges.stream()
                .filter(gauge -> !Double.isNaN(gauge.metric(middle).value()))
                .toList();
    }

    /// {@return names of the analyses that have a metric which is computed in a future, if need be where they are
    /// named}
    ///
    /// @param scenario the scenario
    public static List<String> analyses(Scenario scenario) {
        var quick = Computed.inFuture(scenario);
        var plans =
                !scenario.rows(Way.class).isEmpty() && !scenario.rows(End.class).isEmpty();
        return Gauges.of(scenario).stream()
                .filter(gauge -> gauge.findEffort().isPresent() && !(gauge.reading() instanceof Gauge.Fixed))
                .filter(gauge -> gauge.findEffort().filter(Effort.QUICK::equals).isPresent()
                        ? !Double.isNaN(gauge.metric(quick).value())
                        : plans)
                .map(Gauge::analysis)
                .distinct()
                .toList();
    }

    /// {@return how many futures there are}
    public int futures() {
        return experiment.futures();
    }

    /// {@return how many numbers at the front of a row are inputs; the others are metrics}
    public int inputs() {
        return experiment.inputs().size();
    }

    /// {@return how many numbers at the end of a row are metrics}
    public int metrics() {
        return experiment.gauges().size();
    }

    /// {@return what the numbers of a row are: paths of inputs, then keys of metrics}
    public List<String> columns() {
        return Stream.concat(
                        experiment.inputs().stream().map(Input::path),
                        experiment.gauges().stream().map(Gauge::key))
                .toList();
    }

    /// {@return a future's row, with NaN for a metric that has no value in it}
    ///
    /// @param number number of the future, from 0
    public double[] row(int number) {
        var future = experiment.future(number);
        var metrics = experiment.metrics(future);
        var row = new double[future.size() + metrics.length];
        for (var i = 0; i < future.size(); i++) {
            row[i] = future.value(i);
        }
        System.arraycopy(metrics, 0, row, future.size(), metrics.length);
        return row;
    }
}
