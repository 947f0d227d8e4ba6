package concert.scenario;

import java.util.List;

/// Something an actor strives for. Its worth is weight × curve(attainment), with a concave curve.
///
/// @param actor id of the owner
/// @param id name of the end, such as `security`
/// @param title the end in words
/// @param weight how much it matters to its owner, at least 0
/// @param base attainment before any way or deal
/// @param below slope of the curve below attainment 0, at least the first segment's slope
/// @param segments the curve from attainment 0 upwards, with falling slopes
/// @param provenance where this comes from
public record End(
        String actor,
        String id,
        String title,
        Estimate weight,
        Estimate base,
        double below,
        List<Segment> segments,
        Provenance provenance)
        implements Row {
    /// Copies the segments and checks that the curve is concave and has no end.
    public End {
        segments = List.copyOf(segments);
        for (var i = 0; i < segments.size(); i++) {
            if (Double.isInfinite(segments.get(i).width()) != (i == segments.size() - 1)) {
                throw new IllegalArgumentException("segments of " + actor + "." + id + " are " + segments
                        + ", expected the last one, and no other, without a width");
            }
        }
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("segments of " + actor + "." + id + " are none, expected at least one");
        }
        var slope = below;
        for (var segment : segments) {
            if (segment.slope() > slope) {
                throw new IllegalArgumentException("slope of " + actor + "." + id + " rises from " + slope + " to "
                        + segment.slope() + ", expected a concave curve");
            }
            slope = segment.slope();
        }
    }

    @Override
    public String key() {
        return actor + "." + id;
    }

    @Override
    public End mapEstimates(Replacement replace) {
        return new End(
                actor,
                id,
                title,
                replace.replace("weight", weight),
                replace.replace("base", base),
                below,
                segments,
                provenance);
    }

    /// A straight piece of a curve.
    ///
    /// @param width its width, positive infinity for the last
    /// @param slope its slope
    public record Segment(double width, double slope) {
        /// Checks the width.
        public Segment {
            if (!(width > 0)) {
                throw new IllegalArgumentException("width is " + width + ", expected more than 0");
            }
        }
    }
}
