package concert.events;

import concert.math.RandomSequence;

/// Series without a change, and with one, drawn as events are: counts of a Poisson process, of one whose
/// rate itself varies, of one whose rate hangs together from period to period, over a world that stays or
/// grows tenfold.
enum NoiseSeries {
    /// The variance is the mean.
    POISSON,
    /// The rate varies by a half from period to period: its square over the variance is 4, as in a negative
    /// binomial distribution of that size.
    OVERDISPERSED,
    /// The rate varies as much, with an autocorrelation of 0.3.
    AUTOCORRELATED,
    /// The rate varies as much, with an autocorrelation of 0.6.
    PERSISTENT;

    private static final double SPREAD = 0.47;

    /// Goldstein's values of common codes, as often as they are common.
    private static final double[] INTENSITIES = {
        0, 0, 0, 0, 0, 1, 1, 1.9, 1.9, 2.8, 2.8, 3.4, 3.4, 4, 7, -2, -2, -4.4, -5, -10
    };

    /// {@return a series of counts}
    ///
    /// @param draw its number: seed of all that is drawn
    /// @param size how many periods
    /// @param mean how many events a period has on average
    /// @param growth how many times the world's events are at the end what they were at the start
    /// @param step what the rate is multiplied with from the middle on
    RateSeries counts(long draw, int size, double mean, double growth, double step) {
        var exposures = exposures(size, growth);
        return RateSeries.ofCounts(events(draw, mean, step, exposures), exposures);
    }

    /// {@return a series of sums of Goldstein intensities}
    RateSeries sums(long draw, int size, double mean, double growth, double step) {
        var exposures = exposures(size, growth);
        var events = events(draw, mean, step, exposures);
        var random = new RandomSequence(draw, 2);
        var sums = new double[size];
        var squares = new double[size];
        for (var t = 0; t < size; t++) {
            for (var event = 0; event < events[t]; event++) {
                var intensity = INTENSITIES[(int) (random.uniform() * INTENSITIES.length)];
                sums[t] += intensity;
                squares[t] += intensity * intensity;
            }
        }
        return RateSeries.ofSums(sums, squares, events, exposures);
    }

    private static double[] exposures(int size, double growth) {
        var exposures = new double[size];
        for (var t = 0; t < size; t++) {
            exposures[t] = Math.pow(growth, (double) t / size - 0.5);
        }
        return exposures;
    }

    private double[] events(long draw, double mean, double step, double[] exposures) {
        var random = new RandomSequence(draw, 1);
        var events = new double[exposures.length];
        var state = random.normal();
        for (var t = 0; t < events.length; t++) {
            var hang = hang();
            state = hang * state + Math.sqrt(1 - hang * hang) * random.normal();
            var rate = this == POISSON ? 1 : Math.exp(SPREAD * state - SPREAD * SPREAD / 2);
            events[t] = poisson(mean * exposures[t] * rate * (2 * t < events.length ? 1 : step), random);
        }
        return events;
    }

    private double hang() {
        return switch (this) {
            case POISSON, OVERDISPERSED -> 0;
            case AUTOCORRELATED -> 0.3;
            case PERSISTENT -> 0.6;
        };
    }

    /// Events until the time of one period has passed.
    private static int poisson(double mean, RandomSequence random) {
        var events = -1;
        for (var time = 0.0; time <= mean; time -= Math.log(random.uniform())) {
            events++;
        }
        return events;
    }
}
