package concert.scenario.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// A day from which on event data are of another kind: what turns there may have turned in the data alone.
///
/// @param first the first day after the change
/// @param what what changes
public record SourceBreak(LocalDate first, String what) {
    private static final double JUMP = 3;
    private static final long FEW = 1000;

    /// {@return where the volume of the world more than triples or falls to less than a third from one
    ///     period to the next. The first and the last period, which the data may cover in part, do not count,
    ///     nor do periods of fewer than a thousand events}
    ///
    /// @param world all events by first day of the period
    /// @param period the span over which they are added up
    public static List<SourceBreak> jumps(SortedMap<LocalDate, Long> world, Period period) {
        var jumps = new ArrayList<SourceBreak>();
        var inner = List.copyOf(world.entrySet());
        for (var i = 2; i + 1 < inner.size(); i++) {
            var before = inner.get(i - 1);
            var after = inner.get(i);
            if (isJump(before, after) && period.next(before.getKey()).equals(after.getKey())) {
                jumps.add(new SourceBreak(
                        after.getKey(),
                        "the world\u2019s events in the data go from " + before.getValue() + " to "
                                + after.getValue()));
            }
        }
        return jumps;
    }

    private static boolean isJump(Map.Entry<LocalDate, Long> before, Map.Entry<LocalDate, Long> after) {
        if (Math.max(before.getValue(), after.getValue()) < FEW) {
            return false;
        }
        var ratio = (double) after.getValue() / before.getValue();
        return ratio > JUMP || ratio < 1 / JUMP;
    }
}
