package concert.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/// Where along a quantity a judgement changes.
///
/// @param at the quantity at the change
/// @param width the change lies within ± this of it
/// @param holdsBelow whether the judgement holds below it
public record FlipPoint(double at, double width, boolean holdsBelow) {

    /// Looks for every change between two ends: first on a grid, then by bisection within each step that shows one.
    /// Changes that come and go within one step of the grid stay unseen.
    ///
    /// @param holds whether the judgement holds
    /// @param low lower end
    /// @param high upper end, greater than the lower
    /// @param steps steps of the grid, at least 1
    /// @param tolerance half width at which bisection stops, above 0
    /// @return the changes from low to high
    public static List<FlipPoint> between(DoublePredicate holds, double low, double high, int steps, double tolerance) {
        if (!(low < high && steps >= 1 && tolerance > 0)) {
            throw new IllegalArgumentException("low " + low + ", high " + high + ", steps " + steps + ", tolerance "
                    + tolerance + ": expected low < high, a step and a tolerance above 0");
        }
        var found = new ArrayList<FlipPoint>();
        var left = low;
        var before = holds.test(low);
        for (var step = 1; step <= steps; step++) {
            var right = step == steps ? high : low + (high - low) * step / steps;
            var after = holds.test(right);
            if (before != after) {
                found.add(bisect(holds, left, right, before, tolerance));
            }
            left = right;
            before = after;
        }
        return List.copyOf(found);
    }

    private static FlipPoint bisect(DoublePredicate holds, double low, double high, boolean below, double tolerance) {
        var left = low;
        var right = high;
        while (.5 * (right - left) > tolerance) {
            var middle = .5 * (left + right);
            if (middle <= left || middle >= right) {
                break;
            }
            if (holds.test(middle) == below) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return new FlipPoint(.5 * (left + right), .5 * (right - left), below);
    }
}
