package concert.order.convergence;

import concert.scenario.world.IdealPoint;

/// How far apart two states stood in the votes of a year.
///
/// @param year the year
/// @param a ideal point of the first
/// @param b ideal point of the second
/// @param distance how far apart they are
/// @param low lower end of its 90 % interval, NaN where no interval is published
/// @param high upper end of its 90 % interval, NaN where no interval is published
public record VoteDistance(int year, double a, double b, double distance, double low, double high) {
    private static final double SD_OF_90_PERCENT = 1.6448536269514722;

    /// The distance of two ideal points of one year. Its interval takes the two estimates as normal and
    /// independent, with the spread that their published 5 % and 95 % quantiles tell; it ends at 0.
    static VoteDistance of(IdealPoint a, IdealPoint b) {
        var difference = Math.abs(a.point() - b.point());
        var half = SD_OF_90_PERCENT * Math.hypot(sd(a), sd(b));
        return new VoteDistance(
                a.year(), a.point(), b.point(), difference, Math.max(0, difference - half), difference + half);
    }

    private static double sd(IdealPoint point) {
        return (point.high() - point.low()) / (2 * SD_OF_90_PERCENT);
    }
}
