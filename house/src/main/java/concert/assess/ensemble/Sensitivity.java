package concert.assess.ensemble;

import concert.assess.run.Workers;
import concert.math.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/// What each metric is most sensitive to: Spearman's rank correlation with each uncertain input over the futures.
///
/// An input counts as a driver where |ρ|·√(n − 1) is above 3.5, which chance brings about once in two thousand times.
/// No more than five drivers of a metric are told, and no more than the first thousand futures are asked. Futures
/// in which the metric has no value are left out.
public final class Sensitivity {
    private static final double NOISE = 3.5;
    private static final int MOST_DRIVERS = 5;
    private static final int MOST_FUTURES = 1_000;
    private static final int FEWEST_FUTURES = 10;
    private static final int FIFTHS = 5;

    private final Ensemble ensemble;
    private final int futures;
    private final Known[] inputs;

    private Sensitivity(Ensemble ensemble) {
        this.ensemble = ensemble;
        this.futures = Math.min(MOST_FUTURES, ensemble.futures());
        this.inputs = new Known[ensemble.inputs().size()];
    }

    /// What is computed once for an input.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Known(double[] draws, Ranks ranks, double lowFifth, double highFifth) {
        static Known of(double[] draws) {
            var sorted = draws.clone();
            Arrays.sort(sorted);
            var fifth = draws.length / FIFTHS;
            return new Known(
                    draws, Ranks.of(draws), sorted[Math.max(0, fifth - 1)], sorted[draws.length - Math.max(1, fifth)]);
        }
    }

    /// A metric in the futures in which it has a value.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Present(String key, int[] futures, double[] values) {
        static Present of(String key, double[] all, int futures) {
            var present = new int[futures];
            var count = 0;
            for (var f = 0; f < futures; f++) {
                if (!Double.isNaN(all[f])) {
                    present[count++] = f;
                }
            }
            var kept = count == futures ? present : Arrays.copyOf(present, count);
            return new Present(key, kept, pick(all, kept));
        }

        private static double[] pick(double[] all, int[] futures) {
            var picked = new double[futures.length];
            for (var k = 0; k < picked.length; k++) {
                picked[k] = all[futures[k]];
            }
            return picked;
        }

        double[] pick(double[] all) {
            return pick(all, futures);
        }

        boolean varies() {
            for (var value : values) {
                if (value != values[0]) {
                    return true;
                }
            }
            return false;
        }

        /// Mean over the futures in which an input is in some range.
        double meanWhere(double[] draws, DoublePredicate range) {
            var inside = new DoubleSummaryStatistics();
            for (var k = 0; k < values.length; k++) {
                if (range.test(draws[futures[k]])) {
                    inside.accept(values[k]);
                }
            }
            return inside.getCount() == 0 ? Double.NaN : inside.getAverage();
        }
    }

    private record Candidate(int input, double correlation) {}

    /// {@return the drivers of each gauge, in the order of the gauges, strongest first}
    ///
    /// @param ensemble every metric in every future
    /// @param workers do the work
    public static Stream<Driver> of(Ensemble ensemble, Workers workers) {
        return prepared(ensemble, workers).ofGauges(workers);
    }

    /// {@return what tells drivers, with the ranks of all inputs at hand}
    ///
    /// @param ensemble every metric in every future
    /// @param workers do the work
    public static Sensitivity prepared(Ensemble ensemble, Workers workers) {
        var sensitivity = new Sensitivity(ensemble);
        workers.each("ranks", sensitivity.inputs.length, sensitivity::prepare);
        return sensitivity;
    }

    /// {@return the drivers of each gauge, in the order of the gauges, strongest first}
    ///
    /// @param workers do the work
    public Stream<Driver> ofGauges(Workers workers) {
        var drivers = new ArrayList<List<Driver>>();
        ensemble.gauges().forEach(_ -> drivers.add(List.of()));
        workers.each("drivers", drivers.size(), g -> drivers.set(g, ofGauge(g)));
        return drivers.stream().flatMap(List::stream);
    }

    private List<Driver> ofGauge(int gauge) {
        var one = ensemble.gauges().get(gauge);
        return one.isDrawn() ? of(one.key(), ensemble.values(gauge)) : List.of();
    }

    private void prepare(int input) {
        inputs[input] = Known.of(Arrays.copyOf(ensemble.draws(input), futures));
    }

    /// {@return the drivers of any number, strongest first}
    ///
    /// @param key its name
    /// @param values its value in each future, NaN where it has none
    public List<Driver> of(String key, double[] values) {
        var metric = Present.of(key, values, futures);
        if (metric.futures().length < FEWEST_FUTURES || !metric.varies()) {
            return List.of();
        }
        return candidates(metric).stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> -Math.abs(one.correlation()))
                        .thenComparingInt(Candidate::input))
                .limit(MOST_DRIVERS)
                .map(one -> driver(metric, one))
                .toList();
    }

    private List<Candidate> candidates(Present metric) {
        var ranks = Ranks.of(metric.values());
        var everywhere = metric.futures().length == futures;
        var found = new ArrayList<Candidate>();
        for (var i = 0; i < inputs.length; i++) {
            var known = inputs[i];
            var rho = ranks.correlation(everywhere ? known.ranks() : Ranks.of(metric.pick(known.draws())));
            if (Math.abs(rho) * Math.sqrt(metric.futures().length - 1) > NOISE) {
                found.add(new Candidate(i, rho));
            }
        }
        return found;
    }

    private Driver driver(Present metric, Candidate found) {
        var known = inputs[found.input()];
        return new Driver(
                metric.key(),
                ensemble.inputs().get(found.input()).path(),
                found.correlation(),
                metric.meanWhere(known.draws(), draw -> draw <= known.lowFifth()),
                metric.meanWhere(known.draws(), draw -> draw >= known.highFifth()));
    }
}
