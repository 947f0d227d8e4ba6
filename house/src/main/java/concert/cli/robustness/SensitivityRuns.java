package concert.cli.robustness;

import concert.assess.Assessment;
import concert.assess.analysis.Computed;
import concert.assess.claim.Measure;
import concert.assess.ensemble.Experiment;
import concert.assess.metric.Gauge;
import concert.robustness.Design;
import concert.robustness.Morris;
import concert.robustness.SobolIndices;
import concert.robustness.Tornado;
import concert.scenario.Scenario;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The methods of sensitivity, run on a measure as a function of the estimates.
///
/// @param scenario the scenario
/// @param measure what is measured
/// @param options how it is computed
record SensitivityRuns(Scenario scenario, Measure measure, Assessment.Options options) {

    /// What a method says.
    ///
    /// @param middle the measure with every estimate at its middle, NaN where it has none
    /// @param columns names of the numbers
    /// @param lines one for each estimate, the one that matters most first
    /// @param runs how many times the scenario was computed
    /// @param withoutResult how many parts of the design were left out, since the measure had no value there
    record Found(double middle, List<String> columns, List<Line> lines, int runs, int withoutResult) {
        /// Copies the lists.
        Found {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /// What is told of one estimate.
    ///
    /// @param input its path
    /// @param numbers what the columns say
    record Line(String input, List<Double> numbers) {
        /// Copies the list.
        Line {
            numbers = List.copyOf(numbers);
        }
    }

    private Experiment experiment() {
        return Experiment.of(
                        Computed.inFuture(scenario),
                        List.of(new Gauge("", measure.formula().text(), "", measure::in)),
                        Experiment.independent(
                                scenario.inputs(), 1, scenario.about().seed()),
                        options.workers())
                .with(measure.effort());
    }

    private String path(int input) {
        return scenario.inputs().get(input).path();
    }

    private int inputs() {
        return scenario.inputs().size();
    }

    Found tornado() {
        var experiment = experiment();
        var tornado = Tornado.of(point -> experiment.metricsAt(point)[0], inputs());
        var missing = tornado.bars().stream()
                .mapToInt(bar -> (Double.isNaN(bar.low()) ? 1 : 0) + (Double.isNaN(bar.high()) ? 1 : 0))
                .sum();
        return new Found(
                tornado.middle(),
                List.of("low", "high"),
                tornado.bars().stream()
                        .map(bar -> new Line(path(bar.input()), List.of(bar.low(), bar.high())))
                        .toList(),
                2 * inputs() + 1,
                missing);
    }

    Found morris(Morris.Options how) {
        var experiment = experiment();
        var screened = Morris.screen(point -> experiment.metricsAt(point)[0], inputs(), how);
        return new Found(
                experiment.middle()[0],
                List.of("meanAbsolute", "mean", "deviation"),
                sorted(i -> {
                    var effect = screened.effects().get(i);
                    return new Line(path(i), List.of(effect.meanAbsolute(), effect.mean(), effect.deviation()));
                }),
                screened.runs(),
                screened.incomplete());
    }

    /// The runs are done on all threads; row r of matrix i is the point r of A with column i from B.
    Found sobol(int n) {
        var seed = scenario.about().seed();
        var experiment = experiment();
        var found = SobolIndices.of(results(experiment, n, seed), seed);
        return new Found(
                experiment.middle()[0],
                List.of("total", "totalLow", "totalHigh", "first", "firstLow", "firstHigh"),
                sorted(i -> {
                    var index = found.indices().get(i);
                    return new Line(
                            path(i),
                            List.of(
                                    index.total(),
                                    index.totalLow(),
                                    index.totalHigh(),
                                    index.first(),
                                    index.firstLow(),
                                    index.firstHigh()));
                }),
                found.runs(),
                found.incomplete());
    }

    private double[][] results(Experiment experiment, int n, long seed) {
        var k = inputs();
        var design = 2 * k <= Design.SobolSequence.MOST_INPUTS
                ? new Design.SobolSequence(n, 2 * k, seed)
                : Design.LatinHypercube.of(n, 2 * k, seed);
        var results = new double[k + 2][n];
        options.workers().each("runs", n, row -> {
            var point = design.point(row);
            var a = Arrays.copyOfRange(point, 0, k);
            var b = Arrays.copyOfRange(point, k, 2 * k);
            results[k][row] = experiment.metricsAt(a)[0];
            results[k + 1][row] = experiment.metricsAt(b)[0];
            for (var i = 0; i < k; i++) {
                var own = a[i];
                a[i] = b[i];
                results[i][row] = experiment.metricsAt(a)[0];
                a[i] = own;
            }
        });
        return results;
    }

    private List<Line> sorted(IntFunction<Line> line) {
        return IntStream.range(0, inputs())
                .mapToObj(line)
                .sorted(Comparator.comparingDouble(each -> -each.numbers().getFirst()))
                .toList();
    }
}
