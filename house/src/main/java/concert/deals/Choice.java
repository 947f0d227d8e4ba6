package concert.deals;

import java.util.List;

/// The best of given gains by a rule and its tie-breaks.
final class Choice {
    /// Values that differ by less than this share count as equal.
    static final double TOLERANCE = 1e-10;

    private static final double SMALLEST = 1e-14;

    private Choice() {}

    /// Whether the rule prefers `a` to `b`.
    static boolean better(BargainingSolution rule, double[] a, double[] b, double[] ideal) {
        var first = compare(rule.value(a, ideal), rule.value(b, ideal));
        if (first != 0) {
            return first > 0;
        }
        var tieA = rule.tieBreak(a, ideal);
        var tieB = rule.tieBreak(b, ideal);
        for (var i = 0; i < tieA.length; i++) {
            var next = compare(tieA[i], tieB[i]);
            if (next != 0) {
                return next > 0;
            }
        }
        return false;
    }

    /// The place of the best gains in a list, the first of equal ones.
    static int best(BargainingSolution rule, List<double[]> gains, double[] ideal) {
        var best = 0;
        for (var i = 1; i < gains.size(); i++) {
            if (better(rule, gains.get(i), gains.get(best), ideal)) {
                best = i;
            }
        }
        return best;
    }

    private static int compare(double a, double b) {
        var scale = Math.max(Math.abs(a), Math.abs(b));
        return a == b || Math.abs(a - b) <= TOLERANCE * scale + SMALLEST ? 0 : Double.compare(a, b);
    }
}
