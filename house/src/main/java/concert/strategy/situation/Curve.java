package concert.strategy.situation;

import concert.scenario.End;

/// The worth of attainment: concave and piecewise linear.
///
/// @param below the slope below attainment 0
/// @param width of each piece, from attainment 0 upward
/// @param slope on each piece
@SuppressWarnings("ArrayRecordComponent")
public record Curve(double below, double[] width, double[] slope) {
    static Curve of(End end) {
        return new Curve(
                end.below(),
                end.segments().stream().mapToDouble(End.Segment::width).toArray(),
                end.segments().stream().mapToDouble(End.Segment::slope).toArray());
    }

    /// {@return what attainment is worth, before the weight of the end}
    ///
    /// @param attainment how far the end is attained
    public double at(double attainment) {
        if (attainment <= 0) {
            return below * attainment;
        }
        var value = 0.0;
        var left = attainment;
        for (var k = 0; k < width.length; k++) {
            var part = Math.min(left, width[k]);
            value += slope[k] * part;
            left -= part;
            if (left <= 0) {
                break;
            }
        }
        return value;
    }

    /// {@return the slope of the last piece, which is the least; 0 where attainment is worth nothing beyond it}
    public double last() {
        return width[width.length - 1] == Double.POSITIVE_INFINITY ? slope[slope.length - 1] : 0;
    }
}
