package concert.bargaining.score;

import java.util.List;

/// How often outcomes lay within a method's central intervals.
///
/// @param forecaster the method
/// @param coverage share of outcomes within the central intervals of 10, 20, … 90 %, ends included
public record Reliability(Forecaster forecaster, List<Double> coverage) {
    /// Copies the shares.
    public Reliability {
        coverage = List.copyOf(coverage);
    }

    /// {@return the share of outcomes that an interval is to hold}
    ///
    /// @param i place in [#coverage()]
    public static double nominal(int i) {
        return (i + 1) / 10.0;
    }
}
