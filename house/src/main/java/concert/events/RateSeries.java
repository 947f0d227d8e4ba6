package concert.events;

import java.util.Arrays;

/// A series of rates: amounts in each period over an exposure, such as events of a pair over the events of
/// the world. What is summed up varies the more, the less is exposed, so that a series keeps both.
public final class RateSeries {
    private final boolean isCount;
    private final double[] amounts;
    private final double[] squares;
    private final double[] events;
    private final double[] exposures;

    private RateSeries(boolean isCount, double[] amounts, double[] squares, double[] events, double[] exposures) {
        if (squares.length != amounts.length || events.length != amounts.length || exposures.length != amounts.length) {
            throw new IllegalArgumentException(amounts.length + " amounts, " + squares.length + " squares, "
                    + events.length + " events and " + exposures.length + " exposures, expected as many of each");
        }
        if (Arrays.stream(exposures).anyMatch(exposure -> !(exposure > 0))) {
            throw new IllegalArgumentException("an exposure is not above 0: " + Arrays.toString(exposures));
        }
        this.isCount = isCount;
        this.amounts = amounts;
        this.squares = squares;
        this.events = events;
        this.exposures = exposures;
    }

    /// {@return a series of counts}
    ///
    /// @param events how many in each period
    /// @param exposures out of how much, above 0
    public static RateSeries ofCounts(double[] events, double[] exposures) {
        var counts = events.clone();
        return new RateSeries(true, counts, counts, counts, exposures.clone());
    }

    /// {@return a series of sums of something that events have, of either sign}
    ///
    /// @param amounts the sums
    /// @param squares the sums of squares
    /// @param events of how many events
    /// @param exposures out of how much, above 0
    public static RateSeries ofSums(double[] amounts, double[] squares, double[] events, double[] exposures) {
        return new RateSeries(false, amounts.clone(), squares.clone(), events.clone(), exposures.clone());
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
        return Arrays.stream(amounts, from, to).sum()
                / Arrays.stream(exposures, from, to).sum();
    }

    /// {@return the variance by exposure if events come one by one, a compound Poisson process: Σ x² / Σ w
    ///     over the amounts x of single events, which of counts is the rate}
    double poisson() {
        return size() == 0
                ? 0
                : Arrays.stream(squares).sum() / Arrays.stream(exposures).sum();
    }

    /// {@return the events of periods taken together}
    double events(int from, int to) {
        return Arrays.stream(events, from, to).sum();
    }

    /// {@return the periods from one on}
    RateSeries from(int first) {
        var size = size();
        return new RateSeries(
                isCount,
                Arrays.copyOfRange(amounts, first, size),
                Arrays.copyOfRange(squares, first, size),
                Arrays.copyOfRange(events, first, size),
                Arrays.copyOfRange(exposures, first, size));
    }
}
