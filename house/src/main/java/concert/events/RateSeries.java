package concert.events;

import concert.math.Sample;
import java.util.Arrays;

/// A series of rates: amounts in each period over an exposure, such as events of a pair over the events of
/// the world. What is summed up varies the more, the less is exposed, so that a series keeps both.
public final class RateSeries {
    private final double[] amounts;
    private final double[] events;
    private final double[] exposures;
    private final boolean isCount;

    private RateSeries(double[] amounts, double[] events, double[] exposures, boolean isCount) {
        if (events.length != amounts.length || exposures.length != amounts.length) {
            throw new IllegalArgumentException(amounts.length + " amounts, " + events.length + " events and "
                    + exposures.length + " exposures, expected as many of each");
        }
        if (Arrays.stream(exposures).anyMatch(exposure -> !(exposure > 0))) {
            throw new IllegalArgumentException("an exposure is not above 0: " + Arrays.toString(exposures));
        }
        this.amounts = amounts;
        this.events = events;
        this.exposures = exposures;
        this.isCount = isCount;
    }

    /// {@return a series of counts}
    ///
    /// @param events how many in each period
    /// @param exposures out of how much, above 0
    public static RateSeries ofCounts(double[] events, double[] exposures) {
        var counts = events.clone();
        return new RateSeries(counts, counts, exposures.clone(), true);
    }

    /// {@return a series of sums of something that events have, of either sign}
    ///
    /// @param amounts the sums
    /// @param events of how many events
    /// @param exposures out of how much, above 0
    public static RateSeries ofSums(double[] amounts, double[] events, double[] exposures) {
        return new RateSeries(amounts.clone(), events.clone(), exposures.clone(), false);
    }

    /// {@return whether the amounts are counts of events}
    public boolean isCount() {
        return isCount;
    }

    /// {@return how many periods}
    public int size() {
        return amounts.length;
    }

    double amount(int period) {
        return amounts[period];
    }

    double events(int period) {
        return events[period];
    }

    double exposure(int period) {
        return exposures[period];
    }

    /// {@return the rate of a period}
    ///
    /// @param period its place, from 0
    public double rate(int period) {
        return amounts[period] / exposures[period];
    }

    /// {@return the rate of periods taken together}
    ///
    /// @param from the first of them
    /// @param to the one after the last
    public double rate(int from, int to) {
        var amount = 0.0;
        var exposure = 0.0;
        for (var period = from; period < to; period++) {
            amount += amounts[period];
            exposure += exposures[period];
        }
        return amount / exposure;
    }

    /// {@return the variance by exposure if events come one by one, each of the mean amount; those of
    ///     counts are of one}
    double poisson() {
        var all = events(0, size());
        var mean = all == 0 ? 0 : Arrays.stream(amounts).sum() / all;
        return all == 0 ? 0 : mean * mean * all / Arrays.stream(exposures).sum();
    }

    /// {@return the events of periods taken together}
    double events(int from, int to) {
        return Arrays.stream(events, from, to).sum();
    }

    /// {@return the periods from one on}
    RateSeries from(int first) {
        var size = size();
        var counts = Arrays.copyOfRange(events, first, size);
        return new RateSeries(
                isCount ? counts : Arrays.copyOfRange(amounts, first, size),
                counts,
                Arrays.copyOfRange(exposures, first, size),
                isCount);
    }

    /// {@return the median rate of some periods}
    double median(int from, int to) {
        var rates = new double[to - from];
        for (var period = from; period < to; period++) {
            rates[period - from] = rate(period);
        }
        return Sample.of(rates).quantile(1.0 / 2);
    }
}
